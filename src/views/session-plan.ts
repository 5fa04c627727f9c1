import type { Theme } from '#model/framework';

export const sessionLengths = ['1h', 'half-day', 'day', 'several'] as const;
export type SessionLength = (typeof sessionLengths)[number];

export const lengthWords: Readonly<Record<SessionLength, string>> = {
  '1h': 'One hour',
  'half-day': 'Half a day',
  day: 'A day',
  several: 'Several days',
};

type Part = 'before' | 'opening' | 'input' | 'cases' | 'practice' | 'close';

/** A part of a session, with how long it takes in a session of each length. Breaks are not counted. */
export interface PlannedPart {
  readonly part: Part;
  readonly label: string;
  readonly what: string;
  readonly time: string;
}

const parts: readonly {
  readonly part: Part;
  readonly label: string;
  readonly what: string;
  readonly time: Readonly<Record<SessionLength, string>>;
}[] = [
  {
    part: 'before',
    label: 'Before the day',
    what: 'Check yourself, your material and the facts that change.',
    time: { '1h': 'ahead', 'half-day': 'ahead', day: 'ahead', several: 'ahead' },
  },
  {
    part: 'opening',
    label: 'Opening',
    what: 'Say what the session is for, how to get help today, and what you ask of each other.',
    time: { '1h': '10 minutes', 'half-day': '20 minutes', day: '30 minutes', several: 'half a morning' },
  },
  {
    part: 'input',
    label: 'Knowledge',
    what: 'What the rules are, and what reviews have taught.',
    time: { '1h': '15 minutes', 'half-day': '50 minutes', day: '75 minutes', several: 'a morning' },
  },
  {
    part: 'cases',
    label: 'Case work',
    what: 'One case, told from the side of the child or adult.',
    time: { '1h': '15 minutes', 'half-day': '55 minutes', day: '2 hours', several: 'a day' },
  },
  {
    part: 'practice',
    label: 'Practice',
    what: 'Learners do it: pass on a worry, challenge, talk to another agency.',
    time: { '1h': '10 minutes', 'half-day': '40 minutes', day: '90 minutes', several: 'a day' },
  },
  {
    part: 'close',
    label: 'Close',
    what: 'What each of them takes along, and evaluation.',
    time: { '1h': '10 minutes', 'half-day': '15 minutes', day: '30 minutes', several: 'half an afternoon' },
  },
];

// Where a theme comes up by itself. A suggestion of ours: no strategy says in which part a value belongs.
const partOfTheme: Readonly<Record<Theme, Part>> = {
  'trainer-quality': 'before',
  evidence: 'before',
  workforce: 'opening',
  communities: 'opening',
  diversity: 'cases',
  'law-and-policy': 'input',
  'roles-and-responsibilities': 'input',
  'learning-from-reviews': 'input',
  vulnerability: 'cases',
  'childs-voice': 'cases',
  'adults-voice': 'cases',
  'lived-experience': 'cases',
  'family-partnership': 'cases',
  'multi-agency': 'practice',
  'wellbeing-and-prevention': 'practice',
  'reflective-practice': 'close',
};

export function plannedParts(length: SessionLength): readonly PlannedPart[] {
  return parts.map(({ part, label, what, time }) => ({ part, label, what, time: time[length] }));
}

/** The part in which a value comes up: that of its first theme. */
export function partFor(themes: readonly Theme[]): Part {
  const [first] = themes;
  return first === undefined ? 'input' : partOfTheme[first];
}

/** What a session of this length can do with so many values, said plainly. */
export function lengthAdvice(length: SessionLength, values: number): string {
  if (length === '1h') {
    return `An hour does not do justice to ${values === 1 ? 'it' : `all ${values}`}. Bring out two or three, and honour the others in how you teach.`;
  }
  if (length === 'half-day') return 'Bring out the ones that your learners know least, and touch the others.';
  if (length === 'day') return 'There is room to bring out most of them. Put some into the case.';
  return 'There is room for all of them. Let learners try things at work between the days.';
}
