import { searchIndexPath } from '#views/links';

/** The part of Pagefind's browser API that the search page uses. It is built into /pagefind/, so it has no types of its own. */
interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly mergeIndex: (path: string, options: Readonly<Record<string, unknown>>) => Promise<void>;
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

/** Pagefind with the indexes that have been asked for. */
export interface SearchEngine {
  readonly search: Pagefind['search'];
  /** Loads the indexes of these strategies, each once. What is found is found in all that are loaded. */
  readonly include: (strategies: readonly string[]) => Promise<void>;
}

/** Loads Pagefind from this site, with the index of the pages about all strategies. */
export async function loadPagefind(base: string): Promise<SearchEngine> {
  const pagefind = (await import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`)) as Pagefind;
  const options = {
    baseUrl: `${base}/`,
    excerptLength: 24,
    // A word in the title or among the other names of a job says more than one in the text.
    ranking: { metaWeights: { title: 6, synonyms: 3, place: 1 } },
  };
  await pagefind.options(options);
  await pagefind.init();
  const included = new Map<string, Promise<void>>();
  const include = (strategy: string) => {
    const loading = included.get(strategy) ?? pagefind.mergeIndex(base + searchIndexPath(strategy), options);
    included.set(strategy, loading);
    return loading;
  };
  return {
    search: pagefind.search,
    include: async (strategies) => {
      await Promise.all(strategies.map(include));
    },
  };
}
