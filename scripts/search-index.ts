import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { currentSite } from '#layouts/current-site.ts';
import type { SearchRecord } from '#views/search-record';
import { toSearchRecords } from '#views/search-records';
import { canonical } from './canonical-search-index.ts';
import { readArticles } from './read-articles.ts';

// Pagefind’s own user interfaces, and its engine for languages that we do not use: the search page needs neither.
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown)/;

/** Writes the index for full-text search and gives the number of entries. Throws with Pagefind's words when it fails. */
export async function writeSearchIndex(dir: string): Promise<number> {
  const { site, settings } = currentSite();
  const records = toSearchRecords(site, readArticles(settings));
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
  try {
    // One after the other: the order decides the names of the files, and two builds have to be alike.
    for (const record of records) await add(index, record);
    const { files, errors: writing } = await index.getFiles();
    if (writing.length > 0) throw new Error(`The search index could not be written: ${writing.join(' ')}`);
    for (const { path, content } of canonical(files.filter((file) => !unused.test(file.path)))) {
      const file = join(dir, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } finally {
    await close();
  }
  return records.length;
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
