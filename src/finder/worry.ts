import { plainText } from './terms.ts';

const harmed =
  'hurt|hit|beaten|abused|neglected|touched|harmed|bullied|threatened|groomed|exploited|starved|attacked|assaulted|raped|mistreated|trafficked|controlled|followed|stalked|forced|locked|robbed|tricked';
const harms =
  'hurts?|hurting|shakes?|shook|shaking|hits?|hitting|beats?|beating|abuses|abused|abusing|touches|touched|touching|rapes|raped|attacks|attacked|threatens|threatened|threatening|kicks|kicked|punche[sd]|slaps|slapped|smacks|smacked|grooming|groomed|starving|strangle[sd]?|follows|stalking|forces|forced|bullies|bullying|locks|steals|stealing|stole';
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
  '\\b(?:ending|end) it(?: all)?\\b',
  '\\b(?:indecent|naked|nude|rude|sexual) (?:image|picture|photo|video)s?\\b|\\bnudes\\b',
  `\\b(?:saw|seen|heard|witnessed|noticed)\\b.*\\b(?:${harms})\\b`,
  '\\bfilm(?:s|ed|ing) (?:\\w+ )?(?:kids|children|girls|boys|me|her|him|them)\\b|\\b(?:taken abroad|to be cut|be married off)\\b',
  `\\b(?:report|reporting|suspect|suspected|suspecting|disclosed) (?:\\w+ ){0,3}(?:${harmNoun}|concern|crime)\\b`,
  '\\b(?:bruise[sd]?|black eyes?|burn marks?|cigarette burns?)\\b',
  `\\b(?:${person})\\b.* (?:${harms})\\b`,
  '\\b(?:does not|doesnt|never|wont|not) (?:\\w+ )?(?:feed|feeding|fed|eat|eating|washed|fed)\\b',
  `\\b(?:control|follow|stalk|threaten|messag|shout|scream|swear|blackmail|chok|push|punch|film|watch|groom|bully|exploit|scam|us|trap|starv|drug|bother|harass)(?:s|ing|ling|led|ed)? (?:at |on |with )?(?:me|us|him|her|them|my|his)\\b`,
  '\\b(?:asks?|asked|asking|wants?|wanted|sends?|sent|sending) (?:\\w+ ){0,3}(?:nudes?|naked|pictures|photos|sex|secrets?)\\b',
  '\\b(?:nudes?|sexting|sextortion|revenge porn)\\b',
  '\\b(?:left|leaves|leaving|leave) (?:\\w+ ){0,4}(?:home )?alone\\b|\\bhome alone\\b',
  '\\b(?:not|dont|doesnt|never|isnt|arent|do not|does not) (?:\\w+ )?(?:feel )?(?:safe|being fed|looked after|cared for)\\b|\\bunsafe\\b',
  '\\b(?:who|where|how) (?:do|can|should|would) i (?:\\w+ )?(?:tell|report|call|ring|contact|speak|talk|go|get help)\\b',
  '\\b(?:crying|cries|screaming|screams) (?:\\w+ )?(?:all|every|next|through|at night|and|for)\\b',
  '\\b(?:comes?|coming|came|gets?|climbs?) (?:\\w+ )?(?:into|in) my (?:room|bed|bath)\\b',
  '\\b(?:i|we|she|he|they) (?:really |just )?needs? (?:some |urgent )?help(?: now| please| urgently)?$|\\bplease help$|^help(?: me)?(?: please| now)?$',
  '\\b(?:forced|forcing) (?:\\w+ ){0,3}(?:marry|marriage|into|sex|work)\\b',
  '\\b(?:going|goes|went) (?:missing|hungry)\\b|\\bruns? away from home\\b|\\brun away\\b',
  '\\b(?:kill|killed|stab|stabbed) (?:me|us|him|her|them|my)\\b|\\bend it all\\b|\\bdont want to (?:live|be here)\\b|\\boverdose\\b',
  `\\b(?:think|thinks|worried|noticed|suspect|seen|saw|heard|believe|know)\\b.*\\b(?:${harmed}|${harmNoun}|hurting|hitting|abusing|stealing|unsafe|bruises?|drugs|danger)\\b`,
  '\\b(?:has|have|is|are|looks?|always|covered in|full of) (?:\\w+ ){0,3}(?:bruises|bruised|starving|filthy|hungry|neglected|injuries|marks on)\\b',
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
  '\\bkeeps? (?:messaging|texting|touching|following|calling|hitting|hurting|asking|coming|taking|watching)\\b',
  '\\b(?:takes?|taking|took|spends?|spending|stolen|stole) (?:all )?(?:her|his|my|their|mums?|dads?|nans?) (?:\\w+ )?(?:money|pension|savings|card|benefits)\\b',
].map((pattern) => new RegExp(pattern));

