import type { DatedRule, DayBasis } from '#answer/dated-rule';
import { clockOf } from '#answer/dated-rule';
import type { DueDate, DueDates, KnownDays, UndatedRule } from '#answer/due-dates';
import type { Duty } from '#model/framework';
import { formatPartialDate } from '#model/partial-date';
import type { DatesData } from './dates-data.ts';
import { assumptionsOf, silencesOf } from './dates-silences.ts';
import { sourceWords } from './source-words.ts';
import { clockPhrase, ruleFigure } from './timing-words.ts';
import { clockWords, dutyWord, listInWords } from './words.ts';

/** One date, ready to show. */
export interface DateRow {
  readonly id: string;
  /** Its number in the picture and in the table. */
  readonly number: number;
  readonly label: string;
  /** ISO day. */
  readonly day: string;
  /** "1 December 2026" */
  readonly dayWords: string;
  /** "Overdue"; nothing for a day that is still to come. */
  readonly mark: string | undefined;
  /** How the day is counted, with the clock that the strategy names. */
  readonly counted: readonly string[];
  readonly statement: string;
  /** Limits, remarks, what comes after. */
  readonly notes: readonly string[];
  readonly strength: string;
  readonly source: string;
  /** For whom the rule is, where that is not certain. */
  readonly onlyFor: string | undefined;
  readonly due: DueDate;
}

export interface DatesView {
  /** The one thing to know: what has passed, and what comes next. */
  readonly summary: readonly string[];
  readonly rows: readonly DateRow[];
  /** Dates that hold only if something is true of the reader. Numbered on from `rows`. */
  readonly perhaps: readonly DateRow[];
  /** Rules that give no date, each with the reason. */
  readonly without: readonly { readonly id: string; readonly label: string; readonly why: string }[];
  /** What the strategy does not state, and what we took for granted. */
  readonly silences: readonly string[];
  readonly assumptions: readonly string[];
}

export function toDatesView(data: DatesData, found: DueDates, known: KnownDays, today: string): DatesView {
  const row = (due: DueDate, i: number) => toRow(data, due, i + 1, known, today);
  const rows = found.dates.map(row);
  return {
    summary: summaryOf(rows),
    rows,
    perhaps: found.conditional.map((due, i) => row(due, rows.length + i)),
    without: found.undated.map((rule) => ({
      id: rule.rule.id,
      label: rule.rule.label,
      why: [...(rule.fit === 'possible' ? [`${onlyIf(data, rule.rule)}.`] : []), whyNoDate(data, rule)].join(
        ' ',
      ),
    })),
    silences: silencesOf(data, found),
    assumptions: assumptionsOf(found),
  };
}

function summaryOf(rows: readonly DateRow[]): readonly string[] {
  const late = rows.filter(({ due }) => due.status === 'overdue');
  const next = rows.find(({ due }) => due.status === 'ahead');
  return [
    ...late.map(({ mark, dayWords, label }) => `${mark}: ${dayWords}. ${label}.`),
    ...(next ? [`Your next date is ${next.dayWords}. ${next.label}.`] : []),
  ];
}

function toRow(data: DatesData, due: DueDate, number: number, known: KnownDays, today: string): DateRow {
  const { rule } = due;
  return {
    id: rule.id,
    number,
    label: rule.label,
    day: due.day,
    dayWords: formatPartialDate(due.day),
    mark: markOf(due, today),
    counted: [lengthWords(rule), countedFrom(due)],
    statement: rule.statement,
    notes: [
      ...statusNote(due, known),
      ...nextNote(due),
      ...(due.outer ? [outerNote(due.outer)] : []),
      ...(rule.condition ? [rule.condition] : []),
      ...(rule.setByNote ? [rule.setByNote] : []),
      ...(rule.note ? [rule.note] : []),
    ],
    strength: strengthWords[rule.strength],
    source: sourceWords(rule.source),
    onlyFor: due.fit === 'possible' ? onlyIf(data, rule) : undefined,
    due,
  };
}

const strengthWords: Readonly<Record<Duty, string>> = {
  must: `The strategy says “${dutyWord.must}”.`,
  should: `The strategy says “${dutyWord.should}”: recommended, not required.`,
  may: `The strategy says “${dutyWord.may}”: an option, not required.`,
  will: `The strategy says “${dutyWord.will}”.`,
  'is-important': 'The strategy calls it important.',
};

function onlyIf(data: DatesData, rule: DatedRule): string {
  const about = data.rules.find((known) => known.rule.id === rule.id)?.about;
  return about === undefined ? 'Only if it is true of you' : `Only if this is you: ${about}`;
}

/** A deadline may have been met by a training that we are not told of; a renewal counts from one that we are. */
function markOf({ status, basis, day, assumed }: DueDate, today: string): string | undefined {
  if (status === 'perhaps-done') return 'Perhaps done';
  if (status === 'overdue') return basis === 'start' || assumed ? 'Overdue unless done' : 'Overdue';
  return day === today ? 'Today' : undefined;
}

/** "Within 3 months from the day you start a job …" */
function lengthWords(rule: DatedRule): string {
  return `${[ruleFigure(rule), clockPhrase(rule)].filter(Boolean).join(' ')}.`;
}

function countedFrom({ rule, countedFrom: day, assumed, basis }: DueDate): string {
  const from = formatPartialDate(day);
  if (assumed) return `Counted from ${from}, as if you do the first training on its last day.`;
  if (basis === 'start') return `Counted from ${from}, the day you gave for your start.`;
  if (clockOf(rule) === 'initial-training') {
    return `Counted from ${from}. We take the training you gave for the first one.`;
  }
  return 'from' in rule
    ? `Counted from ${from}, the day you gave for your last training.`
    : `Counted from ${from}, the day you gave for your last training. The strategy does not say from which day.`;
}

function statusNote({ status, basis, day }: DueDate, { lastTrained }: KnownDays): readonly string[] {
  if (status === 'perhaps-done' && lastTrained !== undefined) {
    const late = lastTrained > day ? ' It was after this day.' : '';
    return [
      `You trained on ${formatPartialDate(lastTrained)}, after you started. If it was this training, you have done it.${late}`,
    ];
  }
  if (status !== 'overdue') return [];
  return basis === 'start'
    ? ['This day has passed. If you have not done it, tell your manager and book it now.']
    : ['This day has passed. Book the training now. The next one counts from the day you do it.'];
}

function nextNote({ next }: DueDate): readonly string[] {
  if (next.length === 0) return [];
  const days = listInWords(next.map(formatPartialDate));
  return [
    `After that: ${days}, if you train on the day each time. If you train on another day, count from that day.`,
  ];
}

function outerNote({ text, day }: NonNullable<DueDate['outer']>): string {
  return day === undefined ? text : `${text} That is ${formatPartialDate(day)}.`;
}

const giveDay: Readonly<Record<DayBasis, string>> = {
  start: 'Give the day you started to see a date.',
  trained: 'Give the day of your last training to see a date.',
};

function whyNoDate(data: DatesData, { rule, why }: UndatedRule): string {
  if (why.kind === 'day-not-given') return `${lengthWords(rule)} ${giveDay[why.basis]}`;
  if (why.kind === 'replaced') {
    const winner = data.rules.find((known) => known.rule.id === why.by)?.rule.label;
    return winner === undefined
      ? 'For you, another rule takes its place.'
      : `For you, “${winner}” takes its place.`;
  }
  const start = ('fromText' in rule ? rule.fromText : undefined) ?? clockWords[why.clock];
  return `This date cannot be reckoned. It runs from ${start}.`;
}
