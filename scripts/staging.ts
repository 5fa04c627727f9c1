import { spawn } from 'node:child_process';
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
// What is being removed, with the process that removes it.
const going = '.going-';
// Only our own builds have this file; anything else in the way is not ours to delete.
const mark = join('data', 'frameworks.json');

/**
 * Makes room for a build of `out`, or says what to do when something else is in the place of the output. `clear` takes
 * away a folder that nobody needs any more.
 */
export function stage(out: string, clear: (folder: string) => void = clearInBackground): Staging | string {
  clearLeftovers(out, clear);
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
      if (existsSync(old)) clear(old);
    },
    // A process that was told to stop may have written one more page.
    discard: () => rmSync(dir, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** One folder after the other: asked for all at once, Node never comes back from a place such as /proc (Node 24). */
function makeFolder(dir: string): void {
  if (existsSync(dir)) return;
  makeFolder(dirname(dir));
  mkdirSync(dir);
}

/** What a build leaves behind that was killed: half a site goes; a last good site that was put aside comes back. */
function clearLeftovers(out: string, clear: (folder: string) => void): void {
  if (!existsSync(dirname(out))) return;
  for (const name of readdirSync(dirname(out))) {
    const [, kind, pid] = /(\.building-|\.replaced-|\.going-)(\d+)$/.exec(name) ?? [];
    if (!pid || name !== `${basename(out)}${kind}${pid}` || isRunning(Number(pid))) continue;
    const leftover = join(dirname(out), name);
    if (kind === outgoing && !existsSync(out)) renameSync(leftover, out);
    else clear(leftover);
  }
}

/**
 * Removes a folder in a process that nobody waits for: to remove a hundred thousand files takes a disk longer than to
 * write them, and the new site is in its place already. What is left when the machine stops, the next build removes.
 */
function clearInBackground(folder: string): void {
  const remover = spawn(process.execPath, [join(import.meta.dirname, 'remove-folder.ts'), folder], {
    detached: true,
    stdio: 'ignore',
  });
  remover.unref();
}

/** Where a process of this number moves a folder that it removes, so that no other begins with it as well. */
export function placeForRemoval(folder: string, pid: number): string {
  return folder.replace(/\.(?:building|replaced|going)-\d+$/, `${going}${pid}`);
}
