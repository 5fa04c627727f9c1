import { resolve } from 'node:path';
import { toDayRange } from '#model/partial-date';
import { readSite } from '#source/read-site';
import { lockBuilds } from './build-lock.ts';
import { writeHostingFiles } from './hosting-files.ts';
import { leaveOut } from './leave-out.ts';
import { type BookletRun, type BookletsResult, makeBooklets, warnOfPlaceholder } from './make-booklets.ts';
import { type PagesToCome, startPages } from './pages/make-pages.ts';
import { type Staging, stage } from './staging.ts';
import { run as validate } from './validate.ts';

/** Where the site goes: `LANYARD_OUT`, or dist. Absolute. */
export function outputFolder(): string {
  return resolve(process.env.LANYARD_OUT || 'dist');
}

const kept = 'The site was not built. The last good one, if there is one, is as it was.';

interface Timing {
  readonly step: string;
  readonly seconds: number;
  readonly made: string;
}

/**
 * Checks the frameworks, builds the site beside the output folder and then swaps it in. Returns the exit code.
 * Whatever fails, and also when it is interrupted, the last good output stays as it was.
 */
export async function buildSite(): Promise<0 | 1> {
  const timings: Timing[] = [];
  const refuse = (reason: string): 1 => {
    console.error(`\n${reason}\n${kept}`);
    return 1;
  };

  // The day is settled once, or a build over midnight would speak of two.
  const asOf = process.env.LANYARD_AS_OF || new Date().toISOString().slice(0, 10);
  if (!isDay(asOf)) return refuse(`LANYARD_AS_OF is ${asOf}: write a day such as 2026-11-22.`);
  process.env.LANYARD_AS_OF = asOf;

  const unlock = await lockBuilds(resolve('.cache', 'build.lock'), (pid) =>
    console.log(`Another build is running here (process ${pid}). This one waits for it …`),
  );
  const out = outputFolder();
  // The code of the pages is bundled while the frameworks are checked: neither keeps more than one processor busy.
  const pages = startPages();
  try {
    const checked = await timed(timings, 'Checking the frameworks', checkFrameworks);
    if (!checked.ok) return refuse(`${checked.report}\n`);
    const staging = stageOrReason(out);
    if (typeof staging === 'string') return refuse(staging);
    const problems = await buildInto(staging, pages, asOf, timings);
    if (problems !== undefined) return refuse(problems);
  } finally {
    pages.forget();
    unlock();
  }
  console.log(`\n${toTable(timings)}\n\nThe site is in ${out}`);
  warnOfPlaceholder();
  return 0;
}

/** Makes the new site and puts it in the place of the last one, or says why that cannot be. */
async function buildInto(
  staging: Staging,
  pages: PagesToCome,
  asOf: string,
  timings: Timing[],
): Promise<string | undefined> {
  const stopListening = discardWhenInterrupted(staging.discard);
  try {
    const paper = await timed(timings, 'Making the booklets', () => makePaper(asOf));
    if (!paper.ok) {
      staging.discard();
      return `${paper.problems.join('\n')}\n`;
    }
    await timed(timings, 'Making the pages and the search', () =>
      makeSite(staging.dir, pages, asOf, paper.run),
    );
    staging.swapIn();
    return undefined;
  } catch (error) {
    staging.discard();
    return error instanceof Error ? reasonOf(error) : String(error);
  } finally {
    stopListening();
  }
}

/** Room for the new site, or why there can be none: a file in the way, a disk that nobody may write to. */
function stageOrReason(out: string): Staging | string {
  try {
    return stage(out);
  } catch (error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    const reason = error instanceof Error ? error.message : String(error);
    return isFull ? reasonOf(error) : `The site cannot be put into ${out}: ${reason}.`;
  }
}

/** Does a step of the build, says so, and notes how long it took. */
async function timed<T extends { readonly made: string }>(
  timings: Timing[],
  step: string,
  work: () => Promise<T> | T,
): Promise<T> {
  console.log(`${step} …`);
  const start = performance.now();
  const result = await work();
  timings.push({ step, seconds: (performance.now() - start) / 1000, made: result.made });
  return result;
}

function checkFrameworks(): { readonly ok: boolean; readonly report: string; readonly made: string } {
  let report = '';
  const print = (text: string) => {
    report += text;
  };
  const io = { cwd: process.cwd(), env: process.env, stdout: print, stderr: print };
  const ok = validate(['--quiet'], io) === 0;
  return { ok, report, made: report.trim() };
}

async function makePaper(asOf: string): Promise<BookletsResult & { readonly made: string }> {
  const result = await makeBooklets(asOf);
  if (!result.ok) return { ...result, made: '' };
  return { ...result, made: `${result.run.files} files, ${result.run.fromCache} from the cache` };
}

async function makeSite(
  dir: string,
  toCome: PagesToCome,
  asOf: string,
  booklets: BookletRun,
): Promise<{ readonly made: string }> {
  const { pages, fromCache } = await toCome.make(dir, readSite(booklets.manifest), asOf);
  booklets.copyInto(dir);
  leaveOut(dir, asOf);
  writeHostingFiles(dir, process.env.LANYARD_BASE || '/', asOf);
  return { made: `${pages} pages, ${fromCache} from the cache` };
}

/** What went wrong, for people who mend it: a full disk needs other words than a fault in a template. */
function reasonOf(error: Error): string {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC') return 'The disk is full. Make room, and build again.';
  if (code === 'EACCES' || code === 'EROFS') return `The build may not write here: ${error.message}.`;
  if (code === 'ENOENT') return `A file went away during the build: ${error.message}. Build again.`;
  return process.env.LANYARD_DEBUG
    ? (error.stack ?? error.message)
    : `${error.message}\nSet LANYARD_DEBUG=1 to see where.`;
}

function isDay(text: string): boolean {
  const range = toDayRange(text);
  return range !== undefined && range.earliest === text && range.latest === text;
}

function discardWhenInterrupted(discard: () => void): () => void {
  const stop = (signal: NodeJS.Signals) => {
    // After all that end the processes of this build: what they still write would stay.
    process.once('exit', discard);
    console.error('\nStopped. The last good site, if there is one, is as it was.');
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.once(signal, stop);
  return () => {
    for (const signal of signals) process.removeListener(signal, stop);
  };
}

function toTable(timings: readonly Timing[]): string {
  const total = {
    step: 'Together',
    seconds: timings.reduce((sum, { seconds }) => sum + seconds, 0),
    made: '',
  };
  const width = Math.max(...timings.map(({ step }) => step.length));
  return [...timings, total]
    .map(({ step, seconds, made }) =>
      `${step.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${made}`.trimEnd(),
    )
    .join('\n');
}
