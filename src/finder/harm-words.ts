import { slips } from '#model/closest';
import { plainText } from './terms.ts';

export const harmed =
  'hurt|hit|beaten|abused|neglected|touched|harmed|bullied|threatened|groomed|exploited|starved|attacked|assaulted|raped|mistreated|trafficked|controlled|followed|stalked|forced|locked|robbed|tricked';
const harms =
  'hurts?|hurting|shakes?|shook|shaking|hits?|hitting|beats?|beating|abuses|abused|abusing|touches|touched|touching|rapes|raped|attacks|attacked|threatens|threatened|threatening|kicks|kicked|punche[sd]|slaps|slapped|smacks|smacked|grooming|groomed|starving|strangle[sd]?|follows|stalking|forces|forced|bullies|bullying|locks|steals|stealing|stole';
export const person =
  'someone|somebody|man|woman|boy|girl|uncle|aunt|dad|father|mum|mother|stepdad|stepfather|brother|sister|son|daughter|boyfriend|girlfriend|husband|wife|partner|ex|neighbours?|stranger|friend|baby|child|children|kids?|gran|granny|nan|grandad|boss|carer|coach|teacher';
export const harmNoun =
  'abuse|neglect|violence|exploitation|grooming|slavery|trafficking|bullying|fgm|rape|assault|danger';

// How people spell what they would rather not write.
const misspelt: ReadonlyMap<string, string> = new Map(
  Object.entries({
    beaten: 'beated beeten beatin',
    hit: 'hitt hited hitted hiting',
    hits: 'hitts',
    hurt: 'hert hurted hurtin',
    scared: 'scard skared scarred',
    touched: 'tuched toutched touchd tutched tutched',
    touches: 'tuches toutches',
    touching: 'tuching touchin toching',
  }).flatMap(([meant, forms]) => forms.split(' ').map((form) => [form, meant] as const)),
);
// The words of distress that people in distress slip in.
const steadied =
  'abused abuses abusing afraid alone assaulted attacked beating bruised bruises bullied bullying child children controlling exploited frightened groomed hitting hurting kicked molested neglect neglected punched scared screaming shouting slapped smacked someone stealing strangled suicidal suicide threatened threatening touched touches touching worried'.split(
    ' ',
  );
// Words that no other word is near, however they are slipped in.
const unlikeOthers = new Set(['abuse', 'bullied', 'bullying', 'neglect', 'neglected', 'suicidal', 'suicide']);

/** The text with slips in the words of distress mended: "somone toched me". */
export function readWorry(query: string): string {
  return plainText(query)
    .split(' ')
    .map(
      (word) =>
        misspelt.get(word) ?? [...steadied, ...unlikeOthers].find((meant) => isSlip(word, meant)) ?? word,
    )
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

// Words of distress. With somebody they are about ("my", "she"), and without a job that fits, they are a worry.
export const distress = new RegExp(
  `\\b(?:${harmed}|${harms}|${harmNoun}|abuse\\w*|abusive|afraid|aggressive|alone|ashamed|attack\\w*|beat\\w*|bleeding|bruis\\w*|bully\\w*|burn\\w*|chok\\w*|coerc\\w*|concern\\w*|controlling|cries|cry|crying|cuckoo\\w*|cuts|cutting|danger\\w*|dead|die|dirty|drink(?:s|ing)|drugs?|drunk|dying|emergency|exploit\\w*|extremis\\w*|filthy|forced?|frighten\\w*|gangs?|grabb\\w*|groom(?:ed|ing)|guilty|guns?|hate|hid(?:es?|ing)|hit|hungry|hurt\\w*|inappropriate\\w*|injur\\w*|kick(?:s|ed|ing)?|kill\\w*|kiss\\w*|knife|knives|lock(?:ed|s)|lonely|marks|miserable|missing|naked|neglect\\w*|nightmares?|nudes?|overdos\\w*|panic|pictures|porn|hoard\\w*|pregnant|punch\\w*|push\\w*|radicali[sz]\\w*|rap(?:e|ed|ing|ist)|ran away|scam\\w*|scared|scary|scream\\w*|secrets?|sex\\w*|shak(?:en|es|ing)|shout\\w*|slap\\w*|slav\\w*|smack\\w*|smell\\w*|stab(?:s|bed|bing)?|stalk\\w*|starv\\w*|steal\\w*|stole|stolen|strang\\w*|suffer\\w*|suicid\\w*|suspicious|swear\\w*|terrified|threat\\w*|touch\\w*|traffick\\w*|trapped|tricked|unconscious|underage|unhappy|unsafe|unwell|upset\\w*|victim|violen\\w*|vulnerable|weird|worr\\w*|wrong|yell\\w*)\\b`,
);
export const alwaysDistress =
  /\b(?:suicid\w*|self ?harm\w*|raped?|molest\w*|paedo\w*|pedo\w*|nonce|fgm|abused|abusing|being hurt|getting hurt|domestic abuse|domestic violence|child abuse|elder abuse|sexual abuse|sexual assault|honour based|forced marriage|county lines|modern slavery)\b/;
