import { isPeopleRule } from '#answer/timing';
import { parseDuration } from '#model/duration';
import type { Catalogue, Duration, Framework } from '#model/framework';
import { selectorWords } from './selector-words.ts';
import { sourceWords } from './source-words.ts';
import { clockPhrase, ruleFigure } from './timing-words.ts';
import { dutyWord } from './words.ts';

/** One deadline as a bar: its length beside the longest one. */
export interface DeadlineBar {
  readonly id: string;
  readonly about: string;
  readonly figure: string;
  readonly clock: string | undefined;
  readonly strength: string;
  readonly source: string;
  /** Whole per cent of the longest deadline, for the width of the bar. */
  readonly share: number;
}

const daysIn = { day: 1, week: 7, month: 30, year: 365 } as const;

/** The deadlines of a framework, shortest first. A picture of one bar says nothing, so a single deadline gives none. */
export function toDeadlineBars(framework: Framework, catalogue: Catalogue): readonly DeadlineBar[] {
  const rules = (framework.rules ?? [])
    .filter(isPeopleRule)
    .flatMap((r) => (r.kind === 'complete-by' ? [r] : []));
  if (rules.length < 2) return [];
  const longest = Math.max(...rules.map((r) => roughDays(r.within)));
  return rules
    .toSorted((a, b) => roughDays(a.within) - roughDays(b.within))
    .map((rule) => ({
      id: rule.id,
      about: selectorWords(framework, catalogue, rule.applies),
      strength: dutyWord[rule.strength],
      source: sourceWords(rule.source),
      figure: ruleFigure(rule),
      clock: clockPhrase(rule),
      share: Math.round((100 * roughDays(rule.within)) / longest),
    }));
}

/** Only to draw with: months differ in length. */
function roughDays(duration: Duration): number {
  const length = parseDuration(duration);
  return length ? length.value * daysIn[length.unit] : 0;
}
