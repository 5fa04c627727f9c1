import type { Basis } from '#answer/placement';
import { listInWords, notStatedWord } from '#views/words';
import type { StaffAnswer } from './answer-staff.ts';
import type { Decision } from './decision.ts';
import { type DueState, dueStateOf, nothingDue } from './due-state.ts';
import type { StaffMember } from './people.ts';

/** How far a row has come. `open`: nobody has confirmed what the title means, so nothing is said about the person. */
export type RowState = 'mapped' | 'open' | 'left-out' | 'no-title';

export const stateWords: Readonly<Record<RowState, string>> = {
  mapped: 'Mapped',
  open: 'Not mapped yet',
  'left-out': 'Left out by you',
  'no-title': 'No job title',
};

/** What the results say about one row: the same on the page, on paper and in every file. */
export interface ResultRow {
  readonly row: number;
  readonly name: string;
  readonly title: string;
  readonly team: string;
  readonly state: RowState;
  readonly role: string;
  readonly how: string;
  readonly groups: string;
  readonly groupsNote: string;
  readonly basis: Basis | undefined;
  readonly basisWords: string;
  /** How strongly the strategy puts it: "Training that suits your group". */
  readonly strength: string;
  readonly training: string;
  readonly trainingNote: string;
  readonly deadline: string;
  readonly deadlineNote: string;
  readonly renewal: string;
  readonly renewalNote: string;
  readonly due: DueState;
  readonly notStated: string;
  readonly messages: readonly string[];
  readonly sources: string;
}

const nothing = {
  role: '',
  how: '',
  groups: '',
  groupsNote: '',
  basis: undefined,
  basisWords: '',
  strength: '',
  training: '',
  trainingNote: '',
  deadline: '',
  deadlineNote: '',
  renewal: '',
  renewalNote: '',
  due: nothingDue,
  notStated: '',
  sources: '',
} as const satisfies Partial<ResultRow>;

/** @param today ISO day: what is due before it is overdue */
export function toResultRow(
  person: StaffMember,
  decision: Decision | undefined,
  found: StaffAnswer | undefined,
  today: string,
): ResultRow {
  const { row, name, title, team, messages } = person;
  const base = { ...nothing, row: row.number, name, title, team, messages };
  if (title === '') return { ...base, state: 'no-title' };
  if (decision?.kind === 'left-out') return { ...base, state: 'left-out' };
  if (decision === undefined || found === undefined) return { ...base, state: 'open' };
  const { page, answer } = found;
  const [training, deadline, renewal] = page.badge;
  const due = dueStateOf(answer, person, today);
  return {
    ...base,
    state: 'mapped',
    role: found.roleLabel ?? 'From your answers',
    how: howWords(decision),
    groups: page.headline,
    groupsNote: notesOf(found),
    basis: page.basis,
    basisWords: page.basisWords,
    strength: training?.term ?? '',
    training: training?.value ?? '',
    trainingNote: joined(training?.details),
    deadline: deadline?.value ?? '',
    deadlineNote: joined(deadline?.details),
    renewal: renewal?.value ?? '',
    renewalNote: joined(renewal?.details),
    due,
    notStated: page.notStated.map(({ topic }) => notStatedWord[topic]).join('; '),
    sources: page.sources.join('; '),
  };
}

function howWords(decision: Exclude<Decision, { kind: 'left-out' }>): string {
  if (decision.kind === 'answers') return 'Questions answered by you';
  return decision.by === 'title' ? 'The title is a name of this role' : 'Chosen by you';
}

/** What has to stand beside the groups: what is open, what fits as well, and what holds for those in no group. */
function notesOf({ page, answer: { placement } }: StaffAnswer): string {
  const also = page.mentions.map(({ audience }) => audience.label);
  const aside = placement.kind === 'allocated' ? placement.aside?.label : undefined;
  return [
    page.elsewhere,
    page.headlineNote,
    also.length > 0 ? `Fits as well: ${listInWords(also)}.` : undefined,
    aside === undefined ? undefined : `${aside}.`,
  ]
    .filter((note) => note !== undefined)
    .join(' ');
}

function joined(details: readonly string[] | undefined): string {
  return (details ?? []).map((detail) => detail.replace(/\.?$/, '.')).join(' ');
}
