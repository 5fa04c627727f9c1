import { areaQuestion } from '#answer/area-question';
import { askedQuestions } from '#answer/every-answer';
import type { Guide } from '#answer/guided-walk';
import { isForResidents, type OfferRules } from '#answer/open-offer';
import { type Overlay, overlayQuestions, overlaysOf } from '#answer/overlays';
import type { Turn } from '#model/currency';
import type { Framework, Question } from '#model/framework';
import { questionsIn } from './nation-questions.ts';
import type { Edition } from './site.ts';

/** One thing to choose or tick. */
interface ChoiceView {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  readonly hint: string | undefined;
  /** It unticks all others: "none of these", "not sure". */
  readonly alone: boolean;
}

/** One question as a form: the choices, then those that stand alone, "Not sure" always last. */
export interface QuestionView {
  readonly id: string;
  readonly question: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly multiple: boolean;
  readonly choices: readonly ChoiceView[];
  readonly apart: readonly ChoiceView[];
}

/** `/data/questions/{framework}.json`: what a browser needs to ask, and to place. */
export interface GuideData extends Guide {
  readonly framework: string;
  readonly areaName: string;
  readonly title: string;
  /** "Past review since June 2026" */
  readonly status: string;
  /** What the status turns into by itself, one after the other: a browser may be later than the build. */
  readonly turns: readonly Turn[];
}

export function toGuideData({ framework, currency }: Edition, catalogue: readonly Question[]): GuideData {
  const overlays = overlaysOf(framework);
  const questions = questionsFor(framework, questionsIn(framework, catalogue), overlays);
  const own = new Set(ownQuestions(framework).map((question) => question.id));
  const { audiences, outcomes } = framework;
  return {
    framework: framework.id,
    areaName: framework.areaName,
    title: framework.shortTitle,
    status: currency.label,
    turns: currency.turns,
    rules: {
      allocation: { straddleRule: framework.allocation.straddleRule },
      ...(audiences && {
        audiences: audiences.map(({ id, label, kind, order, summary, ways, includes, openTo, source }) => ({
          id,
          label,
          kind,
          ...(order === undefined ? {} : { order }),
          summary,
          // Only the page of a group prints it.
          description: '',
          ...(ways && { ways }),
          ...(includes && { includes }),
          ...(openTo?.includes('resident') && { openTo: ['resident' as const] }),
          source,
        })),
      }),
      ...(outcomes && { outcomes }),
      ...offerRules(framework),
      ...(ownQuestions(framework).length > 0 && { questions: ownQuestions(framework) }),
    },
    questions: questions.filter((question) => !own.has(question.id)),
    overlays,
  };
}

/** As much of a strategy as says what is open to residents. */
function offerRules({ courses, entitlements, scope }: Framework): OfferRules {
  const open = courses?.filter(({ openTo }) => openTo?.includes('resident'));
  const levels = entitlements?.filter(isForResidents);
  const personas = scope.personas.filter(({ persona }) => persona === 'resident');
  return {
    ...(open?.length && { courses: open }),
    ...(levels?.length && { entitlements: levels }),
    ...(personas.length > 0 && { scope: { personas } }),
  };
}

/** Every question that any of the frameworks may ask, those for the place and those for posts and sectors. */
export function toQuestionViews(
  frameworks: readonly Framework[],
  catalogue: readonly Question[],
): readonly QuestionView[] {
  const here = questionsIn({ areas: frameworks.flatMap((f) => f.areas) }, catalogue);
  const asked = frameworks.flatMap((f) => questionsFor(f, here, overlaysOf(f)));
  return [...new Map(asked.map((question) => [question.id, toQuestionView(question)])).values()];
}

function questionsFor(
  framework: Framework,
  catalogue: readonly Question[],
  overlays: readonly Overlay[],
): readonly Question[] {
  const placing = askedQuestions(framework, catalogue).map(({ question }) => question);
  const all = [...catalogue, ...ownQuestions(framework)];
  const wanted = new Set([...placing, ...overlayQuestions(overlays, all)]);
  return all.filter((question) => wanted.has(question));
}

/** The questions of the file, and where somebody works if a rule hangs on it. */
function ownQuestions(framework: Framework): Question[] {
  const where = areaQuestion(framework);
  return [...(framework.questions ?? []), ...(where ? [where] : [])];
}

function toQuestionView(question: Question): QuestionView {
  const id = `question-${question.id}`;
  const choices = question.answers.map(
    (answer): ChoiceView => ({
      id: `${id}-${answer.id}`,
      value: answer.id,
      label: answer.label,
      hint: answer.hint,
      alone: answer.alone ?? false,
    }),
  );
  const notSure = {
    id: `${id}-not-sure`,
    value: 'not-sure',
    label: 'Not sure',
    hint: undefined,
    alone: true,
  };
  return {
    id,
    question: question.id,
    label: question.label,
    hint: question.hint,
    multiple: question.multiple,
    choices: choices.filter((choice) => !choice.alone),
    apart: [...choices.filter((choice) => choice.alone), notSure],
  };
}
