import type { Answer } from '#answer/answer';
import { type DueDate, dueDatesOf } from '#answer/due-dates';
import type { StaffMember } from './people.ts';

/** One day by which something is due for one person. */
export interface Duty {
  readonly rule: string;
  readonly label: string;
  readonly kind: 'first' | 'renewal';
  /** ISO day. */
  readonly day: string;
  readonly status: DueDate['status'];
  /** Counted as if the first training were done on its last day. */
  readonly assumed: boolean;
}

export interface DueState {
  /** By day, the earliest first. Empty where the strategy gives no length or the list no day to count from. */
  readonly duties: readonly Duty[];
  readonly overdue: boolean;
  /** The same from rules that may be this person's, apart, so that nobody takes them for certain. */
  readonly perhaps: readonly Duty[];
}

export const nothingDue: DueState = { duties: [], overdue: false, perhaps: [] };

/** In the files; on the page the words are part of a sentence. */
export const dutyStatus: Readonly<Record<Duty['status'], string>> = {
  ahead: 'Ahead',
  overdue: 'Overdue',
  'perhaps-done': 'Perhaps done: there was a training since the start date',
};

/** The days that follow from the rules of one person. */
export function dueStateOf(
  { timing }: Pick<Answer, 'timing'>,
  { start, lastTrained }: Pick<StaffMember, 'start' | 'lastTrained'>,
  today: string,
): DueState {
  const { dates, conditional } = dueDatesOf(timing, { startDate: start, lastTrained }, today);
  const duties = dates.map(toDuty);
  return {
    duties,
    overdue: duties.some(({ status }) => status === 'overdue'),
    perhaps: conditional.map(toDuty),
  };
}

function toDuty({ rule, day, status, assumed }: DueDate): Duty {
  return {
    rule: rule.id,
    label: rule.label,
    kind: rule.kind === 'complete-by' ? 'first' : 'renewal',
    day,
    status,
    assumed,
  };
}
