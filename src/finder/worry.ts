import { slips } from '#model/closest';
import { plainText } from './terms.ts';

const harmed =
  'hurt|hit|beaten|abused|neglected|touched|harmed|bullied|threatened|groomed|exploited|starved|attacked|assaulted|raped|mistreated|trafficked|controlled|followed|stalked|forced|locked|robbed|tricked';
const harms =
  'hurts?|hurting|shakes?|shook|shaking|hits?|hitting|beats?|beating|abuses|abused|abusing|touches|touched|touching|rapes|raped|attacks|attacked|threatens|threatened|threatening|kicks|kicked|punche[sd]|slaps|slapped|smacks|smacked|grooming|groomed|starving|strangle[sd]?|follows|stalking|forces|forced|bullies|bullying|locks|steals|stealing|stole';
const person =
  'someone|somebody|man|woman|boy|girl|uncle|aunt|dad|father|mum|mother|stepdad|stepfather|brother|sister|son|daughter|boyfriend|girlfriend|husband|wife|partner|ex|neighbours?|stranger|friend|baby|child|children|kids?|gran|granny|nan|grandad|boss|carer|coach|teacher';
const harmNoun =
  'abuse|neglect|violence|exploitation|grooming|slavery|trafficking|bullying|fgm|rape|assault|danger';

