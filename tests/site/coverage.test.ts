import { describe, expect, it } from 'vitest';
import { firstTwenty, fold, type Page, pageAt, sitePages, textOf } from './pages.ts';
import { pinnedDay } from './run-build.ts';
import { roleIds, settings, strategies } from './strategies.ts';

const paths = new Set(sitePages().map(({ path }) => path));
const missing = (expected: readonly string[]) => firstTwenty(expected.filter((path) => !paths.has(path)));

describe('every page of the public contract', () => {
  it('exists for the site as a whole', () => {
    const own = [
      '',
      'find/',
      'roles/',
      'areas/',
      'compare/',
      'compare/two/',
      'trainers/',
      'trainers/session/',
      'planner/',
      'search/',
      'worried/',
      'data/',
      'data/dictionary/',
    ];
    const about = [
      'guides/',
      'guides/messages/',
      'guides/reference/',
      'about/',
      'accessibility/',
      'privacy/',
      '404.html',
    ];
    expect(missing([...own, ...about].map((path) => `/${path}`))).toBe('');
  });

  it('exists for every area, and for every role in all areas', () => {
    const areas = strategies.flatMap((s) => s.areas.map(({ id }) => `/areas/${id}/`));
    expect(missing([...areas, ...roleIds.map((role) => `/roles/${role}/`)])).toBe('');
  });

  it('exists for every role in every strategy, named or not', () => {
    expect(missing(strategies.flatMap(({ id }) => roleIds.map((role) => `/${id}/roles/${role}/`)))).toBe('');
  });

  it('exists for every group, level and booklet that a strategy has, and for each of its own pages', () => {
    const expected = strategies.flatMap((s) =>
      [
        ...['', 'roles/', 'training/', 'how-it-works/', 'residents/'],
        ...(s.values ? ['values/'] : []),
        ...(s.booklets ? ['booklets/'] : []),
        ...(s.audiences ?? []).map(({ id }) => `groups/${id}/`),
        ...(s.levels ?? []).map(({ id }) => `levels/${id}/`),
        ...(s.booklets ?? []).map(({ id }) => `booklets/${id}/`),
      ].map((path) => `/${s.id}/${path}`),
    );
    expect(missing(expected)).toBe('');
  });
});

describe('every page of a strategy', () => {
  const ofStrategies = strategies.flatMap((s) =>
    sitePages()
      .filter(({ path }) => path.startsWith(`/${s.id}/`))
      .map((page) => ({ page, strategy: s })),
  );

  it('says how current the strategy is: all five are past their review or their end', () => {
    const problems = ofStrategies.flatMap(({ page, strategy }) => {
      const banner = page.document.querySelector('[data-currency]');
      // A period that ends "2026" has not ended in November 2026.
      const ended = strategy.period.end < pinnedDay.slice(0, strategy.period.end.length);
      const says = ended ? /The period of this strategy ended in / : /This strategy was due for review in /;
      const status = banner?.getAttribute('data-currency');
      if (status === (ended ? 'ended' : 'past-review') && says.test(textOf(banner))) return [];
      return [`${page.path}: ${status}: ${textOf(banner)}`];
    });
    expect(firstTwenty(problems)).toBe('');
  });

  it('of an older edition leads to the newer one', () => {
    const problems = ofStrategies.flatMap(({ page, strategy }) => {
      const newer = strategies.find(
        (o) => o.series === strategy.series && o.period.start > strategy.period.start,
      );
      const link = page.document.querySelector('[data-currency] a')?.getAttribute('href');
      return newer && !link?.startsWith(`/${newer.id}/`) ? [`${page.path}: ${link}`] : [];
    });
    expect(firstTwenty(problems)).toBe('');
  });

  it('has no heading with nothing below it', () => {
    const problems = sitePages().flatMap((page) =>
      emptySections(page).map((heading) => `${page.path}: ${heading}`),
    );
    expect(firstTwenty(problems)).toBe('');
  });
});

describe('every page', () => {
  it('has one first heading, a title of its own, and help within reach before anything else', () => {
    const titles = new Map<string, string>();
    const problems = sitePages().flatMap(({ path, document }) => {
      const title = textOf(document.querySelector('title'));
      const same = titles.get(title);
      titles.set(title, path);
      const help = textOf(document.querySelector('aside.help'));
      return [
        ...(document.querySelectorAll('h1').length === 1
          ? []
          : [`${path}: ${document.querySelectorAll('h1').length} h1`]),
        ...(same ? [`${path}: the same title as ${same}: ${title}`] : []),
        ...(/999/.test(help) && document.querySelector('aside.help a[href$="/worried/"]')
          ? []
          : [`${path}: no help`]),
        ...(document.querySelector('html')?.getAttribute('lang') === 'en-GB' ? [] : [`${path}: no language`]),
      ];
    });
    expect(firstTwenty(problems)).toBe('');
  });

  it('says that the site is not the partnerships’ own, in the words of content/site.yaml', () => {
    expect(settings.official).toBe(false);
    const problems = sitePages()
      .filter(
        ({ document }) => !textOf(document.querySelector('footer')).includes(fold(settings.officialNote)),
      )
      .map(({ path }) => path);
    expect(firstTwenty(problems)).toBe('');
  });
});

it('the newest edition of an area comes first', () => {
  const problems = strategies.flatMap((s) =>
    s.areas.flatMap(({ id }) => {
      const editions = strategies
        .filter((o) => o.areas.some((area) => area.id === id))
        .toSorted((a, b) => b.period.start.localeCompare(a.period.start));
      const links = pageAt(`/areas/${id}/`)
        .document.querySelectorAll('main a[href]')
        .filter((a) => !a.closest('[hidden]'))
        .map((a) => a.getAttribute('href') ?? '');
      const first = editions.map((e) => links.findIndex((href) => href.startsWith(`/${e.id}/`)));
      const inOrder = first.every((place, i) => place >= 0 && place > (first[i - 1] ?? -1));
      return inOrder
        ? []
        : [`/areas/${id}/: first links to its editions, newest first, at ${first.join(', ')}`];
    }),
  );
  expect(firstTwenty([...new Set(problems)])).toBe('');
});

/** Headings of the main part that are followed at once by a heading of the same or a higher rank, or by the end. */
function emptySections({ document }: Page): readonly string[] {
  const main = document.querySelector('main');
  const parts = main?.innerHTML.split(/(?=<h[1-6][\s>])/).slice(1) ?? [];
  return parts.flatMap((part, i) => {
    const [, rank, heading = ''] = /^<h([1-6])[^>]*>(.*?)<\/h\1>/s.exec(part) ?? [];
    const after = part.slice(part.indexOf(`</h${rank}>`) + 5);
    const next = /^<h([1-6])/.exec(parts[i + 1] ?? '')?.[1];
    const empty =
      after.replace(/<[^>]*>/g, '').trim() === '' && !/<(?:img|svg|input|form|select)\b/.test(after);
    return empty && !(next && rank && next > rank) ? [heading.replace(/<[^>]*>/g, '').trim()] : [];
  });
}
