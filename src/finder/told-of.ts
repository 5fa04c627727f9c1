import { person } from './harm-words.ts';

// Somebody close, as the one to whom something is done.
const close = `(?:me|us|(?:my|our|her|his|their) (?:\\w+ ){0,2}(?:${person}|mam|mummy|daddy|nanna|nana|grandma|grandmother|grandfather|grandson|granddaughter|niece|nephew|cousin|lad|little one|twins|kid|parents|pupil|mate))`;
const body =
  '(?:hands?|arms?|laps?|knees?|legs?|thighs?|chest|bums?|bottoms?|privates?|private parts|willy|boobs|breasts|hair|neck|back|face|clothes|underwear|knickers|pants|bra|mouth|throat)';
const valuables =
  '(?:money|cash|change|pension|purse|wallet|savings|bank card|cards?|pin|jewellery|rings?|benefits|account|tablets|medication|meds|passports?|wages)';
const treats =
  '(?:vodka|drinks?|alcohol|cider|beers?|wine|weed|vapes?|fags|cigarettes|drugs|pills|presents?|gifts?|sweets|money|trainers|phone|iphone|necklace|lifts?|takeaways?)';
const feelings =
  '(?:frightened|scared|afraid|terrified|petrified|nervous|hungry|thin|skinny|starving|miserable|withdrawn|dirty|neglected|ill|exhausted|anxious|unwashed|unkempt|confused|drugged|sad|upset|jumpy)';
const women = 'wom[ae]n|ladies|lady|girls?|lads?|boys?|m[ae]n|people|workers|children|child|kids?|staff';

