import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './build-lock.ts';

/** A folder beside the output in which a build grows until it is good. */
export interface Staging {
  readonly dir: string;
  /** Puts the build in the place of the last one: two renames, so that no reader ever meets half a site. */
  readonly swapIn: () => void;
  readonly discard: () => void;
}

const growing = '.building-';
const outgoing = '.replaced-';
// Only our own builds have this file; anything else in the way is not ours to delete.
const mark = join('data', 'frameworks.json');

/** Makes room for a build of `out`, or says what to do when something else is in the place of the output. */
export function stage(out: string): Staging | string {
  clearLeftovers(out);
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, mark))) {
    return `${out} holds something that is not a built site. Empty it, or choose another folder with LANYARD_OUT.`;
  }
  const dir = `${out}${growing}${process.pid}`;
  makeFolder(dir);
  return {
    dir,
    swapIn() {
      const old = `${out}${outgoing}${process.pid}`;
      if (existsSync(out)) renameSync(out, old);
      try {
        renameSync(dir, out);
      } catch (error) {
        if (existsSync(old)) renameSync(old, out);
        throw error;
      }
      rmSync(old, { recursive: true, force: true });
    },
    discard: () => rmSync(dir, { recursive: true, force: true }),
  };
}

/** One folder after the other: asked for all at once, Node never comes back from a place such as /proc (Node 24). */
function makeFolder(dir: string): void {
  if (existsSync(dir)) return;
  makeFolder(dirname(dir));
  mkdirSync(dir);
}

/** What a build leaves behind that was killed: half a site goes; a last good site that was put aside comes back. */
function clearLeftovers(out: string): void {
  if (!existsSync(dirname(out))) return;
  for (const name of readdirSync(dirname(out))) {
    const [, kind, pid] = /(\.building-|\.replaced-)(\d+)$/.exec(name) ?? [];
    if (!pid || name !== `${basename(out)}${kind}${pid}` || isRunning(Number(pid))) continue;
    const leftover = join(dirname(out), name);
    if (kind === outgoing && !existsSync(out)) renameSync(leftover, out);
    else rmSync(leftover, { recursive: true, force: true });
  }
}
