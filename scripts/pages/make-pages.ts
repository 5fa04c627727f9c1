import { type ChildProcess, fork } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { SiteSource } from '#source/given-source';
import { bundleIn, openBundle } from './bundle.ts';
import { digest, fingerprintOfMakers } from './fingerprint.ts';
import { type LastSite, lastSite, noteSite, placeKey } from './last-site.ts';
import { partKeys } from './part-keys.ts';
import { partIds } from './parts.ts';
import type { MadePaper, PartDone, PartFailed, RenderOrder } from './render-orders.ts';

const keptForMs = 3 * 24 * 60 * 60 * 1000;
const keptBytes = 2e9;
// Each process holds the code of the pages and a part of the site. Beyond these, the disk is what they wait for.
const mostWorkers = 4;
// In MB. Pages are made of much that is forgotten at once: with more room for it, Node clears it away less often.
const youngMemory = '--max-semi-space-size=32';

/** Where a site is made, and where it is published when it is done. */
export interface SitePlaces {
  readonly dir: string;
  readonly out: string;
}

interface PageRun {
  readonly pages: number;
  /** Of these, how many were as they are in the cache. */
  readonly fromCache: number;
  /** Folders that the site in `out` has as the new one needs them. They are to be moved over, not to be made again. */
  readonly taken: readonly string[];
  /** Notes what is published, for the build that comes next. */
  readonly notePublished: () => void;
}

/** Pages whose code is being bundled, while something else may still keep them from being made. */
export interface PagesToCome {
  /** Makes all pages and files of data, and puts the printed matter beside them, for `asOf`, an ISO day. */
  readonly make: (
    places: SitePlaces,
    source: SiteSource,
    papers: readonly MadePaper[],
    asOf: string,
  ) => Promise<PageRun>;
  /** They are not wanted any more. */
  readonly forget: () => void;
}

/**
 * Starts with what all pages need. Parts of the site that would come out as they did before are then taken from
 * .cache/pages; `LANYARD_CACHE=none` makes all anew. Only one build runs in a checkout at a time, so the cache is ours.
 */
export function startPages(): PagesToCome {
  const isFresh = process.env.LANYARD_CACHE === 'none';
  const cache = join('.cache', isFresh ? 'pages-once' : 'pages');
  if (isFresh) rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const makers = fingerprintOfMakers();
  const stopping = new AbortController();
  const bundling = openBundle(cache, makers, stopping.signal);
  // Whoever makes the pages hears of it; until then it must not end the process.
  bundling.catch(() => {});
  return {
    async make({ dir, out }, source, papers, asOf) {
      const note = resolve(cache, `site-${digest(out)}.json`);
      const parts = partsToMake(source, papers, asOf, { cache, makers, last: lastSite(note, out) });
      const given = resolve(cache, 'source.json');
      writeFileSync(given, JSON.stringify(source));
      const bundle = await bundling;
      cpSync(bundleIn(bundle).client, dir, { recursive: true });
      const done = await renderAll(parts, { bundle, source: given, site: dir, asOf });
      rmSync(given);
      if (isFresh) rmSync(cache, { recursive: true, force: true });
      else prune(cache, new Set([bundle, note, ...parts.flatMap(({ order }) => Object.values(order.packs))]));
      const pages = (those: readonly PartDone[]) => those.reduce((sum, one) => sum + one.pages, 0);
      const placed = parts.flatMap(({ key }, i) => (done[i]?.placed ? [[key, done[i].placed] as const] : []));
      return {
        pages: pages(done),
        fromCache: pages(done.filter((one) => one.fromCache)),
        taken: done.flatMap(({ taken }) => taken),
        notePublished: () => {
          if (!isFresh) noteSite(note, Object.fromEntries(placed));
        },
      };
    },
    forget: () => stopping.abort(),
  };
}

interface PartToMake {
  /** The name of all that it puts on the site. */
  readonly key: string;
  readonly order: Pick<RenderOrder, 'part' | 'packs' | 'papers' | 'last'>;
}

interface Known {
  readonly cache: string;
  /** The fingerprint of what the pages are made with. */
  readonly makers: string;
  readonly last: LastSite;
}

function partsToMake(
  source: SiteSource,
  papers: readonly MadePaper[],
  asOf: string,
  { cache, makers, last }: Known,
): readonly PartToMake[] {
  const keyOf = partKeys(source, asOf, makers);
  const papersOf = Map.groupBy(papers, ({ framework }) => framework);
  return partIds(source).map((part) => {
    const name = keyOf(part);
    const own = (typeof part === 'object' && papersOf.get(part.framework)) || [];
    const key = placeKey(name, own);
    const placed = last.find(key);
    const packs = { own: resolve(cache, `${name}.pack`), rest: resolve(cache, `${name}.rest.pack`) };
    return {
      key,
      order: { part, packs, papers: own, ...(placed && { last: { site: last.site, placed } }) },
    };
  });
}

/** Each process takes the next part when it is done with one. What they say is in the order of the parts. */
async function renderAll(
  parts: readonly PartToMake[],
  about: Pick<RenderOrder, 'bundle' | 'source' | 'site' | 'asOf'>,
): Promise<readonly PartDone[]> {
  const waiting = parts.map(({ order }, number) => ({ order, number }));
  const done: PartDone[] = [];
  const workers: ChildProcess[] = [];
  const stop = () => {
    for (const worker of workers) worker.kill('SIGKILL');
  };
  process.once('exit', stop);
  const work = () =>
    new Promise<void>((finish, fail) => {
      const worker = fork(resolve(import.meta.dirname, '..', 'render-pages.ts'), {
        stdio: 'inherit',
        execArgv: [...process.execArgv, youngMemory],
      });
      workers.push(worker);
      let number = 0;
      const next = () => {
        const part = waiting.shift();
        if (!part) return worker.disconnect();
        number = part.number;
        worker.send({ ...about, ...part.order } satisfies RenderOrder);
      };
      worker.on('message', (result: PartDone | PartFailed) => {
        if ('failed' in result) return fail(Object.assign(new Error(result.failed.message), result.failed));
        done[number] = result;
        next();
      });
      worker.on('error', fail);
      worker.on('exit', (code, signal) => {
        if (code === 0) finish();
        else fail(new Error(`A process that made pages ended with ${code ?? signal}.`));
      });
      next();
    });
  try {
    const count = Math.min(parts.length, availableParallelism(), mostWorkers);
    await Promise.all(Array.from({ length: count }, work));
  } finally {
    stop();
    process.removeListener('exit', stop);
  }
  return done;
}

/** Removes what no build has used for some days, and the oldest of what is more than the cache should hold. */
function prune(cache: string, used: ReadonlySet<string>): void {
  const others = readdirSync(cache)
    .map((name) => resolve(cache, name))
    .filter((path) => !used.has(path))
    .map((path) => ({ path, stat: statSync(path) }))
    .toSorted((a, b) => b.stat.mtimeMs - a.stat.mtimeMs);
  let bytes = 0;
  for (const { path, stat } of others) {
    bytes += stat.size;
    const isOld = Date.now() - stat.mtimeMs > keptForMs;
    if (isOld || bytes > keptBytes) rmSync(path, { recursive: true, force: true });
  }
}
