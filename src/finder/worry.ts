import { alwaysDistress, distress, person, readWorry } from './harm-words.ts';
import { isAboutWork, isOwnCare, isPostFor } from './own-work.ts';
import { plainText } from './terms.ts';
import { tellsOfHarm } from './told-of.ts';
import { isAlwaysWorry, isBareHarm } from './worry-patterns.ts';

const aboutSomebody = new RegExp(
  `\\b(?:i|me|my|he|him|his|she|her|they|them|their|us|our|im|ive|hes|shes|theyre|nobody|no one|anyone|something|${person}|pupils?|student|toddler|teenager|lady|old|elderly|residents?|patient|tenant|mummy|daddy|parents|staff|workers?|nurse|doctor|tutor|vicar|priest|carers|church)\\b`,
);

// A story about somebody: who looks for a job does not tell one.
const story = new RegExp(
  `\\b(?:he|she|they|him|hes|shes|theyre|someone|somebody|nobody|no one|next door|neighbours?|my (?:\\w+ )?(?:${person}|family|parents?|friends?|housemate|flatmate|landlord|nephew|niece|cousin|grand\\w+|step\\w+|phone|money|passport)|(?:a|the|this|that|some|two|these|those|young|little|older?) (?:\\w+ )?(?:child|children(?! (?:ward|home|centre|club|unit|hospital|hospice|section|team|service|department|library|choir|nurse|doctor))|girls?|boys?|bab(?:y|ies)|kids?|m[ae]n|wom[ae]n|lady|couple|teenagers?|pupil|student))\\b`,
);

// Somebody of the family or in the speaker's life is the subject: "my mum's carer does not turn up".
const otherSubject =
  /^(?:my|our) (?!job|role|title|name|work|post|position|company|team|profession|occupation|main|current|new|school|setting|nursery|organisation|employer)(?:\w+ ){1,4}(?:is|are|was|has|had|wants?|took|takes|cant|cannot|wont|will|does|doesnt|did|makes?|made|says?|said|gives?|gave|gets?|got|comes?|goes|keeps?|needs?|shouts?|drinks?|leaves?|left|never|always|isnt|asks?|asked|tells?|hit|lost|died|might|could|sleeps?|smells?|cries)\b(?! (?:an? )?(?:\w+ )?(?:teacher|nurse|doctor|worker|officer|assistant|vicar|governor|councillor)$)/;

/** Whether the words are about what somebody else in the speaker's life does. */
export function isAboutTheirs(query: string): boolean {
  const text = readWorry(query);
  return otherSubject.test(text) && !isOwnCare(text);
}

/** Whether words that are also the name of a job in full are most likely said of somebody else, or of a wrong done. */
export function isAboutOthers(query: string, isShownName: boolean): boolean {
  const text = readWorry(query);
  if (isAboutWork(text)) return false;
  return !isShownName || /\b(?:my|me|he|she|they|him|her|his|our|victim)\b/.test(text);
}

/** Whether the words tell of distress: somebody is in them, and something is wrong. */
export function tellsOfDistress(query: string): boolean {
  const text = readWorry(query);
  if (isAboutWork(text)) return false;
  return alwaysDistress.test(text) || (distress.test(text) && aboutSomebody.test(text));
}

/** Whether the name of a job has a word of distress in it: "drugs worker". */
export function namesDistress(name: string): boolean {
  return distress.test(plainText(name));
}

/** Whether words that name no job are a story about somebody. Only to be asked where no job was found. */
export function tellsAStory(query: string): boolean {
  const text = readWorry(query);
  return !isAboutWork(text) && !isPostFor(text) && text.split(' ').length > 3 && story.test(text);
}

/** The same where a job may have been found, but not for sure: only if somebody else is in the story. */
export function isAboutSomebodyElse(query: string): boolean {
  const text = readWorry(query);
  return (
    tellsAStory(query) &&
    /\b(?:he|she|him|they|hes|shes|theyre|someone|somebody|nobody|next door)\b/.test(text)
  );
}

/** Whether somebody tells what they do themselves. */
export function isOwnWork(query: string): boolean {
  return isAboutWork(readWorry(query));
}

/** Whether somebody is worried about a person rather than looking for a job. When in doubt it says yes: help first. */
export function isWorry(query: string): boolean {
  const text = readWorry(query);
  if (isAboutWork(text)) return false;
  return isAlwaysWorry(text) || isBareHarm(text) || tellsOfHarm(text);
}