// Whatever else stands in the sentence, somebody needs help. Help comes before finding a job (design §2.4).
const always = [
  `\\b(?:is|are|was|were|am|im|been|being|getting|gets|got|get) (?:\\w+ )?(?:${harmed})\\b`,
  `\\b(?:kill|hurt|harm|cut|hurting|harming|cutting|killing) (?:myself|himself|herself|themselves)\\b`,
  '\\b(?:want|going) to die\\b|\\bend (?:my|his|her) life\\b|\\bhelp me\\b|\\bin danger\\b',
  '\\b(?:indecent|naked|nude|rude|sexual) (?:image|picture|photo|video)s?\\b|\\bnudes\\b',
  '\\bfilm(?:s|ed|ing) (?:\\w+ )?(?:kids|children|girls|boys|me|her|him|them)\\b|\\b(?:taken abroad|to be cut|be married off)\\b',
  `\\b(?:report|reporting|suspect|suspected|suspecting|disclosed) (?:\\w+ ){0,3}(?:${harmNoun}|concern|crime)\\b`,
  '\\b(?:bruise[sd]?|black eyes?|burn marks?|cigarette burns?)\\b',
  '\\b(?:does not|doesnt|never|wont|not) (?:\\w+ )?(?:feed|feeding|fed|eat|eating|washed|fed)\\b',
  `\\b(?:control|follow|stalk|threaten|messag|shout|scream|swear|blackmail|chok|push|punch|film|watch|groom|bully|exploit|scam|us|trap|starv|drug|bother|harass)(?:s|ing|ling|led|ed)? (?:at |on |with )?(?:me|us|him|her|them|my|his)\\b`,
  '\\b(?:asks?|asked|asking|wants?|wanted|sends?|sent|sending) (?:\\w+ ){0,3}(?:nudes?|naked|pictures|photos|sex|secrets?)\\b',
  '\\b(?:nudes?|sexting|sextortion|revenge porn)\\b',
  '\\b(?:left|leaves|leaving|leave) (?:\\w+ ){0,4}(?:home )?alone\\b|\\bhome alone\\b',
  '\\b(?:not|dont|doesnt|never|isnt|arent|do not|does not) (?:\\w+ )?(?:feel )?(?:safe|being fed|looked after|cared for)\\b|\\bunsafe\\b',
  '\\b(?:who|where|how) (?:do|can|should|would) i (?:\\w+ )?(?:tell|report|call|ring|contact|speak|talk|go|get help)\\b',
  '\\b(?:comes?|coming|came|gets?|climbs?) (?:\\w+ )?(?:into|in) my (?:room|bed|bath)\\b',
  '\\b(?:i|we|she|he|they) (?:really |just )?needs? (?:some |urgent )?help(?: now| please| urgently)?$|\\bplease help$|^help(?: me)?(?: please| now)?$',
  '\\b(?:forced|forcing) (?:\\w+ ){0,3}(?:marry|marriage|into|sex|work)\\b',
  '\\b(?:going|goes|went) (?:missing|hungry)\\b|\\bruns? away from home\\b|\\brun away\\b',
  '\\b(?:kill|killed|stab|stabbed) (?:me|us|him|her|them|my)\\b|\\bend(?:ing)? (?:it all|my life)\\b|\\bdont want to (?:live|be here)\\b|\\boverdose\\b',
  '\\b(?:my|a|the|this|our) (?:\\w+ ){0,3}(?:told|disclosed|confided|admitted)(?: to)? me\\b',
  '\\b(?:how|where|who|what) (?:\\w+ ){0,4}(?:report|reporting)\\b|^(?:report|reporting|raise|make|making|refer)\\b.*\\b(?:abuse|concern|referral|alert|neglect|home|teacher|school|nursery|neighbour|parent|carer|someone|child|staff|crime|worker|doctor|nurse|police|coach)\\b',
  '\\bsafeguarding (?:concern|alert|referral|issue|worry)\\b|\\b(?:raise|make) an? (?:\\w+ )?(?:concern|alert|referral)\\b',
  '\\b(?:in trouble|someone help|somebody help|worried sick|left in (?:the |a )?(?:car|bath|street)|end it|bed ?sores?|too (?:close|friendly|rough) (?:to|with)|rough with|end things)\\b',
  `\\b(?:is|are|was|being|get|gets|getting) (?:\\w+ )?(?:used|hurt|shouted at|taken advantage|picked on|sworn at|punished|tied|drugged|watched|filmed|blackmailed|scammed|conned|bruised|burnt|burned|kicked|punched|slapped|smacked)(?: by)?\\b`,
  `^(?:my|our) (?:\\w+ )?(?:step ?)?(?:dad|father|mum|mother|uncle|aunt|auntie|brother|sister|son|daughter|husband|wife|boyfriend|girlfriend|partner|ex|neighbour|friend|nan|gran|grandad|cousin|child|baby|kids?)$`,
  `\\bis (?:this|it|that) (?:\\w+ )?(?:${harmNoun}|normal|ok|okay|wrong|right|illegal)\\b`,
  '\\b\\d+ ?(?:year|yr)s? ?old\\b.*\\b(?:boyfriend|girlfriend|with a \\d+|pregnant|alone|sex)\\b',
  '\\b(?:texting|messaging|messages|kissing|kisses|grabbed|grabs|dragged|begging|flinch\\w*|sleeping (?:with|rough|in)|alone with|undress\\w*|meeting up with)\\b(?=.*\\b(?:an?|my|the|him|her|them|me|pupils?|child|children|kids?|girls?|boys?|car|street|older)\\b)',
  '\\b(?:left|leave|leaves) (?:\\w+ )?(?:in|without) (?:\\w+ ){0,2}(?:bed|nappy|car|bath|street|dark|room|food|water|heating|medicine|care)\\b|\\bwithout food\\b|\\bolder (?:boyfriends?|men|man)\\b',
  `^(?:i am |im )?(?:an? |the )?(?:\\w+ ){0,2}victim(?: of [\\w ]+)?$|^what is (?:\\w+ )?(?:${harmNoun})`,
  '\\b(?:creepy|uncomfortable|horrible|cruel|nasty|inappropriate|drunk|nowhere to go|soiled|whistle ?blow\\w*|witchcraft|honour (?:based )?(?:violence|killing|abuse)|harassment|bad feeling|too friendly)\\b',
  '\\bsigns? of\\b|\\b(?:dont|do not|cant|cannot) trust\\b|\\b(?:nobody|no one|noone|wont|not) (?:\\w+ )?(?:believes?|listens?|listening|helps?|helping)\\b|\\b(?:cant|cannot) (?:go home|cope|leave)\\b',
  '\\bwho (?:to|do (?:you|we)) (?:call|tell|contact|ring|report)\\b|\\bneed to (?:report|tell someone|talk to someone|get help)\\b|\\b(?:want|need|like|trying|have|going) to (?:report|complain|whistle)|\\bdisclos(?:ed|ure)\\b|\\bbattered\\b|\\bcomplain\\w* (?:about|against)\\b|^(?:allegation|accusation)s? (?:about|against)\\b|^concerned$',
  '\\bwhat (?:happens|will happen|would happen) if i (?:tell|report|say|call)\\b',
  '\\b(?:is|are) (?:my|her|his|the|our) (?:\\w+ )?safe\\b|\\bno (?:heating|food|electricity|clothes)\\b|\\bkept in an?\\b|\\bwandering\\b|\\b(?:mum|mummy|dad|daddy|parents) (?:and \\w+ )?(?:fights?|fighting|argu\\w+)\\b',
  '\\b(?:staff|carers?|nurses?|teachers?|workers?) (?:\\w+ )?(?:shouting|shout|hitting|hit|swearing|ignoring|hurting|slapping) ?(?:at|the|my|our|residents|children|toddlers|patients|kids)?\\b',
  '^(?:how (?:can|do|to) (?:i )?)?help (?:an?|my|this|the|our) \\w+$|^(?:worried|concerned|frightened|upset) \\w+$|\\bneeds? (?:urgent )?help\\b|\\bin need of help\\b',
  '\\b(?:take|took|taking|remove|removed|removing|lose|losing) my (?:baby|babies|kids?|child|children|son|daughter|grand\\w+)\\b|\\b(?:photos?|pictures|videos?) of (?:kids|children|my|girls|boys|him|her)\\b|\\basks? for (?:hugs|kisses|photos)\\b|\\b(?:being|is|are|was) made to\\b|\\bnot (?:been )?(?:collected|picked up)\\b|\\bconfused\\b|\\b(?:is|are|was|were) (?:\\w+ )?(?:rough|mean|aggressive)\\b|\\bcant look after\\b',
  `\\b(?:${harmed}) by (?:an?|the|my|his|her|our|some)`,
  '\\bkeeps? (?:messaging|texting|touching|following|calling|hitting|hurting|asking|coming|taking|watching)\\b',
  '\\b(?:takes?|taking|took|spends?|spending|stolen|stole) (?:all )?(?:her|his|my|their|mums?|dads?|nans?) (?:\\w+ )?(?:money|pension|savings|card|benefits)\\b',
  '\\bnot allowed (?:out|to)\\b|\\bw(?:ont|ill not) let (?:me|her|him|us|them)\\b|\\bnowhere to (?:sleep|go|stay|live)\\b|\\b(?:online|child|sex) groomers?\\b',
  '\\b(?:dont|doesnt|didnt|wouldnt) (?:believe|listen)\\b|\\bterrorists?\\b|\\bcover(?:s|ed|ing)? (?:\\w+ )?up (?:abuse|neglect|for)\\b|\\b(?:looks?|looking|stares?|staring) at (?:\\w+ )?(?:kids|children|girls|boys|me|him|her)\\b',
  '\\bwet beds?\\b|\\bsleeping (?:in|on) (?:a |the )?(?:doorways?|streets?|car|park)\\b|\\b(?:and|feeling|feel|am|im) (?:so |very |really )?(?:scared|afraid|frightened|hurt|trapped)\\b|^what (?:counts|is classed) as\\b',
  '\\bignor(?:es?|ed|ing) (?:my|his|her|our|me|him|them)\\b|^(?:an? |the |some |this |that |two )?(?:older? |strange |weird |creepy |dodgy |young |little |random )?(?:man|men|guys?|bloke|strangers?|boys?|girls?|kids) (?:at|in|on|outside|near|from|hanging|talking|taking|looking|watching|following|approach\\w*|keeps?|is|was)\\b',
  '\\b(?:chained|exposed (?:himself|herself)|calls me|calling me|forced labour|eating disorder|thrown out|kicked out|somewhere safe|anonymously|losing weight|smell(?:s|ed|ing|t) (?:\\w+ )?(?:of|weed|alcohol|drugs)|smelt|flasher|harass(?:ed|ing|es)|dmd|(?:hug|cuddl|tickl)\\w* (?:\\w+ )?(?:kids|children|boys|girls|me|pupils)|living in a (?:shed|garage|van|tent)|does things to)\\b|^homeless \\d+|\\b(?:samaritans|childline|police|nspcc) (?:phone )?number\\b|\\bnumber for\\b',
  // A job is named without a verb; what somebody did or does not do is told: "nurse dropped my baby".
  '^(?!(?:i|we|do|does|what|which|how|as) ).*\\b(?:(?<!who |that )(?:dont|doesnt|didnt|wont)|gave|dropped|refus(?:es|ed)|ignor(?:es|ed|ing)|laugh(?:s|ed|ing)? at|laughing|locked the|called (?:an?|names)|did nothing|(?:not |isnt |nothing )doing|doing nothing|covering up|smokes|gives all|on purpose|taken (?:out of|advantage)|possessed|always (?:fighting|shouting|drunk|crying|hungry|dirty))\\b',
  '^(?:mum|dad|mummy|daddy|nan|gran|granny|grandad|son|daughter|husband|wife|sister|brother)s? (?!helpers?|helping|who|that|and|in|looking|governor|of|volunteer\\w*|at|with|on|from)\\w+ \\w+',
  '\\b(?:groped|groping|upskirt\\w*|spiked|spiking|flinch\\w*|not been seen|squalor|happened (?:to|at)|something (?:bad )?happened|cant tell|(?:it|this|him|her) (?:to )?stop|never (?:washe?s|feeds?|changes|visits)|no (?:lunch|coat|shoes|bed)|(?:taking|takes|took) \\w+ (?:money|pension|benefits)|full of rubbish)\\b|^(?:historic(?:al)?|extremist) (?:\\w+ )?(?:abuse|views?)\\b',
].map((pattern) => new RegExp(pattern));

