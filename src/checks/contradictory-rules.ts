import { formatDuration, sameDuration } from '#model/duration';
import type { Duration, Framework, Question, Rule } from '#model/framework';
import type { Problem } from '#model/problem';
import { questionsFor } from './allocation-goals.ts';
import { type CheckContext, entries, error } from './check.ts';
import { overlaps } from './selector-overlap.ts';

/**
 * Two rules do not give one person two lengths for the same thing (V9), unless one says that it is an exception or
 * that the other wins. A renewal every two years and a top-up every year are different things and do not clash.
 */
export function contradictoryRules(framework: Framework, context: CheckContext): Problem[] {
  const questions = questionsFor(framework, context);
  const rules = framework.rules ?? [];
  return entries(rules).flatMap(([i, rule]) =>
    rules.slice(0, i).flatMap((earlier) => {
      if (!sameMatter(rule, earlier, questions) || settled(rule, earlier)) return [];
      const clash = differentLength(earlier, rule);
      if (!clash) return [];
      return [
        error(
          'contradictory-rules',
          ['rules', i],
          `\`${rule.id}\` says ${clash[1]} and \`${earlier.id}\` says ${clash[0]}, and both can apply to the same person.`,
          'If one is an exception, write `exceptionTo:` with the id of the wider rule. If one wins, write `overriddenBy:` on the other.',
        ),
      ];
    }),
  );
}

function sameMatter(a: Rule, b: Rule, questions: readonly Question[]): boolean {
  if (a.kind !== b.kind || a.strength !== b.strength || a.condition !== b.condition) return false;
  if ('from' in a && 'from' in b && a.from !== b.from) return false;
  if ('subject' in a && 'subject' in b && a.subject !== b.subject) return false;
  // Hours that come on top of others are other hours.
  if (a.kind === 'hours' && b.kind === 'hours' && Boolean(a.addsUp) !== Boolean(b.addsUp)) return false;
  if ('what' in a && 'what' in b && a.what !== b.what) return false;
  return 'applies' in a && 'applies' in b ? overlaps(a.applies, b.applies, questions) : true;
}

function settled(a: Rule, b: Rule): boolean {
  return [a.exceptionTo, a.overriddenBy].includes(b.id) || [b.exceptionTo, b.overriddenBy].includes(a.id);
}

function differentLength(a: Rule, b: Rule): [string, string] | undefined {
  if (a.kind === 'hours' && b.kind === 'hours') {
    const differ = a.min !== b.min || a.max !== b.max || (a.over && b.over && !sameDuration(a.over, b.over));
    return differ ? [hoursOf(a), hoursOf(b)] : undefined;
  }
  const [first, second] = [lengthOf(a), lengthOf(b)];
  if (first === undefined || second === undefined || sameDuration(first, second)) return undefined;
  return [formatDuration(first), formatDuration(second)];
}

function lengthOf(rule: Rule): Duration | undefined {
  if ('within' in rule) return rule.within;
  return 'every' in rule ? rule.every : undefined;
}

function hoursOf({ min, max, over }: Extract<Rule, { kind: 'hours' }>): string {
  const range = [min, max].filter((hours) => hours !== undefined).join(' to ');
  return over ? `${range} hours in ${formatDuration(over)}` : `${range} hours`;
}
