import type { BookletFormat, PosterFormat } from '#model/booklet-file';
import type { BookletDocument } from '#views/booklet-document';
import type { PosterDocument } from '#views/poster-document';
import { imposeBooklet } from './impose.ts';
import { renderBooklet } from './render-booklet.ts';
import { renderPoster } from './render-poster.ts';
import type { Refusal } from './typst-diagnostics.ts';
import type { TypstEngine } from './typst-engine.ts';

/** Something to print, in all its formats. `site` is the address of the site without a slash at the end. */
export type PaperJob =
  | { readonly kind: 'booklet'; readonly document: BookletDocument; readonly site: string }
  | { readonly kind: 'poster'; readonly document: PosterDocument; readonly site: string };

type PaperFormat = BookletFormat | PosterFormat;

export interface Paper {
  readonly format: PaperFormat;
  readonly pages: number;
  readonly pdf: Uint8Array;
}

/** All formats of a job, or why one of them could not be made. */
export type PaperResult =
  | { readonly ok: true; readonly papers: readonly Paper[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Renders all formats of a job. The same job gives the same bytes. */
export async function renderPaper(engine: TypstEngine, job: PaperJob): Promise<PaperResult> {
  return job.kind === 'booklet' ? await allBooklets(engine, job) : allPosters(engine, job);
}

async function allBooklets(
  engine: TypstEngine,
  { document, site }: Extract<PaperJob, { kind: 'booklet' }>,
): Promise<PaperResult> {
  const papers: Paper[] = [];
  for (const format of ['a4', 'a5', 'large-print'] as const) {
    const rendered = await renderBooklet(engine, document, format, site);
    if (!rendered.ok) return rendered;
    papers.push({ format, pages: rendered.pages, pdf: rendered.pdf });
    if (format === 'a5') papers.push({ format: 'a5-fold', ...(await imposeBooklet(rendered.pdf, document)) });
  }
  return { ok: true, papers };
}

function allPosters(
  engine: TypstEngine,
  { document, site }: Extract<PaperJob, { kind: 'poster' }>,
): PaperResult {
  const papers: Paper[] = [];
  for (const format of document.formats) {
    const rendered = renderPoster(engine, document, format, site);
    if (!rendered.ok) return rendered;
    papers.push({ format, pages: rendered.pages, pdf: rendered.pdf });
  }
  return { ok: true, papers };
}
