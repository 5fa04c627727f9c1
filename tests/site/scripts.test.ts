import { describe, expect, it } from 'vitest';
import { firstTwenty, type Page, sitePages } from './pages.ts';

// The pages where a browser behaviour helps: looking for a role, looking for words, and working out dates.
const tools =
  /^\/(?:$|find\/|areas\/[^/]+\/|search\/|planner\/|[^/]+\/dates\/|compare\/two\/|trainers\/session\/)/;
// Where somebody may read what puts them at risk, they can leave at once: that alone is their script.
const atRisk = /^\/(?:worried\/|[^/]+\/residents\/|[^/]+\/booklets\/[^/]+\/)/;
// All others are paper.
const withBehaviour = { test: (path: string) => tools.test(path) || atRisk.test(path) };

const runs = (type: string | undefined) => type !== 'application/json';

function scriptsOf(page: Page): readonly string[] {
  return page.document
    .querySelectorAll('script')
    .filter((script) => runs(script.getAttribute('type')))
    .map((script) => script.getAttribute('src') ?? `inline: ${script.textContent.slice(0, 60)}`);
}

describe('scripts and styles', () => {
  it('content pages ship no script at all', () => {
    const problems = sitePages()
      .filter((page) => !withBehaviour.test(page.path))
      .flatMap((page) => scriptsOf(page).map((script) => `${page.path}: ${script}`));
    expect(firstTwenty(problems)).toBe('');
  });

  it('pages about harm ship one small script: the way out', () => {
    const pages = sitePages().filter((page) => atRisk.test(page.path));
    expect(pages.length).toBeGreaterThan(20);
    const problems = pages
      .filter(
        (page) => scriptsOf(page).length !== 1 || !/^\/_astro\/HelpBar\b/.test(scriptsOf(page)[0] ?? ''),
      )
      .map((page) => `${page.path}: ${scriptsOf(page).join(', ')}`);
    expect(firstTwenty(problems)).toBe('');
  });

  it('pages with a behaviour load it from files of the site, as modules that wait for the page', () => {
    const problems = sitePages()
      .filter((page) => withBehaviour.test(page.path))
      .flatMap((page) =>
        page.document
          .querySelectorAll('script')
          .filter((script) => runs(script.getAttribute('type')))
          .filter(
            (script) =>
              script.getAttribute('type') !== 'module' || !/^\/[^/]/.test(script.getAttribute('src') ?? ''),
          )
          .map((script) => `${page.path}: ${script.outerHTML.slice(0, 120)}`),
      );
    expect(firstTwenty(problems)).toBe('');
  });

  it('no page has a style or a handler in its HTML, so the content security policy needs no exception', () => {
    const problems = sitePages().flatMap((page) =>
      [...page.document.querySelectorAll('style, [style]')]
        .map((element) => `${page.path}: ${element.outerHTML.slice(0, 100)}`)
        .concat(
          page.document
            .querySelectorAll('*')
            .flatMap((element) => Object.keys(element.attributes).map((name) => ({ element, name })))
            .filter(({ name }) => /^on[a-z]+$/i.test(name))
            .map(({ element, name }) => `${page.path}: ${name} on <${element.localName}>`),
        ),
    );
    expect(firstTwenty(problems)).toBe('');
  });

  it('no page asks another site for anything while it loads', () => {
    const problems = sitePages().flatMap((page) =>
      page.document
        .querySelectorAll('link[href], script[src], img[src], iframe, object, embed, source[src]')
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? element.localName)
        .filter((address) => !/^\/(?!\/)/.test(address))
        .map((address) => `${page.path}: ${address}`),
    );
    expect(firstTwenty(problems)).toBe('');
  });
});
