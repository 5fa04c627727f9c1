import type { Page } from './pages.ts';

/** A place on this site that a link leads to. */
export interface Place {
  /** The address on the site, without query and fragment. */
  readonly path: string;
  /** The file that a server sends for it, below the folder of the site. */
  readonly file: string;
  /** The decoded fragment, or nothing. */
  readonly fragment: string;
}

const origin = 'https://site.example';
const attributes = ['href', 'src', 'action', 'poster', 'data', 'xlink:href'] as const;

/** Every address that a page names in its HTML: links, forms, pictures, styles, scripts. */
export function linksOf(page: Page): readonly string[] {
  return attributes.flatMap((name) =>
    page.document
      .querySelectorAll(`[${name.replace(':', '\\:')}]`)
      .flatMap((element) => element.getAttribute(name) ?? []),
  );
}

/** Where a link on a page leads, if it stays on this site; undefined for another site, mail or telephone. */
export function resolveOn(page: Page, link: string, base = '/'): Place | undefined {
  const url = new URL(link, origin + base.replace(/\/$/, '') + page.path);
  if (url.origin !== origin) return undefined;
  const path = decodeURIComponent(url.pathname);
  const below = path.startsWith(base) ? path.slice(base.length) : `outside of ${base}: ${path}`;
  return {
    path,
    file: path.endsWith('/') ? `${below}index.html` : below,
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
}

/** For each HTML file the ids that a fragment can name. */
export function targetsIn(pages: readonly Page[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    pages.map((page) => [
      page.path.slice(1).replace(/(^|\/)$/, '$1index.html'),
      new Set(['top', ...page.document.querySelectorAll('[id]').map((element) => element.id)]),
    ]),
  );
}