const told = [
  // The vicar used to make me sit on his knee; a tutor put his hand on my leg.
  `\\b(?:puts?|putting|laid|has|had|with|rubs?|rubbed|rubbing|strok\\w+|squeez\\w+|grabs?|grabbed|pats?|patted|brush\\w+|slid|moved) (?:his|her|their|the|a)?(?: \\w+)? ?${body} (?:on|up|down|under|in|round|around|over|inside|between) (?:${close}|my|her|his|the|their)\\b`,
  `\\b(?:rubs?|rubbed|rubbing|strok\\w+|squeez\\w+|grabs?|grabbed|feels?|felt|touch\\w*|tickl\\w+|pulled|twisted|yanked|dragged|pinned) (?:on )?(?:my|her|his|their|the (?:kids?|child(?:ren)?|boys?|girls?)) (?:\\w+ )?${body}\\b`,
  `\\b(?:sit|sits|sitting|sat) on (?:his|her|their) (?:knee|lap)s?\\b|\\b(?:sits?|sitting|sat|gets?|stands?) (?:far |way )?(?:too|really|so|very) close\\b`,
  // Gifts, lifts, drink and secrets.
  `\\b(?:buys?|bought|gives?|gave|giving|given|sells?|selling|sold|offers?|offered|offering|got) (?:(?:${close}|him|her|them|(?:the |some |young |local |school )*(?:${women}|teenagers|pupils|children))\\b) (?:\\w+ ){0,3}${treats}\\b`,
  `\\b(?:buys?|bought|gives?|gave|giving|sells?|selling|offers?|offered) (?:\\w+ ){0,3}${treats} (?:\\w+ ){0,2}(?:to|for) (?:${close}|him|her|them|(?:the )?(?:\\w+ )?(?:${women}|teenagers|pupils|schoolkids))\\b`,
  `\\b(?:not to tell|dont tell|do not tell|our (?:little )?secret|keep (?:it|this|a) (?:\\w+ )?secret|secret between|tell no ?one|tell anyone|tell anybody)\\b`,
  // Money and other things of somebody who depends on others.
  `\\b(?:tak\\w+|took|nick\\w*|pocket\\w*|pinch\\w*|steal\\w*|stole|borrow\\w*|us(?:es|ing)|spen[dt]\\w*|empt\\w+|help\\w* (?:himself|herself|themselves) to|keeps?|kept|holds?|got|withdr\\w+|clear\\w+ out|missing|control\\w*) (?:\\w+ ){0,4}${valuables} (?:\\w+ )?(?:from|out|off|of)\\b`,
  `\\b(?:tak\\w+|took|nick\\w*|pocket\\w*|pinch\\w*|steal\\w*|stole|borrow\\w*|us(?:es|ing)|spen[dt]\\w*|empt\\w+|keeps?|kept|holds?|withdr\\w+|controls?) (?:all )?(?:of )?(?:her|his|my|their|(?:mum|dad|nan|gran|grandad|mother|father|grandma|auntie?)s?) (?:\\w+ )?${valuables}\\b`,
  // Who looks frightened, and who is never seen outside.
  `\\b(?:looks?|looking|looked|seems?|seemed|acts?|acting) (?:\\w+ )?(?:always )?(?:really |so |very |too |a bit |quite |half )?${feelings}\\b(?! (?:people|children|patients))`,
  `\\b(?:never|not|cant|wont|arent|isnt|dont|doesnt) (?:\\w+ ){0,3}(?:leaves?|let out|allowed|goes? out|go home|come out|comes? out|seen outside|see daylight|been seen|been paid|get paid|paid)\\b`,
  `\\b(?:passports?|phone|wages|papers) (?:\\w+ )?(?:taken|took|kept|away)\\b|\\b(?:sleep\\w*|lives?|living) (?:\\w+ ){0,4}(?:mattress\\w*|above the (?:shop|takeaway|nail bar)|one room|the (?:shop|factory|car ?wash) floor)\\b|\\b(?:men|women|girls) (?:coming and going|come and go|in and out) (?:\\w+ ){0,3}(?:house|flat|night|hours)\\b`,
  // What a job holder or anybody else does to somebody close, where the speaker is not the one who does it.
  `^(?!(?:(?:i|we)(?! (?:think|thought|saw|seen|know|heard|believe|suspect|reckon|feel|found))|im(?! (?:sure|worried|certain))|ive(?! (?:seen|heard))|who|what|how|as|do|does|can|which|should|hi|hello|also|working) ).*\\b(?:(?:used|tri(?:es|ed)|keeps?|kept|wants?|wanted|start(?:s|ed)|likes?) (?:to )?\\w+|made|makes|took|drove|put|pushe[sd]|pulled|dragged|left|grab\\w*|pinche[sd]|spat|threw|throws|held|holds|hugs?|hugged|cuddl\\w+|tickl\\w+|kiss\\w*|follow\\w*|film\\w*|film|stares?|stared|winks?|shout\\w*|scream\\w*|sw(?:ears?|ore)|laugh\\w*|drugs?|drugged|locked|lock|invited|invites|sends|sent|messages?|messaged|texts?|texted|calls|called|told|tells|asked|asks|says|said|slept|sleeps|watche[sd]|touche[sd]|tied|ties|dropped|chained|burns?|burnt|scalded|bribed?s?|blackmail\\w*|trick\\w*|charg\\w+|ignored|hurts?|hits?|hit|smack\\w*|slapp\\w*|bit|bites|gets|got|scares?|scared|frightens?|bull(?:y|ies|ied)|threaten\\w*|forc\\w+|beats?|beat|shook|shakes|controls?|rapes?|raped|abuse[sd]?|grabs)\\b(?: \\w+){0,2}? ${close}\\b`,
  `\\b(?:left|leaves?|leaving) (?:\\w+ ){1,5}(?:on (?:its|it s|his|her|their|there) own|by (?:himself|herself|itself|themselves))\\b|\\b(?:weighs|undresses|strips|showers|bathes) (?:us|me|the) \\w+|\\b(?:in|at) (?:an? )?(?:mans|guys|blokes) (?:flat|house|place)\\b|\\bin (?:\\w+ )?(?:cars?|hotels?|flats?) with (?:\\w+ )?(?:men|blokes|guys|lads|strangers)\\b`,
  `\\bcovered in (?:bites|burns|scratches|sores|marks|cuts|blood|scars)\\b|\\bsleep(?:s|ing) (?:\\w+ )?(?:in|on|at|under) (?:a |the )?(?:\\w+ )?(?:shelter|doorway|tent|bench|bridge|station|stairwell|shed|garage)\\b`,
  // Those who ought to watch do not; those in their care go without.
  `\\b(?:staff|carers?|nurses?|teachers?|workers?|mum|dad|parents|childminder|nanny|babysitter) (?:\\w+ )?(?:are|is|was|were|always|just|sits?|get) (?:\\w+ ){0,2}(?:asleep|sleeping|drunk|stoned|high|on (?:the|her|his|their) phones?|nowhere|passed out|ignoring|smoking|off (?:his|her|their) (?:face|head))\\b`,
  `\\b(?:residents?|patients?|tenants?|babies|baby|kids?|children|child|pupils?|mum|dad|nan|gran|grandad) (?:\\w+ )?(?:are|is|was|were|gets?|left|lying) (?:\\w+ ){0,3}(?:soaked|wet|soiled|filthy|cold|freezing|hungry|thirsty|crying|screaming|unattended|unsupervised|dehydrated|starving|own poo|own mess|bruises)\\b`,
  `\\b(?:comes?|came|coming|gets?|climbs?|creeps?|sneaks?) (?:\\w+ ){0,2}(?:to|into|in) (?:my|her|his|our) (?:bed|bedroom|room|bath|shower)\\b`,
].map((pattern) => new RegExp(pattern));

/** Whether somebody tells what another person does to them or to somebody close, or how frightened somebody looks. */
export function tellsOfHarm(text: string): boolean {
  return told.some((pattern) => pattern.test(text));
}
