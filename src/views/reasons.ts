import type { Answer } from '#answer/answer';
import type { AudienceFit } from '#answer/placement';
import type { Reason, Subject } from './answer-page.ts';

/** Why a subject gets an answer: for each group the words of the strategy, or the ways that lead to it. */
export function whyOf(subject: Subject, answer: Answer): readonly Reason[] {
  const { placement } = answer;
  if (placement.kind === 'allocated') {
    const aside = placement.aside ? [plain(`${placement.aside.label}. ${placement.aside.text}`)] : [];
    const reasons = [...placement.audiences.flatMap((fit) => reasonsFor(fit, subject)), ...aside];
    return [...new Map(reasons.map((reason) => [reason.text, reason])).values()];
  }
  if (placement.kind === 'depends') {
    return [
      plain(
        subject.reason
          ? 'The strategy does not name this job, and what people in it do differs. One of these may fit:'
          : 'Your answers leave this open. One of these may fit:',
      ),
    ];
  }
  return [plain(placement.outcome.text)];
}

function reasonsFor(fit: AudienceFit, subject: Subject): readonly Reason[] {
  const { label } = fit.audience;
  const because = fit.because.map(plain);
  if (fit.basis === 'named') {
    const printed = fit.printed ? `It prints “${fit.printed}”.` : '';
    return [plain(`${label}: the strategy names this as an example. ${printed}`.trim()), ...because];
  }
  if (fit.because.length > 1) {
    const how = fit.basis === 'described' ? 'the strategy describes what you do' : 'our reading';
    return [{ text: `${label}: ${how}. It is yours because one of these is true:`, oneOf: fit.because }];
  }
  if (fit.basis === 'described' && fit.printed) {
    return [plain(`${label}: the strategy describes this. In its words: “${fit.printed}”.`), ...because];
  }
  if (fit.basis === 'described') return [plain(`${label}: the strategy describes what you do.`), ...because];
  return [
    plain(`${label}: our reading. ${fit.because.join(' ')}`.trim()),
    ...(subject.reason ? [plain(subject.reason)] : []),
  ];
}

function plain(text: string): Reason {
  return { text, oneOf: [] };
}
