import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { questionsFor } from './allocation-goals.ts';
import { type CheckContext, entries, error } from './check.ts';
import { isNarrower } from './selector-overlap.ts';

/** An exception is for fewer people than the rule it excepts, or only under a condition (V10). */
export function exceptionNotNarrower(framework: Framework, context: CheckContext): Problem[] {
  const questions = questionsFor(framework, context);
  const rules = framework.rules ?? [];
  return entries(rules).flatMap(([i, rule]) => {
    const wider = rules.find(({ id }) => id === rule.exceptionTo);
    if (!wider || !('applies' in rule) || !('applies' in wider)) return [];
    if (
      isNarrower(rule.applies, wider.applies, questions) ||
      (rule.condition && !wider.condition && rule !== wider)
    )
      return [];
    return [
      error(
        'exception-not-narrower',
        ['rules', i, 'exceptionTo'],
        `\`${rule.id}\` is not for fewer people than \`${wider.id}\`, so it cannot be an exception to it.`,
        'Narrow `applies`, give the exception a `condition`, or swap the two.',
      ),
    ];
  });
}
