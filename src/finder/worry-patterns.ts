import { harmed, harmNoun } from './harm-words.ts';

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
  // Nobody to look after them, or held and made to work.
  '\\b(?:child|kids?|children|boys?|girls?|teenagers?|baby|family|pupil)\\b.* (?:sleeping|slept|sleeps) (?:rough|outside|in (?:a|the) (?:car|park|street|shed))\\b',
  '\\b(?:people|men|women|workers?|girls|boys|someone|somebody)\\b.* (?:(?:in|from) (?:a |the )?locked|no (?:pay|wages)|(?:not|never) (?:being )?paid|without (?:pay|wages))\\b',
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

/** Whether the words can only be a worry, whatever job is named in them. */
export function isAlwaysWorry(text: string): boolean {
  return always.some((pattern) => pattern.test(text));
}

/** Whether nothing but words for harm was typed. */
export function isBareHarm(text: string): boolean {
  return bare.test(text) && !onlyFraming.test(text);
}
