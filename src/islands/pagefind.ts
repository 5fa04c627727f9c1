/** The part of Pagefind's browser API that the search page uses. It is built into /pagefind/, so it has no types of its own. */
export interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    words: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly data: () => Promise<PagefindData>;
}

export interface PagefindData {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** A piece of the text as HTML: escaped, with <mark> around the words that were found. */
  readonly excerpt: string;
}

/** Loads Pagefind from this site. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`)) as Pagefind;
  // A word in the title or among the other names of a job says more than one in the text.
  await pagefind.options({
    baseUrl: `${base}/`,
    excerptLength: 24,
    ranking: { metaWeights: { title: 6, synonyms: 3, place: 1 } },
  });
  await pagefind.init();
  return pagefind;
}
