import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A search index that grows in a process of its own while the pages are made. */
export interface GrowingIndex {
  /** Resolves when it is there, to the number of entries; then `copyInto` may be called. */
  readonly finished: Promise<number>;
  readonly copyInto: (site: string) => void;
  /** Stops it if it still grows, and removes what it wrote. */
  readonly forget: () => void;
}

/**
 * Starts making the full-text index for the site of this environment. It is made from the frameworks and not from the
 * pages, so neither has to wait for the other, and each has a processor and memory of its own.
 */
export function startSearchIndex(): GrowingIndex {
  // Only one build runs in a checkout at a time, so the folder is ours.
  const folder = resolve('.cache', 'search-index');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const index = join(folder, 'pagefind');
  const count = join(folder, 'count');
  const maker = spawn(process.execPath, [join(import.meta.dirname, 'write-search-index.ts'), index, count], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const complaints: Buffer[] = [];
  maker.stderr.on('data', (part: Buffer) => complaints.push(part));
  const finished = new Promise<number>((done, fail) => {
    maker.on('error', fail);
    maker.on('close', (code) => {
      if (code === 0) done(Number(readFileSync(count, 'utf8')));
      else fail(new Error(Buffer.concat(complaints).toString('utf8').trim() || 'The search index failed.'));
    });
  });
  // Whoever waits for it hears of it; until then it must not end the process.
  finished.catch(() => {});
  return {
    finished,
    copyInto: (site) => cpSync(index, join(site, 'pagefind'), { recursive: true }),
    forget() {
      maker.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
