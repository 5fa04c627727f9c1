import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** The day for which the tests build, so that the currency of each strategy does not change under them. */
export const pinnedDay = '2026-11-22';

// Settings of whoever runs the tests, and what vitest sets for its workers: its BASE_URL would become the site's.
const setByOthers = /^(?:LANYARD_.*|VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;

export interface BuildRun {
  readonly exitCode: number;
  /** What the build printed, both streams in the order of arrival. */
  readonly output: string;
  readonly seconds: number;
}

/** What a build finds in its environment: the settings of a test, and nothing that others have set. */
export function buildSettings(
  settings: Readonly<Record<`LANYARD_${string}`, string>>,
): Readonly<Record<string, string | undefined>> {
  const outside = Object.entries(process.env).filter(([name]) => !setByOthers.test(name));
  return { ...Object.fromEntries(outside), NO_COLOR: '1', LANYARD_AS_OF: pinnedDay, ...settings };
}

/** Runs the build as a person would, in a process of its own. Gives what happened; never throws for a failed build. */
export function runBuild(settings: Readonly<Record<`LANYARD_${string}`, string>>): Promise<BuildRun> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, ['scripts/build.ts'], {
      cwd: root,
      env: buildSettings(settings),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    build.stdout.on('data', (part: Buffer) => output.push(part));
    build.stderr.on('data', (part: Buffer) => output.push(part));
    build.on('error', reject);
    build.on('close', (code) =>
      resolve({
        exitCode: code ?? 1,
        output: Buffer.concat(output).toString('utf8'),
        seconds: (performance.now() - start) / 1000,
      }),
    );
  });
}

/** A new folder that git ignores, on the same filesystem as the project. The caller removes it. */
export function scratchFolder(name: string): string {
  const parent = join(root, '.cache', 'tests');
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, `${name}-`));
}