// A bare word for harm. Jobs are named after it too ("domestic abuse worker"), so these give way to a job.
const bare = new RegExp(
  `^(?:(?:child|adult|elder|domestic|sexual|physical|emotional|financial|modern|online|at|risk|of|of a|in|immediate|safeguarding|help|emergency|999|concern|worry|worried|scared|suicide|suicidal|assaulted|attacked|stalker|stalked|abuser|trafficked|slave|slavery|cutting|blackmailed|harassed|flasher|p(?:a?e|eo)do(?:phile)?s?|racist|smacking|stolen from|number|line|is|illegal|by|bullied|at school|at work|at home|self|harm|cuckooing|county lines|forced marriage|scammed|stalking|${harmNoun}) ?)+$`,
);
const onlyFraming =
  /^(?:child|adult|safeguarding|at|of|in|online|domestic|modern|risk)(?: (?:child|adult|safeguarding|at|of|in|online))*$/;
const jobWord =
  /\b(?:worker|officer|pa|carer|assistant|companion|helper|mentor|constable|unit|department|nurse|sister|matron|midwife|lawyer|solicitor|barrister|therapist|doctor|manager|adviser|advisor|lead|investigator|investigation|detective|practitioner|specialist|coordinator|trainer|counsellor|prevention|helpline|advocate|handler|taker|operator|advi[sc]er|case ?worker|police|service|team|volunteer|staff)s?(?:$| (?=(?:in|at|for|just|need|part|and i|who works|investigating|supporting|helping|working|council|nhs|school|hospital|charity|trust|band)\b))/;

