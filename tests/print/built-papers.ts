import { join } from 'node:path';
import { inject } from 'vitest';
import type { PaperJob } from '#booklet/paper-job';
import type { BookletDocument } from '#views/booklet-document';
import { paperJobs } from '../../scripts/make-booklets.ts';
import { pinnedDay } from '../site/run-build.ts';

type BookletFormat = 'a4' | 'a5' | 'a5-fold' | 'large-print';

/** A booklet that the site under test was built with, and where its PDFs are. */
export interface BuiltBooklet {
  readonly document: BookletDocument;
  readonly page: string;
  readonly pdf: (format: BookletFormat) => string;
}

const jobs: readonly PaperJob[] = paperJobs(pinnedDay);

export function builtBooklets(): readonly BuiltBooklet[] {
  return jobs.flatMap((job) => {
    if (job.kind !== 'booklet') return [];
    const { document } = job;
    const folder = join(inject('site').dist, document.framework, 'booklets', document.booklet);
    return [
      {
        document,
        page: join(folder, 'index.html'),
        pdf: (format: BookletFormat) => join(folder, `${document.booklet}-${format}.pdf`),
      },
    ];
  });
}

/** The PDFs of all posters: the title, and the file. */
export function builtPosters(): readonly {
  readonly title: string;
  readonly format: 'a4' | 'a3';
  readonly file: string;
}[] {
  return jobs.flatMap((job) => {
    if (job.kind !== 'poster') return [];
    const { framework, poster, title, formats } = job.document;
    const folder = join(inject('site').dist, framework, 'booklets');
    return formats.map((format) => ({ title, format, file: join(folder, `${poster}-poster-${format}.pdf`) }));
  });
}
