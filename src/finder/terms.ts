/** One word of a query. */
export interface Term {
  readonly word: string;
  /** Said beside the name of a job: the place after "in" or "at", or what somebody does in "I mow the grass". */
  readonly where: boolean;
  /** Right after "in" or "at", without "a" or "the": a town, if the catalogue does not know it. */
  readonly town: boolean;
  /** Right behind another word that says something: "GP Oswestry", not "GP and Oswestry". */
  readonly follows: boolean;
  /** Said right behind "in a" or "at the" before anything else: where somebody works, not what they are. */
  readonly setting: boolean;
}

export const stopWords: ReadonlySet<string> = new Set(
  `a about after all also although am an and any are as be because been being but can could currently did do does
  done each every everyone find for full get go got had has have he her him his hi hello i id if im in into is ive
  just know like look looking lot me mostly my not now of often on or our part please post s she so some sometimes
  than thank give gives giving make making take takes taking see seeing come deal dealing do doing meet meeting that the their them then there they this to too up us usually very want was we well were what
  when where whether which who whom whose will with would you your am at by from near within based inside around
  e during really quite both only one two three four five six seven eight nine ten thing things etc`.split(
    /\s+/,
  ),
);

// What follows these says where or for whom, once the job itself has been named. Not "of": "head of year".
const leadsToPlace = new Set(
  'at based by during for from in inside near on that to where which who with within working'.split(' '),
);

// Maps, not objects: "constructor" is a word that people type.
const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    adviser: 'advisor',
    administrator: 'admin administrative administration',
    appointment: 'appt',
    assistant: 'aid aide asst assitant helper',
    centre: 'center',
    chair: 'chairperson chairwoman',
    child: 'children kid kids',
    coordinator: 'coord',
    counsellor: 'counselor',
    department: 'dept',
    deputy: 'dep',
    doctor: 'doc dr',
    executive: 'exec',
    education: 'ed educ',
    government: 'govt',
    committee: 'cttee',
    football: 'footie footy soccer',
    grandparent: 'grandma',
    hospital: 'hosp infirmary',
    ict: 'it',
    immunisation: 'imms immunization',
    manager: 'boss manageress mgr mngr',
    medical: 'med',
    midwife: 'midwives',
    mum: 'mom mummy',
    nhs: 'nhs',
    old: 'elderly oap older pensioner',
    organisation: 'org organization',
    paediatric: 'paed paeds pediatric peads',
    paediatrician: 'pediatrician',
    person: 'people',
    programme: 'programmes',
    sen: 'sen send',
    sixth: '6th',
    school: 'schl',
    secretary: 'sec',
    staff: 'staffs',
    supervisor: 'sup supv',
    teaching: 'teaching',
    technician: 'tech',
    university: 'uni',
    volunteer: 'vol',
    woman: 'women',
    worker: 'wkr wrkr',
    year: 'yr',
  }).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word] as const)),
);

const nounOfVerb: ReadonlyMap<string, string> = new Map(
  Object.entries({
    childmind: 'childminder',
    clean: 'cleaner',
    coach: 'coach',
    drive: 'driver',
    foster: 'foster carer',
    manage: 'manager',
    supervise: 'supervisor',
    teach: 'teacher',
    train: 'trainer',
    tutor: 'tutor',
    volunteer: 'volunteer',
  }),
);

