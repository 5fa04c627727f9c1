import { distress } from './harm-words.ts';
import { isAlwaysWorry } from './worry-patterns.ts';

const jobWord =
  /\b(?:worker|officer|pa|carer|assistant|companion|helper|mentor|constable|unit|department|nurse|sister|matron|midwife|lawyer|solicitor|barrister|therapist|doctor|manager|adviser|advisor|lead|investigator|investigation|detective|practitioner|specialist|coordinator|trainer|counsellor|prevention|helpline|advocate|handler|taker|operator|advi[sc]er|case ?worker|police|service|team|volunteer|staff)s?(?:$| (?=(?:in|at|for|just|need|part|and i|who works|investigating|supporting|helping|working|council|nhs|school|hospital|charity|trust|band)\b))/;

// Somebody who says what they do, and for whom.
const ownWork =
  /^(?:hello |hi )?(?:(?:i|we) (?:also |currently |mainly |am an? |am the )|im (?:an?|the|in charge|at|on|with|from) |working |supporting |helping |(?:i|we) (?!(?:am|was|were|have|had|has|think|thought|feel|felt|need|want|wanted|suspect|know|knew|saw|see|hear|heard|got|get|can|cant|cannot|could|do|dont|did|didnt|hit|hurt|hate|believe|worry|fear|noticed|found|find|met|keep|kept|live|love|just|still|really|might|may|will|wont|would|should|self|cut|drink|take|took|told|said|must|never|always|caught|left|lost|ran|shook|shout|beat|smack|slap|smell|smelt|overheard|reckon|use|owe|cry|sleep|miss|regret|used|only|\w+ed)\b))/;
const doesHarm =
  /\b(?:hits?|hitting|hurts?|hurting|touch\w*|shout\w*|smack\w*|slap\w*|steal\w*|stole|shak\w+|rough|kiss\w*|sleeping|texting|grabb\w*|swear\w*)\b/;
// Who looks after somebody of their own, or has them to stay, says so: "I look after my disabled wife".
const ownCare =
  /\b(?:im|i am) (?:his|her|their|my \w+|the) (?:main |full time |unpaid )?carer\b|\bi (?:also |just |then )?(?:look after|care for|help|teach|train|coach|supervise|mentor|mind|drive|assist|oversee) (?:him|her|them|the|other)\b|^(?:our|my) (?:\w+ )?(?:garage|shop|salon|firm|company|business|charity|farm|cafe|pub|restaurant|studio|gym|hotel|workplace|office|factory|organisation|practice|agency|band|group|troop|team|wife|husband|mum|dad|partner) (?:takes?|has|have|hires?|runs?|offers?|provides?|employs?|teaches|hosts?|is an?) (?!my|me|him|her\b)|\b(?:ive|i have|weve|we have) (?:just |recently )?(?:taken on|got|hired) an? |^(?:hello |hi )?(?:i|we|im|i am|we are) (?:also |currently |mainly |help |help to )?(?:look(?:ing)? after|car(?:e|ing) for|support|teach|home ?school|home ?educate|foster|help|visit|drive|take (?=\w+ (?:to|on)\b)|do(?! not\b)|have (?:an? |\w+ )*(?:students?|lodger|apprentice|foster)|host)\b/;
const ownTrouble =
  /\b(?:i (?:saw|seen|heard|noticed|suspect|found|witnessed|feel)|me|my|myself|he|she|his|her|him|someone|somebody|worried|scared|afraid|think|told|(?:boy|girl|child|man|woman|pupil|student|patient|lady|resident|kid|client|mother|father|mum|dad) (?:who|that|is|has|keeps|says|said|in my)|an? (?:\w+ ){0,2}victim(?! (?:support|care|liaison)))\b/;

export function isOwnCare(text: string): boolean {
  return ownCare.test(text) && !distress.test(text) && !isAlwaysWorry(text);
}

// "Mentor to a teenager" names a post and whom it is for.
const postFor =
  /^(?:\w+ ){0,2}?(?!\w*(?:mother|father|brother|sister|daughter|teenager|stranger|monster|another|number|together|over|under|never|ever|after|her|other) )\w+(?:er|or|ist|ian|ant|man|woman|lady|lead|head|nurse|worker|mentor) (?:to|for|with|of|at|in|on) /;

/** Whether the words begin with the name of a post and go on with whom or what it is for. */
export function isPostFor(text: string): boolean {
  return postFor.test(text) && !distress.test(text) && !/\b(?:he|she|they|is|was|has|had|me|my)\b/.test(text);
}

export function isAboutWork(text: string): boolean {
  if (isOwnCare(text)) return true;
  if (ownTrouble.test(text)) return false;
  return (
    ownWork.test(text) ||
    (jobWord.test(text) &&
      !doesHarm.test(text) &&
      !/\b(?:he|she|they|someone|somebody|is|are|was|were|has|have|keeps|too|who to|against|about|report|complain|taking|worried|concerned)\b/.test(
        text,
      ))
  );
}
