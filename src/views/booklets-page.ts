import type { BookletFormat, PaperFile, PosterFormat } from '#model/booklet-file';
import type { BookletDocument } from './booklet-document.ts';
import { bookletsPath } from './links.ts';
import { type PaperRow, toPaperRows } from './paper-files.ts';
import type { PosterDocument } from './poster-document.ts';

interface Entry {
  readonly title: string;
  readonly forWhom: string;
  readonly files: readonly PaperRow[];
}

/** All printed matter of one strategy. */
export interface BookletsPage {
  readonly booklets: readonly (Entry & { readonly href: string; readonly size: string })[];
  /** Only those that there are files of: a poster has no page. */
  readonly posters: readonly Entry[];
  /** Where there is something to fold. */
  readonly howToFold: string | undefined;
}

const posterIsFor: Readonly<Record<PosterDocument['kind'], string>> = {
  worried: 'For every wall that people pass: whom to call, and lines for your own names and numbers.',
  values: 'For training rooms: what every session has to honour here.',
};

/** `files` says which PDFs there are, by the id of a booklet or poster. */
export function toBookletsPage(
  documents: readonly BookletDocument[],
  posters: readonly Pick<PosterDocument, 'framework' | 'poster' | 'kind' | 'title'>[],
  files: {
    readonly booklet: (id: string) => readonly PaperFile<BookletFormat>[];
    readonly poster: (id: string) => readonly PaperFile<PosterFormat>[];
  },
): BookletsPage {
  const booklets = documents.map(({ booklet, title, forWhom, path, chapters }) => ({
    title,
    forWhom,
    href: path,
    size: `${chapters.length} chapter${chapters.length === 1 ? '' : 's'}`,
    files: toPaperRows(files.booklet(booklet), path),
  }));
  return {
    booklets,
    howToFold: booklets.flatMap((b) => b.files).find(({ how }) => how !== undefined)?.how,
    posters: posters.flatMap(({ framework, poster, kind, title }) => {
      const rows = toPaperRows(files.poster(poster), bookletsPath(framework));
      return rows.length > 0 ? [{ title, forWhom: posterIsFor[kind], files: rows }] : [];
    }),
  };
}
