import { join, resolve } from 'node:path';
import { type CachedPaper, openCache } from '#booklet/booklet-cache';
import { explainRefusal } from '#booklet/explain-refusal';
import type { PaperJob } from '#booklet/paper-job';
import { renderAll } from '#booklet/render-all';
import type { BookletManifest } from '#model/booklet-file';
import { loadChapters } from '#source/load-chapters';
import { loadAll } from '#source/load-frameworks';
import { isPlaceholder, loadSiteSettings, shownFrameworks, siteAddress } from '#source/site-settings';
import { toBookletDocument } from '#views/booklet';
import { toPosters } from '#views/posters';
import { toSite } from '#views/site';
import type { MadePaper } from './pages/render-orders.ts';

const cacheFolder = join('.cache', 'booklets');

/** The printed matter of a site: what was made, and where the pages say it is. */
export interface BookletRun {
  readonly fromCache: number;
  /** For the pages that offer them. */
  readonly manifest: BookletManifest;
  readonly papers: readonly MadePaper[];
}

/** What keeps somebody from printing it, in sentences; and then nothing was made. */
export type BookletsResult =
  | { readonly ok: true; readonly run: BookletRun }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Renders all booklets and posters for `asOf`, an ISO day, or takes them from .cache/booklets. `LANYARD_PAPER=none`
 * makes none: for those who try a change of the pages.
 */
export async function makeBooklets(asOf: string): Promise<BookletsResult> {
  if (process.env.LANYARD_PAPER === 'none') return { ok: true, run: toRun([], [], 0) };
  const address = siteAddress(loadSiteSettings());
  if (!/^https?:\/\/[^\s/]+/.test(address) || !URL.canParse(address)) {
    return {
      ok: false,
      problems: [`LANYARD_URL is ${address}: write a full address such as https://example.org/.`],
    };
  }
  const jobs = paperJobs(asOf);
  const cache = openCache(resolve(cacheFolder));
  const keys = jobs.map((job) => cache.keyOf(job));
  const papers: (readonly CachedPaper[] | undefined)[] = keys.map((key) => cache.read(key));
  const missing = papers.flatMap((found, i) => (found ? [] : [i]));
  const all = jobs.reduce((sum, job) => sum + formatsOf(job), 0);
  const fromCache = papers.reduce((sum, found) => sum + (found?.length ?? 0), 0);
  let done = fromCache;
  const problems: string[] = [];
  await renderAll(
    missing.flatMap((i) => jobs[i] ?? []),
    (n, result) => {
      const i = missing[n] ?? -1;
      const job = jobs[i];
      const key = keys[i];
      if (!job || key === undefined) throw new Error(`There is no job ${n}.`);
      if (result.ok) papers[i] = cache.write(key, result.papers);
      else problems.push(...result.refusals.map((refusal) => explainRefusal(job, refusal)));
      done += formatsOf(job);
      showProgress(done, all);
    },
  );
  if (problems.length > 0) return { ok: false, problems: problems.sort() };
  cache.prune();
  return { ok: true, run: toRun(jobs, papers, fromCache) };
}

/** Says so when readers of the paper would be sent to an address that nobody has set yet. */
export function warnOfPlaceholder(): void {
  const address = siteAddress(loadSiteSettings());
  if (!isPlaceholder(address)) return;
  console.log(
    `Booklets and posters show the address ${address}. Set "address" in content/site.yaml before you print them.`,
  );
}

// A terminal sees one line that counts; a log gets a line for each quarter.
function showProgress(done: number, all: number): void {
  const line = `  Making the booklets … ${done} of ${all}`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === all ? '\n' : ''}`);
  else if (done === all || Math.floor((done * 4) / all) > Math.floor(((done - 4) * 4) / all))
    console.log(line);
}

/** Everything to print, from the frameworks, the chapters and the settings of the site. */
export function paperJobs(asOf: string): readonly PaperJob[] {
  const { frameworks, catalogue } = loadAll();
  const { chapters } = loadChapters();
  const settings = loadSiteSettings();
  const address = siteAddress(settings);
  const site = toSite(shownFrameworks(frameworks, settings), catalogue, asOf);
  return site.editions.flatMap((edition): PaperJob[] => {
    const booklets = edition.framework.booklets ?? [];
    // Posters are offered in the list of booklets; without one nobody would find them.
    const posters = booklets.length > 0 ? toPosters(edition, site, settings) : [];
    return [
      ...booklets.map((booklet) => {
        const document = toBookletDocument(edition, booklet, site, chapters, settings);
        return { kind: 'booklet' as const, document, site: address };
      }),
      ...posters.map((document) => ({ kind: 'poster' as const, document, site: address })),
    ];
  });
}

const idOf = ({ document }: PaperJob) => ('booklet' in document ? document.booklet : document.poster);
const formatsOf = (job: PaperJob) => (job.kind === 'booklet' ? 4 : job.document.formats.length);

/** `induction-a4.pdf`, `values-poster-a3.pdf`. */
function fileName(job: PaperJob, format: string): string {
  return job.kind === 'booklet' ? `${idOf(job)}-${format}.pdf` : `${idOf(job)}-poster-${format}.pdf`;
}

/** From the root of the site: booklets beside their page, posters beside the list of booklets. */
function sitePath(job: PaperJob, format: string): string {
  const folder = join(job.document.framework, 'booklets');
  return job.kind === 'booklet'
    ? join(folder, idOf(job), fileName(job, format))
    : join(folder, fileName(job, format));
}

function toRun(
  jobs: readonly PaperJob[],
  papers: readonly (readonly CachedPaper[] | undefined)[],
  fromCache: number,
): BookletRun {
  const made = jobs.flatMap((job, i) => (papers[i] ?? []).map((paper) => ({ job, paper })));
  return {
    fromCache,
    manifest: toManifest(made),
    papers: made.map(({ job, paper: { format, file, sha256 } }) => ({
      framework: job.document.framework,
      file,
      sha256,
      path: sitePath(job, format),
    })),
  };
}

function toManifest(
  made: readonly { readonly job: PaperJob; readonly paper: CachedPaper }[],
): BookletManifest {
  return made.map(({ job, paper: { format, pages, bytes } }) => {
    const file = { format, name: fileName(job, format), pages, bytes };
    return { framework: job.document.framework, kind: job.kind, id: idOf(job), file };
  }) as BookletManifest;
}