// Words of distress. With somebody they are about ("my", "she"), and without a job that fits, they are a worry.
const distress = new RegExp(
  `\\b(?:${harmed}|${harms}|${harmNoun}|abuse\\w*|abusive|afraid|aggressive|alone|ashamed|attack\\w*|beat\\w*|bleeding|bruis\\w*|bully\\w*|burn\\w*|chok\\w*|coerc\\w*|concern\\w*|controlling|cries|cry|crying|cuckoo\\w*|cuts|cutting|danger\\w*|dead|die|dirty|drink(?:s|ing)|drugs?|drunk|dying|emergency|exploit\\w*|extremis\\w*|filthy|forced?|frighten\\w*|gangs?|grabb\\w*|groom(?:ed|ing)|guilty|guns?|hate|hid(?:es?|ing)|hit|hungry|hurt\\w*|inappropriate\\w*|injur\\w*|kick(?:s|ed|ing)?|kill\\w*|kiss\\w*|knife|knives|lock(?:ed|s)|lonely|marks|miserable|missing|naked|neglect\\w*|nightmares?|nudes?|overdos\\w*|panic|pictures|porn|hoard\\w*|pregnant|punch\\w*|push\\w*|radicali[sz]\\w*|rap(?:e|ed|ing|ist)|ran away|scam\\w*|scared|scary|scream\\w*|secrets?|sex\\w*|shak(?:en|es|ing)|shout\\w*|slap\\w*|slav\\w*|smack\\w*|smell\\w*|stab\\w*|stalk\\w*|starv\\w*|steal\\w*|stole|stolen|strang\\w*|suffer\\w*|suicid\\w*|suspicious|swear\\w*|terrified|threat\\w*|touch\\w*|traffick\\w*|trapped|tricked|unconscious|underage|unhappy|unsafe|unwell|upset\\w*|victim|violen\\w*|vulnerable|weird|worr\\w*|wrong|yell\\w*)\\b`,
);
const aboutSomebody = new RegExp(
  `\\b(?:i|me|my|he|him|his|she|her|they|them|their|us|our|im|ive|hes|shes|theyre|nobody|no one|anyone|something|${person}|pupils?|student|toddler|teenager|lady|old|elderly|residents?|patient|tenant|mummy|daddy|parents|staff|workers?|nurse|doctor|tutor|vicar|priest|carers|church)\\b`,
);
const alwaysDistress =
  /\b(?:suicid\w*|self ?harm\w*|raped?|molest\w*|paedo\w*|pedo\w*|nonce|fgm|abused|abusing|being hurt|getting hurt|domestic abuse|domestic violence|child abuse|elder abuse|sexual abuse|sexual assault|honour based|forced marriage|county lines|modern slavery)\b/;

