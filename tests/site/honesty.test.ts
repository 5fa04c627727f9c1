import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { currencyOf } from '#model/currency';
import { addDuration } from '#model/duration';
import type { Framework } from '#model/framework';
import { toDayRange } from '#model/partial-date';
import { generatedChapters } from '#model/written-chapter';
import { loadAll } from '#source/load-frameworks';
import { firstTwenty, type Page, sitePages, textOf } from './pages.ts';
import { pinnedDay } from './run-build.ts';
import { figuresIn, figuresOf, strategyText } from './stated-figures.ts';

const { frameworks, catalogue } = loadAll(join(import.meta.dirname, '..', '..', 'frameworks'));

/**
 * Parts of a page that do not speak of the strategy: helplines, our own chapters, examples in forms, and the worked
 * example of counting days.
 */
const elsewhere = [
  '.helplines',
  `.chapter${generatedChapters
    .filter((id) => id !== 'law')
    .map((id) => `:not([data-chapter="${id}"])`)
    .join('')}`,
  '.govuk-hint',
  '[data-example]',
].join(', ');
// Why we read a role as we do is ours, is marked so, and stands in the catalogue.
const reasons = catalogue.roles.map(({ profile }) => profile.reason.trim());

/** Every page that is about one strategy alone. */
function pagesOf(framework: Framework): readonly Page[] {
  const starts = [`/${framework.id}/`, `/find/questions/${framework.id}/`];
  return sitePages().filter(({ path }) => starts.some((start) => path.startsWith(start)));
}

const isSilentOn = (framework: Framework, topic: string): boolean =>
  (framework.notStated ?? []).some((silence) => silence.topic === topic);

describe.each(frameworks)('what is said about $id', (framework) => {
  it('has no number, date or period that is not in its file', () => {
    const stated = figuresOf(framework);
    const pages = pagesOf(framework);
    let checked = 0;
    const invented = pages.flatMap((page) => {
      const main = page.document.querySelector('main');
      let text = main ? strategyText(main, elsewhere) : '';
      for (const reason of reasons) text = text.replace(reason, ' ');
      return [...figuresIn(text)].flatMap((figure) => {
        checked++;
        // The day of the build is said with the status.
        return stated.has(figure) || figure === pinnedDay ? [] : [`${page.path}: ${figure}`];
      });
    });
    expect(firstTwenty(invented)).toBe('');
    // A search that finds few figures would prove nothing.
    expect(checked).toBeGreaterThan(pages.length);
  });

  it.each([
    ['deadlines', 'By when', ['complete-by']],
    ['refresh', 'How often', ['refresh', 'top-up']],
  ])('gives nobody what it says nothing on: %s', (topic, term, kinds) => {
    if (!isSilentOn(framework, topic)) return;
    // Going to an event again and again is no renewal, but is told in the same place, with what it is.
    const events = (framework.rules ?? []).filter(({ kind }) => kind === 'attend');
    const wrong = pagesOf(framework).flatMap(({ path, document }) =>
      document.querySelectorAll('dt').flatMap((dt) => {
        if (textOf(dt) !== term) return [];
        const said = textOf(dt.nextElementSibling);
        const isEvent = topic === 'refresh' && events.some(({ label }) => said.includes(label));
        return said.startsWith('Not stated') || isEvent ? [] : [`${path}: ${term}: ${said}`];
      }),
    );
    expect(firstTwenty(wrong)).toBe('');
    expect((framework.rules ?? []).filter(({ kind }) => kinds.includes(kind))).toEqual([]);
    const data = JSON.parse(
      readFileSync(join(inject('site').dist, 'data', 'dates', `${framework.id}.json`), 'utf8'),
    ) as { readonly rules: readonly { readonly kind: string }[] };
    expect(data.rules.filter(({ kind }) => kinds.includes(kind))).toEqual([]);
  });

  it('is current, due for review and over on the right days', () => {
    const end = toDayRange(framework.period.end ?? '')?.latest ?? '';
    const review = framework.dates?.review && toDayRange(framework.dates.review)?.latest;
    const statusOn = (day: string) => currencyOf(framework, day).status;
    const dayAfter = (day: string) => addDuration(day, 'P1D');
    const replaced = framework.lineage?.some(
      ({ relation, asserted }) => relation === 'superseded-by' && asserted === 'stated',
    );
    const expected = (status: string) => (replaced ? 'superseded' : status);
    const isReviewedFirst = review !== undefined && review < end;
    expect(statusOn(end)).toBe(expected(isReviewedFirst ? 'past-review' : 'current'));
    expect(statusOn(dayAfter(end))).toBe(expected('ended'));
    if (!isReviewedFirst) return;
    expect(statusOn(review)).toBe(expected('current'));
    expect(statusOn(dayAfter(review))).toBe(expected('past-review'));
  });
});

it('a page about several strategies has no number, date or period that none of them has', () => {
  const of = (shown: readonly Framework[]) =>
    new Set(shown.flatMap((framework) => [...figuresOf(framework)]));
  const inAll = of(frameworks);
  const pages = sitePages().flatMap((page) => {
    const [, first, second] = page.path.split('/');
    if (first === 'areas' && second)
      return [{ page, stated: of(frameworks.filter(({ areas }) => areas.some(({ id }) => id === second))) }];
    return first === 'compare' || (first === 'roles' && second) ? [{ page, stated: inAll }] : [];
  });
  const invented = pages.flatMap(({ page, stated }) => {
    const main = page.document.querySelector('main');
    let text = main ? strategyText(main, elsewhere) : '';
    for (const reason of reasons) text = text.replace(reason, ' ');
    const found = [...figuresIn(text)].filter((figure) => !stated.has(figure) && figure !== pinnedDay);
    return found.map((figure) => `${page.path}: ${figure}`);
  });
  expect(firstTwenty(invented)).toBe('');
  expect(pages.length).toBeGreaterThan(300);
});

it('a page about roles in every area keeps each strategy to its own silence', () => {
  const silent = frameworks.filter((framework) => isSilentOn(framework, 'deadlines'));
  const wrong = sitePages()
    .filter(({ path }) => path.startsWith('/roles/'))
    .flatMap(({ path, document }) =>
      document.querySelectorAll('article.answer').flatMap((article) => {
        const of = silent.find(({ shortTitle }) =>
          textOf(article.querySelector('h3')).startsWith(shortTitle),
        );
        const term = article.querySelectorAll('dt').find((dt) => textOf(dt) === 'By when');
        const said = textOf(term?.nextElementSibling);
        return of && term && !said.startsWith('Not stated') ? [`${path} ${of.id}: ${said}`] : [];
      }),
    );
  expect(firstTwenty(wrong)).toBe('');
});

it('finds the same length, date or year in each way in which it can be written', () => {
  expect([...figuresIn('within three months, every 2 years, 6-hour course, annually')]).toEqual([
    '3 month',
    '2 year',
    '6 hour',
    '1 year',
  ]);
  expect([...figuresIn('on 5 October 2023, in June 2026, 2021–23')]).toEqual([
    '2023-10-05',
    '2026-06',
    '2021',
    '2023',
  ]);
});
