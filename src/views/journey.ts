import { parseDuration } from '#model/duration';
import type { Catalogue, Framework, PeopleRule } from '#model/framework';
import { toDeadlineBars } from './deadline-bars.ts';
import { peopleRules } from './rule-figures.ts';
import { selectorWords } from './selector-words.ts';
import { sourceWords } from './source-words.ts';
import { clockPhrase, ruleFigure } from './timing-words.ts';
import { dutyWord, lowerFirst } from './words.ts';

/** One stop on the way through training: what is due, for whom, counted from when. */
interface JourneyStop {
  readonly figure: string;
  readonly about: string;
  readonly clock: string | undefined;
  readonly strength: string;
  readonly source: string;
  /** For deadlines, where there are several: whole per cent of the longest, for the width of a bar. */
  readonly share: number | undefined;
}

/** The way through training in phases, from joining to renewals. */
export interface JourneyPhase {
  readonly label: string;
  readonly stops: readonly JourneyStop[];
  /** Said in place of stops where the strategy states none. */
  readonly silence: string | undefined;
}

/** A rule that can stand on a line of time. */
type JourneyRule = Extract<PeopleRule, { kind: 'complete-by' | 'refresh' | 'top-up' | 'attend' }>;

const daysIn = { day: 1, week: 7, month: 30, year: 365 } as const;

/**
 * The training journey of a strategy as a line of time, made from its rules about people; none where it states no length
 * at all, since a line without a figure would be our invention. Rules about packages and programmes are never on it.
 */
export function toJourney(framework: Framework, catalogue: Catalogue): readonly JourneyPhase[] {
  const rules = peopleRules(framework, ['complete-by', 'refresh', 'top-up', 'attend']).flatMap(
    (rule): readonly JourneyRule[] =>
      rule.kind === 'complete-by' ||
      rule.kind === 'refresh' ||
      rule.kind === 'top-up' ||
      rule.kind === 'attend'
        ? [rule]
        : [],
  );
  if (rules.length === 0) return [];
  const shares = new Map(toDeadlineBars(framework, catalogue).map(({ id, share }) => [id, share]));
  const stops = (wanted: (rule: JourneyRule) => boolean) =>
    rules
      .filter(wanted)
      .toSorted((a, b) => roughDays(a) - roughDays(b))
      .map((rule) => ({ ...toStop(framework, catalogue, rule), share: shares.get(rule.id) }));
  const isDeadline = (rule: JourneyRule) => rule.kind === 'complete-by';
  const starts = (rule: JourneyRule) => rule.kind === 'complete-by' && rule.from === 'joining';
  const joining = stops(starts);
  return [
    ...(joining.length > 0 ? [{ label: 'You join', stops: joining, silence: undefined }] : []),
    phase(
      'You start your role',
      stops((rule) => isDeadline(rule) && !starts(rule)),
      joining.length > 0 ? undefined : 'No deadline is stated.',
    ),
    phase(
      'From then on',
      stops((rule) => !isDeadline(rule)),
      'No renewal is stated.',
    ),
  ].filter(({ stops: found, silence }) => found.length > 0 || silence !== undefined);
}

function phase(label: string, stops: readonly JourneyStop[], silence: string | undefined): JourneyPhase {
  return { label, stops, silence: stops.length > 0 ? undefined : silence };
}

function toStop(framework: Framework, catalogue: Catalogue, rule: JourneyRule): Omit<JourneyStop, 'share'> {
  return {
    figure: lowerFirst(ruleFigure(rule)),
    about: selectorWords(framework, catalogue, rule.applies),
    clock: rule.kind === 'attend' ? lowerFirst(rule.what) : clockPhrase(rule),
    strength: dutyWord[rule.strength],
    source: sourceWords(rule.source),
  };
}

/** Only to put stops in order: months differ in length. */
function roughDays(rule: JourneyRule): number {
  const length = parseDuration(rule.kind === 'complete-by' ? rule.within : rule.every);
  return length ? length.value * daysIn[length.unit] : 0;
}
