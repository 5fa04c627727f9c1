import { plainText } from './terms.ts';

// How words of distress begin, and whole ones.
const distressing =
  'abus aggressi asham assault attack batter bedsore beaten beating bleed blackmail bruis brus bulli bully choke choking coerc concern confus controll creepy cruel crying cuckoo danger disclos drunk emergenc exploit exposed extremis filthy flasher flinch forced forcing frighten grabb grope harass hoard horribl humiliat hungry hurt inappropr injur kill kiss lonely miserable mistreat molest mutilat naked nasty neglect nightmare nonce nude overdos paedo pedo panic porn pregnan punch push radicali rape raping robb scam scar scream secret selfharm sext sexu shook shout slap slav smack smell smelt soil spik squalor stab stalk starv steal stole strang suffer suicid suspic swear terrif terroris threat touch traffick trapped trick unconscious underage unhappy unsafe unwell upset upskirt victim violen vulnerab wander weird whistleblow witchcraft worr wrong yell';
const distressingAlone =
  'afraid alone beat beats burn burns burnt cries cry cuts cutting dead die dirty drinks drinking drug drugs dying fgm force gang gangs groomed grooming gun guns guilty hate hid hides hiding hit hits hitting kick kicked kicking kicks knife knives locked locks marks missing pictures rape robs shaken shakes shaking slave trapped';
const people =
  'someone|somebody|man|woman|boy|girl|uncle|aunt|dad|father|mum|mother|stepdad|stepfather|brother|sister|son|daughter|boyfriend|girlfriend|husband|wife|partner|ex|neighbours?|stranger|friend|baby|child|children|kids?|gran|granny|nan|grandad|boss|carer|coach|teacher';
const they = 'he|she|they|him|hes|shes|theyre|someone|somebody|nobody|no one|next door|neighbours?';

