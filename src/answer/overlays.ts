import type { Criterion, Framework, Persona, Question } from '#model/framework';
import { evaluate } from './evaluate.ts';
import type { Answers } from './person.ts';
import { isPeopleRule } from './timing.ts';

/** A rule or a sector's standard that lies over any place, and the answers for which it holds. */
export interface Overlay {
  readonly kind: 'rule' | 'standard';
  readonly id: string;
  readonly when: Criterion;
}

const connectionsOf: Readonly<Partial<Record<Persona, readonly string[]>>> = {
  staff: ['employee', 'self-employed'],
  volunteer: ['volunteer'],
  resident: ['resident'],
};

/**
 * Rules for posts, sectors and kinds of reader, and the standards of sectors, as conditions over answers: they are
 * asked once and do not depend on the group (model.md §4). A rule that also depends on a group or a level, or on
 * something that no question asks, is left out: answers alone can't rule it out.
 */
export function overlaysOf(framework: Framework): readonly Overlay[] {
  const rules = (framework.rules ?? []).filter(isPeopleRule).flatMap((rule): Overlay[] => {
    const { applies } = rule;
    if (applies === 'everyone' || applies.audiences || applies.levels || applies.roles) return [];
    const connections = applies.personas?.map((persona) => connectionsOf[persona]);
    if (connections?.includes(undefined)) return [];
    const parts: Criterion[] = [];
    if (applies.designations) parts.push({ any: applies.designations.flatMap(whenHeld(framework)) });
    if (applies.sectors) parts.push({ question: 'sector', is: applies.sectors });
    if (connections) parts.push({ question: 'connection', is: connections.flatMap((ids) => ids ?? []) });
    const [first, ...others] = parts;
    if (!first) return [];
    return [{ kind: 'rule', id: rule.id, when: others.length === 0 ? first : { all: parts } }];
  });
  const standards = (framework.sectorStandards ?? []).map(
    ({ id, sectors }): Overlay => ({ kind: 'standard', id, when: { question: 'sector', is: sectors } }),
  );
  return [...rules, ...standards];
}

const whenHeld =
  (framework: Framework) =>
  (id: string): readonly Criterion[] => {
    const designation = framework.designations?.find((d) => d.id === id);
    return designation ? [designation.when] : [];
  };

/** The questions that overlays ask, in the order of `questions`. */
export function overlayQuestions(
  overlays: readonly Overlay[],
  questions: readonly Question[],
): readonly Question[] {
  const asked = new Set(overlays.flatMap(({ when }) => questionsIn(when)));
  return questions.filter(({ id }) => asked.has(id));
}

/** The next question that can still decide over an overlay, once the place is settled. "Not sure" counts as asked. */
export function nextOverlayQuestion(
  overlays: readonly Overlay[],
  questions: readonly Question[],
  answers: Answers,
): Question | undefined {
  const open = overlays.filter(({ when }) => evaluate(when, answers) === 'possible');
  return overlayQuestions(open, questions).find(({ id }) => answers[id] === undefined);
}

function questionsIn(criterion: Criterion): readonly string[] {
  if ('all' in criterion) return criterion.all.flatMap(questionsIn);
  if ('any' in criterion) return criterion.any.flatMap(questionsIn);
  return [criterion.question];
}
