import { readFileSync } from 'node:fs';
import type { BookletManifest } from '#model/booklet-file';

let known: BookletManifest | undefined;

/**
 * The PDFs that the build made before the pages, from the list that `LANYARD_BOOKLET_FILES` names. Empty without it:
 * `npm run dev` makes none. Once for each process.
 */
export function loadBookletFiles(): BookletManifest {
  const list = process.env.LANYARD_BOOKLET_FILES;
  if (!list) return [];
  known ??= JSON.parse(readFileSync(list, 'utf8')) as BookletManifest;
  return known;
}
