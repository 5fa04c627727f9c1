import type { Criterion, Framework, Persona, Question } from '#model/framework';
import { areaQuestion, areaQuestionId } from './area-question.ts';
import { evaluate, type Fit, strongest, weakest } from './evaluate.ts';
import type { Answers } from './person.ts';
import type { Placement } from './placement.ts';
import { audiencesOf } from './standing.ts';
import { isPeopleRule } from './timing.ts';

/** A rule or a sector's standard that lies over any place, and the answers for which it holds. */
export interface Overlay {
  readonly kind: 'rule' | 'standard';
  readonly id: string;
  readonly when: Criterion;
  /** The groups to one of which the rule is limited as well. */
  readonly audiences?: readonly string[];
}

const connectionsOf: Readonly<Partial<Record<Persona, readonly string[]>>> = {
  staff: ['employee', 'self-employed'],
  volunteer: ['volunteer'],
  resident: ['resident'],
};

/**
 * Rules for posts, sectors and kinds of reader, and the standards of sectors, as conditions over answers: they are
 * asked once, after the place (model.md §4). A rule that also depends on a level or a role, or on something that no
 * question asks, is left out: answers alone can't rule it out.
 */
export function overlaysOf(framework: Framework): readonly Overlay[] {
  const rules = (framework.rules ?? []).filter(isPeopleRule).flatMap((rule): Overlay[] => {
    const { applies } = rule;
    if (applies === 'everyone' || applies.levels || applies.roles) return [];
    const connections = applies.personas?.map((persona) => connectionsOf[persona]);
    if (connections?.includes(undefined)) return [];
    const parts: Criterion[] = [];
    if (applies.designations) parts.push({ any: applies.designations.flatMap(whenHeld(framework)) });
    if (applies.sectors) parts.push({ question: 'sector', is: applies.sectors });
    if (connections) parts.push({ question: 'connection', is: connections.flatMap((ids) => ids ?? []) });
    if (applies.areas && areaQuestion(framework))
      parts.push({ question: areaQuestionId(framework), is: applies.areas });
    if (applies.when) parts.push(applies.when);
    const [first, ...others] = parts;
    if (!first) return [];
    const when = others.length === 0 ? first : { all: parts };
    return [{ kind: 'rule', id: rule.id, when, ...(applies.audiences && { audiences: applies.audiences }) }];
  });
  const standards = (framework.sectorStandards ?? []).map(
    ({ id, sectors }): Overlay => ({ kind: 'standard', id, when: { question: 'sector', is: sectors } }),
  );
  return [...rules, ...standards];
}

/** Whether an overlay holds for somebody with these answers and this place. */
export function fitOverlay(
  { when, audiences }: Overlay,
  answers: Answers,
  rules: Pick<Framework, 'audiences'>,
  placement: Placement,
): Fit {
  const asked = evaluate(when, answers);
  if (!audiences) return asked;
  const held = audiencesOf(rules, placement);
  return weakest([asked, strongest(audiences.map((id) => held.get(id) ?? 'excluded'))]);
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
  isOpen: (overlay: Overlay) => boolean = () => true,
): Question | undefined {
  const open = overlays.filter(
    (overlay) => evaluate(overlay.when, answers) === 'possible' && isOpen(overlay),
  );
  return overlayQuestions(open, questions).find(({ id }) => answers[id] === undefined);
}

function questionsIn(criterion: Criterion): readonly string[] {
  if ('all' in criterion) return criterion.all.flatMap(questionsIn);
  if ('any' in criterion) return criterion.any.flatMap(questionsIn);
  return [criterion.question];
}
