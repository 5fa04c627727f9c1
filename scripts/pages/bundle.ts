import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runNode } from './run-node.ts';

/** The code of the pages, ready to run, and what browsers load beside them. Both are the same for every framework. */
export interface Bundle {
  /** Styles, scripts, the font, and the files of `public`: to be copied into the site. */
  readonly client: string;
  /** The module that renders. */
  readonly entry: string;
  /** What it has to be told about the style sheets of each page. */
  readonly styles: string;
}

/** The bundle in a folder. */
export function bundleIn(folder: string): Bundle {
  const { entry } = JSON.parse(readFileSync(join(folder, 'bundle.json'), 'utf8')) as {
    readonly entry: string;
  };
  return {
    client: join(folder, 'client'),
    entry: join(folder, 'server', entry),
    styles: join(folder, 'styles.json'),
  };
}

/**
 * The bundle for a fingerprint of all that it is made from, out of the cache or made anew in a process of its own, so
 * that its memory is given back before pages are made. The folder is an absolute path.
 */
export async function openBundle(cache: string, fingerprint: string, signal: AbortSignal): Promise<string> {
  const folder = resolve(cache, `bundle-${fingerprint}`);
  if (existsSync(folder)) return folder;
  const growing = `${folder}.growing`;
  rmSync(growing, { recursive: true, force: true });
  await runNode('make-bundle.ts', [growing], signal);
  renameSync(growing, folder);
  return folder;
}