/** What is said of a worry more than of a job, each with a name of its own. */
const signs: readonly (readonly [string, RegExp])[] = [
  ['!distress', new RegExp(`\\b(?:(?:${listed(distressing)})\\w*|(?:${listed(distressingAlone)})\\b)`)],
  [
    '!somebody',
    new RegExp(
      `\\b(?:i|me|my|his|her|them|their|us|our|im|ive|anyone|something|${they}|${people}|pupils?|student|toddler|teenager|lady|old|elderly|residents?|patient|tenant|mummy|daddy|parents|staff|workers?|nurse|doctor|tutor|vicar|priest|carers|church)\\b`,
    ),
  ],
  // A story about somebody: who looks for a job does not tell one.
  [
    '!story',
    new RegExp(
      `\\b(?:${they}|my (?:\\w+ )?(?:${people}|family|parents?|friends?|housemate|flatmate|landlord|nephew|niece|cousin|grand\\w+|step\\w+|phone|money|passport)|(?:a|the|this|that|some|two|these|those|young|little|older?) (?:\\w+ )?(?:child|children(?! (?:ward|home|centre|club|unit|hospital|hospice|section|team|service|department|library|choir|nurse|doctor))|girls?|boys?|bab(?:y|ies)|kids?|m[ae]n|wom[ae]n|lady|couple|teenagers?|pupil|student))\\b`,
    ),
  ],
  [
    '!help',
    /\b(?:help me|needs? (?:urgent )?help|in need of help|need to (?:report|tell|talk|get help)|who (?:to|do (?:you|we)) (?:call|tell|contact|ring|report)|(?:who|where|how) (?:do|can|should|would) i (?:\w+ )?(?:tell|report|call|ring|contact|speak|talk|go|get help)|(?:samaritans|childline|police|nspcc) (?:phone )?number|safeguarding (?:concern|alert|referral|issue|worry)|(?:report|suspect)\w* (?:\w+ ){0,3}(?:abuse|neglect|violence|exploitation|slavery|bullying|assault|crime))\b|^(?:report|complain)\w* |(?:please|someone|somebody) help$|^help(?: me)?(?: please| now)?$|^(?:i am |im )?(?:an? |the )?(?:\w+ ){0,2}victim(?: of [\w ]+)?$/,
  ],
  [
    '!self',
    /\b(?:(?:kill|hurt|harm|cut)(?:ing|ting)? (?:my|him|her|them)sel(?:f|ves)|(?:dont|not) want to (?:live|be (?:here|alive))|want to die|end (?:it|things|my life)|self harm\w*|run away|(?:cant|cannot) (?:go home|cope|leave|tell|trust)|eating disorder|nowhere to (?:go|sleep|stay|live)|(?:thrown|kicked) out)\b|^homeless \d+/,
  ],
  [
    '!without',
    /\b(?:no (?:heating|food|electricity|clothes|lunch|coat|shoes|bed)|w(?:ont|ill not) let (?:me|her|him|us|them)|not allowed (?:out|to)|(?:not|dont|doesnt|never|isnt|arent|wont|does not) (?:\w+ )?(?:feel )?(?:safe|feed|feeding|fed|eat|eating|washed|being fed|been seen|looked after|cared for|collected|picked up|washes|feeds|changes|visits)|left (?:\w+ )?(?:in|without|alone)|full of rubbish|bed sores?)\b/,
  ],
  [
    '!done',
    /\b(?:film(?:s|ed|ing) (?:\w+ )?(?:kids|children|girls|boys|me|her|him|them)|(?:photos?|pictures|videos?) of (?:kids|children|my|girls|boys|him|her)|asks? for (?:hugs|kisses|photos)|(?:ask|want|send|sent)\w* (?:\w+ ){0,3}(?:naked|pictures|photos|sex|secrets?)|happened (?:to|at)|too (?:close|friendly|rough)|rough with|calls me|black eyes?|does things to|(?:it|this|him|her) (?:to )?stop|(?:hug|cuddl|tickl)\w* (?:\w+ )?(?:kids|children|boys|girls|me|pupils)|(?:taking|takes|took) (?:\w+ )?(?:money|pension|savings|benefits|passport)|older (?:boyfriends?|men|man)|taken abroad|to be cut|married off|keeps? (?:messaging|texting|following|calling|asking|coming|watching)|(?:into|in) my (?:room|bed|bath)|(?:being|getting|gets|got) (?:\w+ )?(?:followed|watched|filmed|used|paid|robbed))\b/,
  ],
  [
    '!told',
    /^(?:mum|dad|mummy|daddy|nan|gran|granny|grandad|son|daughter|husband|wife|sister|brother)s? (?!helpers?|helping|who|that|and|in|looking|governor|of|volunteer\w*|at|with|on|from)\w+ \w+|^(?!(?:i|we|do|does|what|which|how|as) ).*\b(?:(?<!who |that )(?:dont|doesnt|didnt|wont)|gave|dropped|refus(?:es|ed)|ignor(?:es|ed|ing)|laughing|locked the|called (?:an?|names)|did nothing|doing nothing|covering up|on purpose)\b/,
  ],
  // What somebody else does to somebody close or small.
  [
    '!treats',
    /^(?!(?:i|we|im|who|as) ).*\b(?:gets?|makes?|made|lets?|takes?|took|hugs?|kiss\w*|touch\w*|gives?|gave|asks?|wants?|tells?|told|sends?|sent|follows?|keeps?|puts?|pulls?|leaves?|left|hits?|shouts? at|films?|watch\w*) (?:\w+ ){0,2}(?:me|us|him|her|boys?|girls?|kids|children|pupils|residents|(?:my|our) \w+)\b/,
  ],
  [
    '!strangers',
    /^(?:an? |the |some |this |that |two )?(?:older? |strange |weird |dodgy |young |little |random )?(?:man|men|guys?|bloke|strangers?|boys?|girls?|kids) (?:at|in|on|outside|near|from|hanging|talking|taking|looking|watching|following|approach\w*|keeps?|is|was)\b/,
  ],
];

/** The names of the signs of a worry in a text. */
export function worrySigns(text: string): readonly string[] {
  const plain = plainText(text);
  return signs.flatMap(([name, pattern]) => (pattern.test(plain) ? [name] : []));
}

function listed(words: string): string {
  return words.replaceAll(' ', '|');
}
