import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SiteSource } from '#source/given-source';
import { frameworkRecords } from '#views/framework-records';
import { searchIndexPath } from '#views/links';
import type { SearchRecord } from '#views/search-record';
import { toGeneralRecords } from '#views/search-records';
import { toSite } from '#views/site';
import { canonical } from '../canonical-search-index.ts';
import { readArticles } from '../read-articles.ts';
import type { PartId } from './parts.ts';
import type { MadeFile } from './renderer.ts';

// Pagefind’s own user interfaces, and its engine for languages that we do not use: the search page needs neither.
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown)/;
// The engine comes with the index of the pages about all; the others are read by it.
const engine = /^(?:pagefind(?:-worker)?\.js$|wasm\.)/;

/**
 * The index for full-text search of a part of the site: one for the whole of a small site, made with the pages about
 * all, or one for each framework. Throws with Pagefind's words when it fails.
 */
export async function searchFiles(
  part: PartId,
  source: SiteSource,
  asOf: string,
): Promise<readonly MadeFile[]> {
  if (part !== 'all' && (typeof part === 'string' || !source.isSearchedApart)) return [];
  const files = (await indexOf(recordsOf(part, source, asOf))).filter((file) => !unused.test(file.path));
  if (part === 'all') return files.map(({ path, body }) => ({ path: `pagefind/${path}`, body }));
  const folder = searchIndexPath(part.framework).slice(1);
  return files.flatMap(({ path, body }) => (engine.test(path) ? [] : [{ path: folder + path, body }]));
}

type SearchedPart = 'all' | Exclude<PartId, string>;

/** Ends Pagefind, which otherwise waits for more. */
export const closeSearch = close;

function recordsOf(part: SearchedPart, source: SiteSource, asOf: string): readonly SearchRecord[] {
  const { frameworks, catalogue, settings, isPart } = source;
  const site = toSite(frameworks, catalogue, asOf, isPart);
  const editions = site.editions.filter(({ framework }) =>
    part === 'all' ? !source.isSearchedApart : framework.id === part.framework,
  );
  return [
    ...editions.flatMap((edition) => frameworkRecords(site, edition)),
    ...(part === 'all' ? toGeneralRecords(site, readArticles(settings)) : []),
  ];
}

async function indexOf(records: readonly SearchRecord[]): Promise<readonly MadeFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
  // One after the other: the order decides the names of the files, and two builds have to be alike.
  for (const record of records) await add(index, record);
  const { files, errors: writing } = await index.getFiles();
  if (writing.length > 0) throw new Error(`The search index could not be written: ${writing.join(' ')}`);
  await index.deleteIndex();
  return canonical(files).map(({ path, content }) => ({ path, body: content }));
}

async function add(index: PagefindIndex, { url, content, meta, filters }: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url,
    content,
    language: 'en',
    meta: { ...meta },
    filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
  });
  if (errors.length > 0) throw new Error(`${url} could not be indexed: ${errors.join(' ')}`);
}
