import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteFiles } from './pages.ts';
import { type BuildRun, buildEnvironment, root, runBuild, scratchFolder } from './run-build.ts';

const minutes = 60_000;
const smallest = 'leicester-leicestershire-rutland-2020';
const scratch = scratchFolder('interrupted');
const own = join(scratch, 'frameworks');
const disk = join(scratch, 'disk');
let isMounted = false;

beforeAll(() => {
  mkdirSync(own);
  cpSync(join(root, 'frameworks', `${smallest}.yaml`), join(own, `${smallest}.yaml`));
});
afterAll(() => {
  if (isMounted) execFileSync('umount', [disk]);
  rmSync(scratch, { recursive: true, force: true });
});

/** A folder that holds what only a built site holds, small enough to be compared at a glance. */
function lastGoodSite(name: string, parent = scratch): string {
  const out = join(parent, name);
  mkdirSync(join(out, 'data'), { recursive: true });
  writeFileSync(join(out, 'data', 'frameworks.json'), '{}');
  writeFileSync(join(out, 'index.html'), 'The last good site.');
  return out;
}

function expectOldAndWhole(out: string): void {
  expect(siteFiles(out)).toEqual(['data/frameworks.json', 'index.html']);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('The last good site.');
  // Nothing half-made lies about.
  expect(readdirSync(join(out, '..')).filter((name) => /\.(?:building|replaced)-/.test(name))).toEqual([]);
}

function expectPlainWords({ exitCode, output }: BuildRun, words: RegExp): void {
  expect(exitCode, output).not.toBe(0);
  expect(output).toMatch(words);
  expect(output).toMatch(/last good/);
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  expect(output).not.toMatch(/node:internal|Unhandled|Uncaught/);
}

/** Starts a build, and does something once it says that it makes the pages. */
function interrupt(out: string, then: (stop: (signal: NodeJS.Signals) => void) => void): Promise<BuildRun> {
  const env = buildEnvironment({ LANYARD_FRAMEWORKS: own, LANYARD_OUT: out });
  const build = spawn(process.execPath, ['scripts/build.ts'], { cwd: root, env });
  let output = '';
  let isDone = false;
  const start = performance.now();
  const take = (part: Buffer) => {
    output += part.toString('utf8');
    if (isDone || !output.includes('Making the pages')) return;
    isDone = true;
    then((signal) => build.kill(signal));
  };
  build.stdout.on('data', take);
  build.stderr.on('data', take);
  return new Promise((resolve) =>
    build.on('close', (code) =>
      resolve({ exitCode: code ?? 1, output, seconds: (performance.now() - start) / 1000 }),
    ),
  );
}

describe('a build that cannot come to its end leaves the last good site whole, and says why in plain words', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'when it is stopped by %s',
    async (signal) => {
      const out = lastGoodSite(signal);
      const run = await interrupt(out, (stop) => stop(signal));
      expectPlainWords(run, /Stopped\./);
      expect(run.exitCode).toBe(signal === 'SIGINT' ? 130 : 143);
      expectOldAndWhole(out);
    },
    4 * minutes,
  );

  it(
    'when the disk is full',
    async () => {
      mkdirSync(disk);
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { stdio: 'ignore' });
        isMounted = true;
      } catch {
        // Only root may mount. The disk is then as big as ever, and says that it is full.
      }
      const out = lastGoodSite('site', disk);
      const full = join(import.meta.dirname, 'full-disk.ts');
      const settings = { LANYARD_FRAMEWORKS: own, LANYARD_OUT: out };
      const run = await runBuild(settings, isMounted ? {} : { NODE_OPTIONS: `--import=${full}` });
      expectPlainWords(run, /The disk is full\. Make room, and build again\./);
      expectOldAndWhole(out);
    },
    4 * minutes,
  );

  it(
    'when there is a file in the place of the output',
    async () => {
      const out = join(scratch, 'a-file');
      writeFileSync(out, 'mine');
      const run = await runBuild({ LANYARD_FRAMEWORKS: own, LANYARD_OUT: out });
      expectPlainWords(run, /a-file/);
      expect(readFileSync(out, 'utf8')).toBe('mine');
    },
    4 * minutes,
  );

  it(
    'when the output would lie where no folder can be made',
    async () => {
      const run = await runBuild({ LANYARD_FRAMEWORKS: own, LANYARD_OUT: '/proc/lanyard/site' });
      expectPlainWords(run, /\/proc\/lanyard/);
    },
    4 * minutes,
  );
});

it(
  'a framework that goes away or changes during a build is in the new site as it was, or the old site stays',
  async () => {
    const out = lastGoodSite('vanishes');
    const file = join(own, `${smallest}.yaml`);
    const text = readFileSync(file, 'utf8');
    const { exitCode, output } = await interrupt(out, () => rmSync(file));
    writeFileSync(file, text);
    expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    if (exitCode === 0) expect(existsSync(join(out, smallest, 'index.html'))).toBe(true);
    else expectOldAndWhole(out);
  },
  4 * minutes,
);
