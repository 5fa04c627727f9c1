import type { Source } from '#model/framework';

/** The place in words: `§6.12` → "section 6.12"; a heading is put in quotes, with its page where known. */
export function sourceWords(source: Source): string {
  const { section, page } = typeof source === 'string' ? { section: source, page: undefined } : source;
  const place = section.startsWith('§') ? `section ${section.slice(1).trim()}` : `“${section}”`;
  return page === undefined ? place : `${place}, page ${page}`;
}

/** Our remark on the place, if there is one. */
export function sourceNote(source: Source): string | undefined {
  return typeof source === 'string' ? undefined : source.note;
}