// The words of distress that people in distress slip in.
const steadied =
  'assaulted beating bruised bruises bullied bullying child children hitting hurting neglect neglected scared someone stealing suicidal suicide touched touches touching worried'.split(
    ' ',
  );
// Words that no other word is near, however they are slipped in.
const unlikeOthers = new Set(['abuse', 'bullied', 'bullying', 'neglect', 'neglected', 'suicidal', 'suicide']);

/** The text with slips in the words of distress mended: "somone toched me". */
function readWorry(query: string): string {
  return plainText(query)
    .split(' ')
    .map((word) => [...steadied, ...unlikeOthers].find((meant) => isSlip(word, meant)) ?? word)
    .join(' ');
}

/** A letter too few or too many. Another letter may make another word: "hunting", "scored". */
function isSlip(word: string, meant: string): boolean {
  if (word[0] !== meant[0]) return false;
  const longer = Math.abs(word.length - meant.length);
  if (longer === 0 && unlikeOthers.has(meant)) {
    return word.replace('z', 's') === meant || (meant.length > 6 && slips(word, meant) === 1);
  }
  return longer === 1 && meant.length > 5 - Number(meant === 'child') && slips(word, meant) === 1;
}

// Somebody who says what they do, and for whom.
const ownWork =
  /^(?:hello |hi )?(?:(?:i|we) (?:also |currently |mainly |am an? |am the )|im (?:an?|the|in charge|at|on|with|from) |working |supporting |helping |(?:i|we) (?!(?:am|was|were|have|had|has|think|thought|feel|felt|need|want|wanted|suspect|know|knew|saw|see|hear|heard|got|get|can|cant|cannot|could|do|dont|did|didnt|hit|hurt|hate|believe|worry|fear|noticed|found|find|met|keep|kept|live|love|just|still|really|might|may|will|wont|would|should|self|cut|drink|take|took|told|said|must|never|always|caught|left|lost|ran|shook|shout|beat|smack|slap|smell|smelt|overheard|reckon|use|owe|cry|sleep|miss|regret|used|only|\w+ed)\b))/;
