import { plainText } from './terms.ts';

const harmed =
  'hurt|hit|beaten|abused|neglected|touched|harmed|bullied|threatened|groomed|exploited|starved|attacked|assaulted|raped|mistreated|trafficked|controlled|followed|stalked|forced|locked|robbed|tricked';
const harms =
  'hurts?|hurting|hits?|hitting|beats?|beating|abuses|abused|abusing|touches|touched|touching|rapes|raped|attacks|attacked|threatens|threatened|threatening|kicks|kicked|punche[sd]|slaps|slapped|smacks|smacked|grooming|groomed|starving|strangle[sd]?|follows|stalking|forces|forced|bullies|bullying|locks|steals|stealing|stole';
const somebody = 'me|him|her|them|us|my|his|their|our|someone|somebody|a|an|the|this|that';
const person =
  'someone|somebody|man|woman|boy|girl|uncle|aunt|dad|father|mum|mother|stepdad|stepfather|brother|sister|son|daughter|boyfriend|girlfriend|husband|wife|partner|ex|neighbours?|stranger|friend|baby|child|children|kids?|gran|granny|nan|grandad|boss|carer|coach|teacher';
const harmNoun =
  'abuse|neglect|violence|exploitation|grooming|slavery|trafficking|bullying|fgm|rape|assault|danger';

// Whatever else stands in the sentence, somebody needs help. Help comes before finding a job (design §2.4).
const always = [
  `\\b(?:is|are|was|were|am|im|been|being|getting|gets|got|get) (?:\\w+ )?(?:${harmed})\\b`,
  `\\b(?:${harms}) (?:${somebody})\\b`,
  `\\b(?:kill|hurt|harm|cut|hurting|harming|cutting|killing) (?:myself|himself|herself|themselves)\\b`,
  '\\b(?:worried|concerned|scared|frightened|afraid|fear) (?:about|for|of|that|to|my)\\b',
  '\\b(?:i am|im|i feel|he is|she is|they are|hes|shes) (?:\\w+ )?(?:scared|frightened|unsafe|suicidal|terrified|not safe|in danger)\\b',
  '\\b(?:want|going) to die\\b|\\bend (?:my|his|her) life\\b|\\bhelp me\\b|\\bin danger\\b',
  `\\b(?:report|reporting|suspect|suspected|suspecting|disclosed) (?:\\w+ ){0,3}(?:${harmNoun}|concern|crime)\\b`,
  '\\b(?:bruise[sd]?|black eyes?|burn marks?|cigarette burns?)\\b',
  `\\b(?:${person})\\b.* (?:${harms})\\b`,
  '\\b(?:does not|doesnt|never|wont|not) (?:\\w+ )?(?:feed|feeding|fed|eat|eating)\\b',
].map((pattern) => new RegExp(pattern));

// A bare word for harm. Jobs are named after it too ("domestic abuse worker"), so these give way to a job.
const bare = new RegExp(
  `^(?:(?:child|adult|elder|domestic|sexual|physical|emotional|financial|modern|online|at|risk|of|of a|in|immediate|safeguarding|help|emergency|999|concern|worry|worried|scared|suicide|suicidal|self|harm|${harmNoun}) ?)+$`,
);
const onlyFraming =
  /^(?:child|adult|safeguarding|at|of|in|online|domestic|modern|risk)(?: (?:child|adult|safeguarding|at|of|in|online))*$/;
const jobWord =
  /\b(?:worker|officer|nurse|doctor|manager|adviser|advisor|lead|investigator|investigation|detective|practitioner|specialist|coordinator|trainer|counsellor|prevention|service|team|volunteer|staff)s?$/;

/** Whether somebody is worried about a person rather than looking for a job. When in doubt it says yes: help first. */
export function isWorry(query: string): boolean {
  const text = plainText(query);
  if (jobWord.test(text) && !/\b(?:me|my|myself|someone|somebody|worried|scared)\b/.test(text)) return false;
  if (always.some((pattern) => pattern.test(text))) return true;
  return bare.test(text) && !onlyFraming.test(text);
}
