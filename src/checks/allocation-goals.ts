import { namesResidents } from '#answer/residents';
import type { Criterion, Framework, Outcome, Question } from '#model/framework';
import type { Path } from '#model/problem';
import type { Goal } from './answer-combinations.ts';
import type { CheckContext } from './check.ts';
import { referencesOf } from './references.ts';

/** All questions that this framework's conditions may use. */
export function questionsFor(framework: Framework, { catalogue }: CheckContext): readonly Question[] {
  return [...catalogue.questions, ...(framework.questions ?? [])];
}

/** Every condition that puts somebody into a group. */
export function waysOf(framework: Framework): Criterion[] {
  return (framework.audiences ?? []).flatMap(({ ways }) => (ways ?? []).map(({ when }) => when));
}

/** A condition as the kernel reads it: one that does not name residents is for everybody else. */
export function asRead(when: Criterion, framework: Framework, context: CheckContext): Goal {
  return namesResidents(when) ? when : { every: [when, { not: residentsIn(framework, context) }] };
}

/** Who is here as a resident: nobody, in a catalogue that does not ask. */
function residentsIn(framework: Framework, context: CheckContext): Goal {
  const asks = questionsFor(framework, context).some(
    ({ id, answers }) => id === 'connection' && answers.some((answer) => answer.id === 'resident'),
  );
  return asks ? { question: 'connection', is: ['resident'] } : { some: [] };
}

/** Outcomes that win over every group: a setting that the document exempts. */
export function exemptionsOf(framework: Framework): Criterion[] {
  return conditionsOf((framework.outcomes ?? []).filter(({ exempt }) => exempt));
}

export function conditionsOf(outcomes: readonly Outcome[]): Criterion[] {
  return outcomes.flatMap(({ when }) => (when ? [when] : []));
}

/** Conditions that name an unknown question or answer are reported for that; what would follow from it is not. */
export function misspeltConditions(framework: Framework, context: CheckContext): Path[] {
  const answers = new Map(
    questionsFor(framework, context).map(({ id, answers }) => [id, answers.map((answer) => answer.id)]),
  );
  const misspelt = referencesOf(framework).filter(
    (reference) =>
      (reference.kind === 'question' && !answers.has(reference.id)) ||
      (reference.kind === 'answer' && !answers.get(reference.question)?.includes(reference.id)),
  );
  return misspelt.map(({ path }) => path);
}

export function noneOf(criteria: readonly Goal[]): Goal {
  return { not: { some: criteria } };
}
