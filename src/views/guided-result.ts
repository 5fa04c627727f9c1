import type { Answer } from '#answer/answer';
import type { GuidedEnd } from '#answer/guided-ends';
import type { AudienceFit } from '#answer/placement';
import type { Catalogue, Framework } from '#model/framework';
import { type AnswerPage, toAnswerPage } from './answer-page.ts';
import { listInWords } from './words.ts';

/** The page of one end of the guided questions. */
export function toGuidedResult(
  framework: Framework,
  end: GuidedEnd,
  answer: Answer,
  catalogue: Catalogue,
): AnswerPage {
  const subject = {
    title: 'What you need, from your answers',
    label: 'From your answers',
    isResident: end.isResident,
    fromAnswers: true,
  };
  return toAnswerPage(framework, subject, answer, catalogue);
}

/** An end in a few words that no other end of the framework has: "Group 2 (our reading) and Group 5; perhaps Group 6". */
export function endLabel({ placement, isResident }: Pick<GuidedEnd, 'placement' | 'isResident'>): string {
  if (placement.kind === 'none') return placement.outcome.label;
  const words = (fits: readonly AudienceFit[], last: 'and' | 'or') =>
    listInWords(
      fits.map((fit) =>
        fit.fit === 'matched' && fit.basis === 'interpreted'
          ? `${fit.audience.label} (our reading)`
          : fit.audience.label,
      ),
      last,
    );
  const maybe = placement.possible.length > 0 ? `perhaps ${words(placement.possible, 'or')}` : undefined;
  const sure = placement.kind === 'allocated' ? words(placement.audiences, 'and') : undefined;
  const label = [sure, maybe].filter((part) => part !== undefined).join('; ');
  const asSentence = label.charAt(0).toUpperCase() + label.slice(1);
  return isResident ? `${asSentence}, for residents` : asSentence;
}
