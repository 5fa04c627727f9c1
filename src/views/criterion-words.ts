import type { Catalogue, Criterion, Framework } from '#model/framework';
import { questionsIn } from './nation-questions.ts';
import { listInWords } from './words.ts';

/** A condition over answers, as the reader meets it in the questions. */
export type CriterionTree =
  | { readonly kind: 'answer'; readonly question: string; readonly answers: string }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly CriterionTree[] };

/** Puts the questions and answers of a condition into words, so that anybody can check how a group is found. */
export function toCriterionTree(
  framework: Framework,
  catalogue: Catalogue,
  criterion: Criterion,
): CriterionTree {
  const down = (part: Criterion) => toCriterionTree(framework, catalogue, part);
  if ('all' in criterion) return { kind: 'all', parts: criterion.all.map(down) };
  if ('any' in criterion) return { kind: 'any', parts: criterion.any.map(down) };
  const asked = [...(framework.questions ?? []), ...questionsIn(framework, catalogue.questions)].find(
    (q) => q.id === criterion.question,
  );
  const labels = criterion.is.map((id) => asked?.answers.find((a) => a.id === id)?.label ?? id);
  return {
    kind: 'answer',
    question: asked?.label ?? criterion.question,
    answers: listInWords(
      labels.map((label) => `“${label}”`),
      'or',
    ),
  };
}
