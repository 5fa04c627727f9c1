import { isPeopleRule } from '#answer/timing';
import type { Framework, PeopleRule } from '#model/framework';
import { ruleFigure } from './timing-words.ts';
import { listInWords, lowerFirst } from './words.ts';

/** The rules of these kinds. Rules about packages and programmes are never among them (design §8). */
export function peopleRules(
  framework: Framework,
  kinds: readonly PeopleRule['kind'][],
): readonly PeopleRule[] {
  return (framework.rules ?? []).filter(isPeopleRule).filter((rule) => kinds.includes(rule.kind));
}

/** The figures of rules, with those that are not for everyone kept apart: "At least every 3 years; for some, every 2 years". */
export function figuresInWords(rules: readonly PeopleRule[]): string | undefined {
  const figures = (found: readonly PeopleRule[]) =>
    listInWords([...new Set(found.map((r) => lowerFirst(ruleFigure(r))))]);
  const all = figures(rules.filter((rule) => rule.applies === 'everyone'));
  const some = figures(rules.filter((rule) => rule.applies !== 'everyone'));
  const words = [all, some && `for some, ${some}`].filter(Boolean).join('; ');
  return words === '' ? undefined : words.charAt(0).toUpperCase() + words.slice(1);
}
