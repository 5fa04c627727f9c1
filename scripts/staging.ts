import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './build-lock.ts';

/** A folder beside the output in which a build grows until it is good. */
export interface Staging {
  readonly dir: string;
  /**
   * Puts the build in the place of the last one. Between the two there is no site for a moment, so that no reader ever
   * meets half of one; in this moment the folders named in `taken` are moved over from the last site.
   */
  readonly swapIn: (taken?: readonly string[]) => void;
  readonly discard: () => void;
}

const growing = '.building-';
const outgoing = '.replaced-';
// The list of folders that are being moved from the last site into the new one.
const moving = '.moving-';
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
  const last = inodeOf(out);
  return {
    dir,
    swapIn(taken = []) {
      if (taken.length > 0 && inodeOf(out) !== last)
        throw new Error(`Another build has put its site into ${out} meanwhile. Build again.`);
      const old = `${out}${outgoing}${process.pid}`;
      const note = `${out}${moving}${process.pid}`;
      if (taken.length > 0) writeFileSync(note, JSON.stringify(taken));
      try {
        if (existsSync(out)) renameSync(out, old);
        move(taken, old, dir);
        renameSync(dir, out);
      } catch (error) {
        moveBack(taken, dir, old);
        if (existsSync(old)) renameSync(old, out);
        throw error;
      } finally {
        rmSync(note, { force: true });
      }
      if (existsSync(old)) clear(old);
    },
    // A process that was told to stop may have written one more page.
    discard: () => rmSync(dir, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Changes when another folder comes into a place; undefined where there is none. */
function inodeOf(folder: string): number | undefined {
  return statSync(folder, { throwIfNoEntry: false })?.ino;
}

function move(folders: readonly string[], from: string, to: string): void {
  for (const folder of folders) {
    mkdirSync(dirname(join(to, folder)), { recursive: true });
    renameSync(join(from, folder), join(to, folder));
  }
}

/** Undoes a move that may have broken off: moves back what is gone from where it was. */
function moveBack(folders: readonly string[], from: string, to: string): void {
  if (existsSync(to)) {
    move(
      folders.filter((folder) => existsSync(join(from, folder)) && !existsSync(join(to, folder))),
      from,
      to,
    );
  }
}

/** One folder after the other: asked for all at once, Node never comes back from a place such as /proc (Node 24). */
function makeFolder(dir: string): void {
  if (existsSync(dir)) return;
  makeFolder(dirname(dir));
  mkdirSync(dir);
}

/** What a build leaves behind that was killed: half a site goes; a last good site that was put aside comes back whole. */
function clearLeftovers(out: string, clear: (folder: string) => void): void {
  if (!existsSync(dirname(out))) return;
  const place = (kind: string, pid: string) => `${out}${kind}${pid}`;
  const leftovers = readdirSync(dirname(out)).flatMap((name) => {
    const [, kind, pid] = /(\.(?:building|replaced|going|moving)-)(\d+)$/.exec(name) ?? [];
    return kind && pid && name === basename(place(kind, pid)) && !isRunning(Number(pid))
      ? [{ kind, pid }]
      : [];
  });
  for (const { pid } of leftovers.filter(({ kind }) => kind === moving)) {
    const note = place(moving, pid);
    moveBack(foldersIn(note), place(growing, pid), place(outgoing, pid));
    rmSync(note);
  }
  for (const { kind, pid } of leftovers.filter((leftover) => leftover.kind !== moving)) {
    if (kind === outgoing && !existsSync(out)) renameSync(place(kind, pid), out);
    else clear(place(kind, pid));
  }
}

/** The folders that a build was about to move. It moves none before the whole list is written. */
function foldersIn(note: string): readonly string[] {
  try {
    return JSON.parse(readFileSync(note, 'utf8')) as readonly string[];
  } catch {
    return [];
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
