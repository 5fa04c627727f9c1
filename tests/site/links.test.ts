import { describe, expect, it } from 'vitest';
import { linksOf, resolveOn, targetsIn } from './link-graph.ts';
import { firstTwenty, siteFiles, sitePages } from './pages.ts';

describe('links', () => {
  it('lead to a page or file that exists, and to a place that exists on it', () => {
    const files = new Set(siteFiles());
    const targets = targetsIn(sitePages());
    const problems = sitePages().flatMap((page) =>
      linksOf(page).flatMap((link) => {
        const place = resolveOn(page, link);
        if (!place) return [];
        const { file, fragment } = place;
        if (!files.has(file)) return [`${page.path}: ${link} leads to ${file}, which does not exist`];
        const ids = targets.get(file);
        if (fragment === '' || !ids || ids.has(fragment)) return [];
        return [`${page.path}: ${link}: no element there has the id “${fragment}”`];
      }),
    );
    expect(firstTwenty([...new Set(problems)])).toBe('');
  });

  it('name no address with a double slash or without the slash at the end, for which a server would redirect', () => {
    const problems = sitePages().flatMap((page) =>
      linksOf(page)
        .map((link) => ({ link, place: resolveOn(page, link) }))
        .filter(({ place }) => place && (place.path.includes('//') || !/(?:\/|\.\w+)$/.test(place.path)))
        .map(({ link }) => `${page.path}: ${link}`),
    );
    expect(firstTwenty([...new Set(problems)])).toBe('');
  });

  it('reach every page from the home page, so that nothing is published where nobody can find it', () => {
    const byPath = new Map(sitePages().map((page) => [page.path, page]));
    const reached = new Set(['/']);
    for (const path of reached) {
      const page = byPath.get(path);
      for (const link of page ? linksOf(page) : []) {
        const place = page && resolveOn(page, link);
        if (place && byPath.has(place.path)) reached.add(place.path);
      }
    }
    // The page for addresses that do not exist is the one that no link may lead to.
    const lost = [...byPath.keys()].filter((path) => !reached.has(path) && path !== '/404.html');
    expect(firstTwenty(lost)).toBe('');
  });
});
