import { askedQuestions } from '#answer/every-answer';
import type { GuidedEnd } from '#answer/guided-ends';
import type { Catalogue, Framework } from '#model/framework';
import { type IdentificationKey, toKey } from './guided-key.ts';
import { endLabel } from './guided-result.ts';
import { guidedEndPath } from './links.ts';
import { questionsIn } from './nation-questions.ts';

/** How the questions of one framework lead to an answer, for the partnership to check. */
export interface GuidedFlow {
  readonly key: IdentificationKey;
  readonly questions: readonly string[];
  /** What was tried, in sentences with figures worked out for this build. */
  readonly checks: readonly string[];
  readonly ends: readonly { readonly label: string; readonly href: string; readonly walks: number }[];
}

export function toGuidedFlow(
  framework: Framework,
  catalogue: Catalogue,
  ends: readonly GuidedEnd[],
): GuidedFlow {
  const asked = askedQuestions(framework, questionsIn(framework, catalogue.questions));
  return {
    key: toKey(framework, catalogue, ends),
    questions: asked.map(({ question }) => question.label),
    checks: checksOf(
      ends,
      asked.map(({ sets }) => sets.length),
    ),
    ends: ends
      .map((end) => ({
        label: endLabel(end),
        href: guidedEndPath(framework.id, end.key),
        walks: end.walks.length,
      }))
      .toSorted((a, b) => byLabel.compare(a.label, b.label)),
  };
}

// Made once: making one costs as much as many comparisons.
const byLabel = new Intl.Collator('en-GB', { numeric: true });

function checksOf(ends: readonly GuidedEnd[], kinds: readonly number[]): readonly string[] {
  const figure = new Intl.NumberFormat('en-GB');
  const walks = ends.flatMap((end) => end.walks);
  const longest = Math.max(0, ...walks.map((answers) => Object.keys(answers).length));
  // One more for each question: left open.
  const combinations = kinds.reduce((product, sets) => product * (sets + 1), 1);
  return [
    `There are ${figure.format(walks.length)} ways to answer these questions that differ to the strategy, “not sure” included. When this page was made, all of them were walked. Each ends in one of ${figure.format(ends.length)} answers, after ${longest === 1 ? 'one question' : `${longest} questions at most`}. Questions about your sector or post can follow, where other rules hang on them.`,
    `Our tests also try all ${figure.format(combinations)} combinations of those answers, whether they would be asked or not. They prove that everybody gets an answer, that every group can be reached, and that no question is asked whose answer cannot matter.`,
  ];
}
