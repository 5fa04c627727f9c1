import type { TimingItem } from '#answer/timing';
import { formatDuration, formatEvery } from '#model/duration';
import type { PeopleRule } from '#model/framework';
import { clockWords } from './words.ts';

/** "Within 3 months", "At least every 2 years": the figure of a rule, short enough for the badge. */
export function ruleFigure(rule: PeopleRule): string {
  switch (rule.kind) {
    case 'complete-by':
      return `Within ${formatDuration(rule.within)}`;
    case 'refresh':
    case 'top-up':
      return `${rule.atLeast ? 'At least ' : ''}${formatEvery(rule.every)}`.replace(/^e/, 'E');
    case 'attend':
      return `At least ${formatEvery(rule.every)}`;
    case 'hours':
      return hoursFigure(rule);
    case 'sign-off':
      return `Signed off by ${rule.by}`;
    case 'as-needed':
    case 'requirement':
    case 'pre-employment':
      return rule.what;
  }
}

function hoursFigure(rule: Extract<PeopleRule, { kind: 'hours' }>): string {
  const range =
    rule.min !== undefined && rule.max !== undefined && rule.min !== rule.max
      ? `${rule.min} to ${rule.max} hours`
      : rule.min !== undefined
        ? `At least ${hours(rule.min)}`
        : `Up to ${hours(rule.max ?? 0)}`;
  return rule.over === undefined ? range : `${range} over ${formatDuration(rule.over)}`;
}

export function hours(count: number): string {
  return count === 1 ? '1 hour' : `${count} hours`;
}

/** From when a rule's clock runs: "from the day you join the organisation". */
export function clockPhrase(rule: PeopleRule): string | undefined {
  if (rule.kind !== 'complete-by' && rule.kind !== 'refresh') return undefined;
  const start = rule.fromText ?? clockWords[rule.from];
  return rule.kind === 'complete-by' ? `from the day ${start}` : `after ${start}`;
}

/** Rules that still stand for the person, surest first: replaced ones and mere possibilities come last. */
export function standingRules(
  timing: readonly TimingItem[],
  kinds: readonly PeopleRule['kind'][],
): readonly TimingItem[] {
  return timing.filter(
    (t) => kinds.includes(t.rule.kind) && t.fit === 'matched' && t.replacedBy === undefined,
  );
}