const doesHarm =
  /\b(?:hits?|hitting|hurts?|hurting|touch\w*|shout\w*|smack\w*|slap\w*|steal\w*|stole|shak\w+|rough|kiss\w*|sleeping|texting|grabb\w*|swear\w*)\b/;
// Who looks after somebody of their own, or has them to stay, says so: "I look after my disabled wife".
const ownCare =
  /\b(?:im|i am) (?:his|her|their|my \w+|the) (?:main |full time |unpaid )?carer\b|\band i (?:look after|care for) (?:him|her|them)\b|^(?:hello |hi )?(?:i|we|im|i am|we are) (?:also |currently |mainly |help |help to )?(?:look(?:ing)? after|car(?:e|ing) for|support|teach|home ?school|home ?educate|foster|help|visit|drive|take (?=\w+ (?:to|on)\b)|do(?! not\b)|have (?:an? |\w+ )*(?:students?|lodger|apprentice|foster)|host)\b/;
const ownTrouble =
  /\b(?:i (?:saw|seen|heard|noticed|suspect|found|witnessed|feel)|me|my|myself|he|she|his|her|him|someone|somebody|worried|scared|afraid|think|told|(?:boy|girl|child|man|woman|pupil|student|patient|lady|resident|kid|client|mother|father|mum|dad) (?:who|that|is|has|keeps|says|said|in my)|an? (?:\w+ ){0,2}victim(?! (?:support|care|liaison)))\b/;
// A story about somebody: who looks for a job does not tell one.
const story = new RegExp(
  `\\b(?:he|she|they|him|hes|shes|theyre|someone|somebody|nobody|no one|next door|neighbours?|my (?:\\w+ )?(?:${person}|family|parents?|friends?|housemate|flatmate|landlord|nephew|niece|cousin|grand\\w+|step\\w+|phone|money|passport)|(?:a|the|this|that|some|two|these|those|young|little|older?) (?:\\w+ )?(?:child|children|girls?|boys?|bab(?:y|ies)|kids?|m[ae]n|wom[ae]n|lady|couple|teenagers?|pupil|student))\\b`,
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

/** Whether words that name no job are a story about somebody. Only to be asked where no job was found. */
export function tellsAStory(query: string): boolean {
  const text = readWorry(query);
  return !isAboutWork(text) && text.split(' ').length > 3 && story.test(text);
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

/** "Bin collection days" and "train times" look something up; no job is meant for sure. */
export function isLookUp(query: string): boolean {
  return /\b(?:times|days|hours|dates?|timetable|scores?|results|near me|tickets?|prices?|salary|salaries|wages|vacanc(?:y|ies)|jobs|login|strikes?|what time|how to become|phone number|recipes?|films?|movies?|songs?|fees|uniform|appointments?|app|holidays|listings|fixtures|opening|closures?)\b/.test(
    plainText(query),
  );
}

function isOwnCare(text: string): boolean {
  return ownCare.test(text) && !distress.test(text) && !always.some((pattern) => pattern.test(text));
}

function isAboutWork(text: string): boolean {
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

/** Whether somebody is worried about a person rather than looking for a job. When in doubt it says yes: help first. */
export function isWorry(query: string): boolean {
  const text = readWorry(query);
  if (isAboutWork(text)) return false;
  if (always.some((pattern) => pattern.test(text))) return true;
  return bare.test(text) && !onlyFraming.test(text);
}