/** Lower case, no accents, no possessives, single spaces. */
export function plainText(text: string): string {
  return (
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      // "IT technician" and "I.T." name a trade; "it" stands for anything.
      .replaceAll(/\bIT\b|\bI\.T\.?/g, 'ict')
      .toLowerCase()
      .replaceAll(
        /\bit (?=support|technician|manager|teacher|officer|staff|trainer|helpdesk|admin|dep|team)/g,
        'ict ',
      )
      .replaceAll(/\b(work|job|working) in it$/g, '$1 in ict')
      .replaceAll(/[’‘`]/g, "'")
      .replaceAll(/'s\b|'/g, '')
      .replaceAll(/\b(?:[a-z]\.){2,}/g, (letters) => `${letters.replaceAll('.', '')} `)
      .replaceAll(/\b(?:a ?[&+] ?e|a and e)\b/g, 'ae')
      .replaceAll(/\bw\/ ?/g, 'with ')
      .replaceAll(/\b(?:d of e|duke of ed)\b/g, 'dofe')
      .replaceAll(/\b(?:1 ?: ?1|1-1|1 to 1|one[ -]to[ -]one)\b/g, 'onetoone')
      .replaceAll(/\b(in|at) an? (?=primary|secondary)/g, '$1 ')
      .replaceAll(
        /\b(?:in|at) (?:primary|secondary)\b(?! (?:\w+ )?(?:school|care|academ|teach|mod))/g,
        '$& school',
      )
      .replaceAll(/\bco-?(?=ordinat|operat)/g, 'co')
      .replaceAll('&', ' ')
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim()
  );
}

const asked =
  '(?:safeguarding |child protection )?(?:(?:training|courses?|levels?|groups?|tiers?|certificates?|qualifications?)(?: (?:\\d|one|two|three|four))?|safeguarding|child protection)(?: training)?';
const who = '(?:i|we|you|they|he|she|it|someone|people|an?|the|my|our)';

// What people say around the name of a job, and what leaves a job what it is: "year 2", "band 5", "part time".
const framing: readonly RegExp[] = [
  /\b(?:and |but )?(?:i |we )?(?:need|want|would like|wish|am trying|have been asked|have been told)(?: to)? (?:know|find out|work out|see|understand|check)\b(?: (?:what|which|how|if|whether)\b.*$)?/g,
  // "What training does a midwife need?" asks; "children in need" tells.
  new RegExp(
    `\\b(?:what|which|how much|how many|how often)(?: \\w+){0,3}? ${asked}(?: (?:do|does|should|must|would|will|is|are|am|for|can))?(?: ${who})?\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:what|which|how|where|when)(?: \\w+)? (?:do|does|should|must|would|is|are|am) ${who}\\b(?: needs?\\b)?`,
    'g',
  ),
  new RegExp(`\\b(?:do|does|should|must|would|can) ${who}\\b`, 'g'),
  new RegExp(
    `\\b(?:needs?|must|should|require[sd]?|have|has)(?: to)?(?: (?:do|have|take|complete|get|attend|go|any|some|this))* ${asked}\\b`,
    'g',
  ),
  // But "I am training as a nurse" says who asks.
  new RegExp(`(?<!\\bam |\\bim |\\bin )\\b${asked} (?:as|for|if i am|if im|needed|required)\\b`, 'g'),
  /\b(?:i|we|they) needs?\b|\bneeds?(?: to (?:do|have|take|know|complete|get|attend|go on|be))?$|\b(?:do|fall under|be in|go on|supposed to)$/g,
  /\b(?:my|the|his|her) (?:job(?! ?cent)|role|post|work|profession|occupation|position)(?: title)?(?: is| as| would be)?\b/g,
  /\b(?:job|role|post|title) (?:is|as|title)\b/g,
  /\b(?:just|recently|newly|about to) (?:start(?:ed|ing)?|qualified|joined|become|became|been|begun|got a job|taken on)(?: (?:as|working))?\b|\bjust started\b/g,
  /(?<!head of )(?<!head of the )\b(?:year|yr|y|band|level|grade|tier|stage|ks|key stage|age|aged|under|over|u) ?\d+s?\b(?! (?:heads?|leads?|leaders?|managers?)\b)/g,
  /\b\d+ (?:year|yr)s? olds?\b/g,
  /\b(?:nights?|days?|shifts?|weekends?|evenings?)$/g,
  // "Bank nurse": who is called when others are away. A bank manager is another.
  /\bbank (?=nurse|midwi|hca|health|care|staff|support|doctor|physio|teach|social|worker|pharm|radio)/g,
  /\b(?:part|full|term) time\b|\bevery (?:day|week)\b|\bat the moment\b|\ball day\b|\bterm time only\b|\bfor a living\b/g,
  // "I work in …" says nothing yet; "youth work" does.
  /\bwork(?:s|ed|ing)?\b(?= (?:in|at|for|as|with|on|within|from)\b)/g,
  /\b(?:employed|job|based|placed) (?=(?:in|at|by|as|with|on)\b)/g,
  /\b(?:i )?(?:also )?help(?:s|ing)? (?:out|with|at|in|on|run)\b/g,
];

/** The words of a text that say something about a job, each in its singular, and each once. */
export function readTerms(text: string): readonly Term[] {
  const words = framing
    .reduce(
      (rest, pattern) => rest.replaceAll(pattern, (said) => (/\bhelp/.test(said) ? ' help ' : ' ')),
      plainText(text),
    )
    .replaceAll(/\blook(?:s|ing)? after\b/g, 'lookafter')
    // "Director of a charity" says where; "head of year" says what.
    .replaceAll(/\bof (?=(?:an?|the|our|my|this) )/g, 'at ')
    .replaceAll(
      /\b(?:i|who|we) (?:also |currently |mainly )?([a-z]+)/g,
      (whole, verb: string) => nounOfVerb.get(verb) ?? whole,
    )
    .split(/\s+/);
  const terms = new Map<string, Term>();
  let where = false;
  let town = false;
  let follows = false;
  let setting = false;
  for (const [i, word] of words.entries()) {
    if (word === 'as') setting = false;
    if (leadsToPlace.has(word)) {
      where = terms.size > 0;
      setting = !where && /^(?:an?|the)$/.test(words[i + 1] ?? '');
      town = /^(?:at|in|near|from|on)$/.test(word);
    } else if (/^(?:an?|the|my|our)$/.test(word)) town = false;
    if (word === '' || stopWords.has(word)) {
      follows = false;
      continue;
    }
    const one = singular(word);
    // "I answer the phones": what somebody does is said beside the job as well.
    if (/^(?:i|we|who)$/.test(words[i - 1] ?? '')) where = true;
    if (!terms.has(one)) terms.set(one, { word: one, where, town: where && town, follows, setting });
    follows = true;
  }
  return [...terms.values()];
}

export function termsOf(text: string): readonly string[] {
  return readTerms(text).map(({ word }) => word);
}

/** Words with a form of their own, for those who slip: "childern", "womens". */
export const irregular: ReadonlyMap<string, string> = new Map(
  ['children', 'women', 'midwives', 'people', 'paediatric'].map((word) => [word, singular(word)]),
);

function singular(word: string): string {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -2)}an`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  if (/(?:ss|us|is|as)$/.test(word) || word.length < 3 || !word.endsWith('s')) return word;
  const stem = word.slice(0, -1);
  return spellings.get(stem) ?? stem;
}

/** A text by its terms alone: "A midwife" and "midwives" are one. */
export function keyOf(text: string): string {
  return termsOf(text).join(' ');
}
