/** How much a word says about which job it is. */
export type Weight = 1 | 0.5 | 0.25;

// Words for a kind of post in any field: alone, none of them tells one job from another.
const generic = new Set(
  `administrator adviser agency approved assistant associate attendant care carer chief clerk clinician colleague
  consultant coordinator co deputy director doctor driver employee employer executive expert facilitator head helper
  home instructor lead leader manager member minister nurse officer operative organisation owner pa practitioner
  principal professional provider receptionist representative senior service specialist staff supervisor support
  team technician trainer training tutor volunteer worker`.split(/\s+/),
);

// Whom one works with: said by people in every job.
const context = new Set(
  'adult baby child client community customer family kid local parent patient person people public user young youngster'.split(
    ' ',
  ),
);

const stopWords = new Set(
  `a about after all am an and any are as at be been but by can could day did do does each every everyone find for from
  full get got had has have he her him his i if im in into is job just know like look looking lot me mostly my new
  not now of often on or our part please post role she so some sometimes that the their them there they this time to
  up us usually want was we were what when where which who whom whose will with would you your`.split(/\s+/),
);

// Grades and kinds of contract: they leave the job what it is.
const neutral = new Set(
  'agency interim junior locum permanent qualified registered senior temporary trainee'.split(' '),
);

const spellings: Readonly<Record<string, string>> = {
  advisor: 'adviser',
  center: 'centre',
  children: 'child',
  counselor: 'counsellor',
  doc: 'doctor',
  dr: 'doctor',
  kids: 'child',
  manageress: 'manager',
  midwives: 'midwife',
  nhs: 'nhs',
  organization: 'organisation',
  people: 'person',
  pediatric: 'paediatric',
  pediatrician: 'paediatrician',
  women: 'woman',
};

const nounOfVerb: Readonly<Record<string, string>> = {
  childmind: 'childminder',
  coach: 'coach',
  manage: 'manager',
  supervise: 'supervisor',
  teach: 'teacher',
  train: 'trainer',
};

/** Lower case, no accents, no possessives, single spaces. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’‘`]/g, "'")
    .replaceAll(/'s\b|'/g, '')
    .replaceAll(/\bco-?(?=ordinat|operat)/g, 'co')
    .replaceAll('&', ' ')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The words of a text that say something about a job, each in its singular. */
export function termsOf(text: string): readonly string[] {
  const words = plainText(text)
    // "What training do I need?" asks; "children in need" tells.
    .replaceAll(/\b(?:(?:what|which) .*?\bdo )?(?:i|we) need\b/g, ' ')
    // "I work in …" says nothing yet; "youth work" does.
    .replaceAll(/\bwork(?:s|ed|ing)?\b(?= (?:in|at|for|as|with|on|within|from)\b)/g, ' ')
    .replaceAll(/\bi ([a-z]+)/g, (whole, verb: string) => nounOfVerb[verb] ?? whole)
    .split(/\s+/);
  return [...new Set(words.filter((word) => word !== '' && !stopWords.has(word)).map(singular))];
}

export function isNeutral(term: string): boolean {
  return neutral.has(term);
}

export function weightOf(term: string): Weight {
  if (context.has(term)) return 0.25;
  return generic.has(term) ? 0.5 : 1;
}

function singular(word: string): string {
  const known = spellings[word];
  if (known !== undefined) return known;
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -2)}an`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is|as)$/.test(word) || word.length < 3 || !word.endsWith('s')) return word;
  const stem = word.slice(0, -1);
  return spellings[stem] ?? stem;
}
