import { type Guide, isAnswer } from '#answer/guided-walk';
import type { Answers } from '#answer/person';
import type { Question } from '#model/framework';
import { element } from './nodes.ts';

/** Every question of some guides by its id. */
export function questionsOf(guides: readonly Guide[]): ReadonlyMap<string, Question> {
  const all = guides.flatMap((guide) => [...guide.questions, ...(guide.rules.questions ?? [])]);
  return new Map(all.map((question) => [question.id, question]));
}

/** Of all that an address says only the answers to these questions. */
export function knownAnswers(questions: ReadonlyMap<string, Question>, given: Answers): Answers {
  return Object.fromEntries(
    Object.entries(given).filter(([id, ids]) => {
      const question = questions.get(id);
      return question !== undefined && isAnswer(question, ids);
    }),
  );
}

/** Answers as rows of a summary list, each with a link to change it. */
export function answerRows(
  questions: ReadonlyMap<string, Question>,
  answers: Answers,
  hrefToChange: (question: string) => string,
): readonly HTMLElement[] {
  return Object.entries(answers).flatMap(([id, ids]) => {
    const question = questions.get(id);
    if (!question) return [];
    const words = ids.map((answer) => question.answers.find((a) => a.id === answer)?.label ?? 'Not sure');
    return [
      element(
        'div',
        { class: 'govuk-summary-list__row' },
        element('dt', { class: 'govuk-summary-list__key' }, question.label),
        element(
          'dd',
          { class: 'govuk-summary-list__value' },
          ...words.map((word) => element('span', { class: 'block' }, word)),
        ),
        element(
          'dd',
          { class: 'govuk-summary-list__actions' },
          element(
            'a',
            { href: hrefToChange(id) },
            'Change',
            element('span', { class: 'govuk-visually-hidden' }, ` your answer to: ${question.label}`),
          ),
        ),
      ),
    ];
  });
}