// A bare word for harm. Jobs are named after it too ("domestic abuse worker"), so these give way to a job.
const bare = new RegExp(
  `^(?:(?:child|adult|elder|domestic|sexual|physical|emotional|financial|modern|online|at|risk|of|of a|in|immediate|safeguarding|help|emergency|999|concern|worry|worried|scared|suicide|suicidal|self|harm|cuckooing|county lines|forced marriage|scammed|stalking|${harmNoun}) ?)+$`,
);
const onlyFraming =
  /^(?:child|adult|safeguarding|at|of|in|online|domestic|modern|risk)(?: (?:child|adult|safeguarding|at|of|in|online))*$/;
const jobWord =
  /\b(?:worker|officer|nurse|midwife|lawyer|doctor|manager|adviser|advisor|lead|investigator|investigation|detective|practitioner|specialist|coordinator|trainer|counsellor|prevention|helpline|advocate|handler|taker|operator|advi[sc]er|case ?worker|police|service|team|volunteer|staff)s?(?:$| (?=(?:in|at|for|just|need|part|and i|who works)\b))/;

// Words of distress. With somebody they are about ("my", "she"), and without a job that fits, they are a worry.
const distress = new RegExp(
  `\\b(?:${harmed}|${harms}|${harmNoun}|abuse\\w*|abusive|afraid|aggressive|alone|ashamed|attack\\w*|beat\\w*|bleeding|bruis\\w*|bully\\w*|burn\\w*|chok\\w*|coerc\\w*|concern\\w*|controlling|cries|cry|crying|cuckoo\\w*|cuts|cutting|danger\\w*|dead|die|dirty|drink(?:s|ing)|drugs?|drunk|dying|emergency|exploit\\w*|extremis\\w*|filthy|forced?|frighten\\w*|gangs?|grabb\\w*|groom(?:ed|ing)|guilty|guns?|hate|hid(?:es?|ing)|hit|hungry|hurt\\w*|inappropriate\\w*|injur\\w*|kick(?:s|ed|ing)?|kill\\w*|kiss\\w*|knife|knives|lock(?:ed|s)|lonely|marks|miserable|missing|naked|neglect\\w*|nightmares?|nudes?|overdos\\w*|panic|pictures|pregnant|punch\\w*|push\\w*|radicali[sz]\\w*|rap(?:e|ed|ing|ist)|ran away|scam\\w*|scared|scary|scream\\w*|secrets?|sex\\w*|shak(?:en|es|ing)|shout\\w*|slap\\w*|slav\\w*|smack\\w*|smell\\w*|stab\\w*|stalk\\w*|starv\\w*|steal\\w*|stole|stolen|strang\\w*|suffer\\w*|suicid\\w*|suspicious|swear\\w*|terrified|threat\\w*|touch\\w*|traffick\\w*|trapped|tricked|unconscious|underage|unhappy|unsafe|unwell|upset\\w*|victim|violen\\w*|vulnerable|weird|worr\\w*|wrong|yell\\w*)\\b`,
);
const aboutSomebody = new RegExp(
  `\\b(?:i|me|my|he|him|his|she|her|they|them|their|us|our|im|ive|hes|shes|theyre|nobody|no one|anyone|something|${person}|pupils?|student|toddler|teenager|lady|old|elderly|resident|patient)\\b`,
);
const alwaysDistress =
  /\b(?:suicid\w*|self ?harm\w*|raped?|molest\w*|paedo\w*|pedo\w*|nonce|fgm|abused|abusing|being hurt|getting hurt|domestic abuse|domestic violence|child abuse|elder abuse|sexual abuse|sexual assault|honour based|forced marriage|county lines|modern slavery)\b/;

