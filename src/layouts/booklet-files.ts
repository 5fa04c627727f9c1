import type { BookletFormat, BookletManifest, PaperFile, PosterFormat } from '#model/booklet-file';
import { givenSource } from '#source/given-source';

/** The PDFs beside the page of a booklet. None while the site is being written (`npm run dev`). */
export function bookletFiles(framework: string, booklet: string): readonly PaperFile<BookletFormat>[] {
  return manifest().flatMap((entry) =>
    entry.kind === 'booklet' && isOf(entry, framework, booklet) ? [entry.file] : [],
  );
}

/** The PDFs of a poster, beside the list of booklets of its framework. */
export function posterFiles(framework: string, poster: string): readonly PaperFile<PosterFormat>[] {
  return manifest().flatMap((entry) =>
    entry.kind === 'poster' && isOf(entry, framework, poster) ? [entry.file] : [],
  );
}

function manifest(): BookletManifest {
  return givenSource()?.booklets ?? [];
}

function isOf(entry: BookletManifest[number], framework: string, id: string): boolean {
  return entry.framework === framework && entry.id === id;
}
