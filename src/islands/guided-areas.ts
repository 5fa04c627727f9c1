import { guidedPlace } from '#answer/guided';
import { endKey } from '#answer/guided-ends';
import type { Answers } from '#answer/person';
import { basisOf } from '#answer/placement';
import { addressFor } from '#views/guided-address';
import type { GuideData } from '#views/guided-form';
import { headlineNoteOf, headlineOf } from '#views/headline';
import { guidedEndPath } from '#views/links';
import { basisWords } from '#views/words';
import { statusToday } from './currency.ts';
import { element } from './nodes.ts';

/** The address of the page that answers lead to, with those answers. */
export function resultAddress(guide: GuideData, answers: Answers): string {
  const end = endKey(guide.rules, guide.questions, answers);
  return guidedEndPath(guide.framework, end) + addressFor(answers, '#');
}

/** What each area says to the same answers, with a link to its page. */
export function areaResults(
  guides: readonly GuideData[],
  own: readonly Answers[],
  to: (path: string) => string,
): readonly HTMLElement[] {
  return [
    element('h1', { tabindex: '-1' }, 'What you need in each area, from your answers'),
    element(
      'ul',
      { class: 'cards' },
      ...guides.map((guide, i) => {
        const answers = own[i] ?? {};
        const placement = guidedPlace(guide.rules, guide.questions, answers);
        const basis = basisOf(placement);
        const note = headlineNoteOf(placement);
        return element(
          'li',
          { class: 'card' },
          element('h2', {}, guide.areaName),
          element(
            'p',
            { class: 'headline' },
            element('strong', {}, headlineOf(placement)),
            ' ',
            element('span', { class: `tag ${basis}`, 'data-basis': basis }, basisWords[basis]),
          ),
          note ? element('p', {}, note) : undefined,
          element(
            'p',
            {},
            element(
              'a',
              { href: to(resultAddress(guide, answers)) },
              `See why: ${guide.areaName}, ${guide.title}`,
            ),
          ),
          element('p', { class: 'quiet' }, statusToday(guide.status, guide.turns)),
        );
      }),
    ),
  ];
}