// Somebody who says what they do, and for whom.
const ownWork =
  /^(?:hello |hi )?(?:(?:i|we) (?:also |currently |mainly |am an? |am the )|im an? |im the |working |supporting |helping |(?:i|we) (?!(?:am|was|were|have|had|has|think|thought|feel|felt|need|want|wanted|suspect|know|knew|saw|see|hear|heard|got|get|can|cant|cannot|could|do|dont|did|didnt|hit|hurt|hate|believe|worry|fear|noticed|found|find|met|keep|kept|live|love|just|still|really|might|may|will|wont|would|should|self|cut|drink|take|took|told|said|must|never|always|caught|left|lost|ran|shook|shout|beat|smack|slap|smell|use|owe|cry|sleep|miss|regret|used|only|\w+ed)\b))/;
const ownTrouble =
  /\b(?:me|my|myself|he|she|his|her|him|someone|somebody|worried|scared|afraid|think|told|(?:boy|girl|child|man|woman|pupil|student|patient|lady|resident|kid|client|mother|father|mum|dad) (?:who|that|is|has|keeps|says|said|in my)|a victim(?! (?:support|care|liaison)))\b/;
// A story about somebody: who looks for a job does not tell one.
const story = new RegExp(
  `\\b(?:he|she|they|him|hes|shes|theyre|someone|somebody|nobody|no one|next door|neighbours?|my (?:\\w+ )?(?:${person}|family|parents?|friends?|housemate|flatmate|landlord|nephew|niece|cousin|grand\\w+|step\\w+|phone|money|passport)|(?:a|the|this|that|some|two|these|those|young|little|older?) (?:\\w+ )?(?:child|children|girls?|boys?|bab(?:y|ies)|kids?|m[ae]n|wom[ae]n|lady|couple|teenagers?|pupil|student))\\b`,
);

// Somebody of the family or in the speaker's life is the subject: "my mum's carer does not turn up".
const otherSubject =
  /^(?:my|our) (?!job|role|title|name|work|post|position|company|team|profession|occupation|main|current|new|school|setting|nursery|organisation|employer)(?:\w+ ){1,4}(?:is|are|was|has|had|wants?|took|takes|cant|cannot|wont|will|does|doesnt|did|makes?|made|says?|said|gives?|gave|gets?|got|comes?|goes|keeps?|needs?|shouts?|drinks?|leaves?|left|never|always|isnt|asks?|asked|tells?|hit|lost|died|might|could|sleeps?|smells?|cries)\b(?! (?:an? )?(?:\w+ )?(?:teacher|nurse|doctor|worker|officer|assistant|vicar|governor|councillor)$)/;

/** Whether the words are about what somebody else in the speaker's life does. */
export function isAboutTheirs(query: string): boolean {
  return otherSubject.test(plainText(query));
}

/** Whether words that are also the name of a job in full are most likely said of somebody else, or of a wrong done. */
export function isAboutOthers(query: string, isShownName: boolean): boolean {
  const text = plainText(query);
  if (isAboutWork(text)) return false;
  return !isShownName || /\b(?:my|me|he|she|they|him|her|his|our|victim)\b/.test(text);
}

/** Whether the words tell of distress: somebody is in them, and something is wrong. */
export function tellsOfDistress(query: string): boolean {
  const text = plainText(query);
  if (isAboutWork(text)) return false;
  return alwaysDistress.test(text) || (distress.test(text) && aboutSomebody.test(text));
}

/** Whether words that name no job are a story about somebody. Only to be asked where no job was found. */
export function tellsAStory(query: string): boolean {
  const text = plainText(query);
  return !isAboutWork(text) && text.split(' ').length > 3 && story.test(text);
}

/** The same where a job may have been found, but not for sure: only if somebody else is in the story. */
export function isAboutSomebodyElse(query: string): boolean {
  const text = plainText(query);
  return (
    tellsAStory(query) &&
    /\b(?:he|she|him|they|hes|shes|theyre|someone|somebody|nobody|next door)\b/.test(text)
  );
}

function isAboutWork(text: string): boolean {
  if (ownTrouble.test(text)) return false;
  return (
    ownWork.test(text) ||
    (jobWord.test(text) &&
      !/\b(?:he|she|they|someone|somebody|is|are|was|were|has|have|keeps|too|who to|against|about|report|complain|taking|worried|concerned)\b/.test(
        text,
      ))
  );
}

/** Whether somebody is worried about a person rather than looking for a job. When in doubt it says yes: help first. */
export function isWorry(query: string): boolean {
  const text = plainText(query);
  if (isAboutWork(text)) return false;
  if (always.some((pattern) => pattern.test(text))) return true;
  return bare.test(text) && !onlyFraming.test(text);
}
