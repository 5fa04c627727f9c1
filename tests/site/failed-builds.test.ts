import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { stage } from '../../scripts/staging.ts';
import { runDisturbed } from './failing-build.ts';
import { fewRoles } from './few-roles.ts';
import { siteFiles } from './pages.ts';
import { scratchFolder } from './run-build.ts';

const root = join(import.meta.dirname, '..', '..');
const id = 'leicester-leicestershire-rutland-2020';
const good = readFileSync(join(root, 'frameworks', `${id}.yaml`), 'utf8');

const scratch = scratchFolder('failed');
const frameworks = join(scratch, 'frameworks');
const file = join(frameworks, `${id}.yaml`);
const dist = join(scratch, 'dist');
const disk = join(scratch, 'disk');
const settings = { LANYARD_FRAMEWORKS: frameworks, LANYARD_OUT: dist, LANYARD_PAPER: 'none' } as const;

// Nothing is taken from the cache, or the pages might be there before anybody can stop it.
const anew = { ...settings, LANYARD_CACHE: 'none' } as const;

// What stands for the last good site: the mark of our own builds, and a page.
const lastGood = { 'data/frameworks.json': '{}', 'index.html': '<p>The last good site' };

function layLastGood(out: string): void {
  rmSync(out, { recursive: true, force: true });
  for (const [name, text] of Object.entries(lastGood)) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), text);
  }
}

const contentOf = (out: string) =>
  Object.fromEntries(siteFiles(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));

/** What a build must not leave beside its output, and no lock that a later build would wait for. */
const leftovers = (out: string) => [
  ...readdirSync(dirname(out)).filter((name) => /\.(?:building|replaced)-/.test(name)),
  ...readdirSync(join(root, '.cache')).filter((name) => name.startsWith('files-')),
];

beforeEach(() => {
  rmSync(frameworks, { recursive: true, force: true });
  fewRoles(frameworks, new Map([[id, good]]));
  layLastGood(dist);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** No build prints where in the code it failed, and each says what became of the last good site. */
function expectPlainWords(output: string): void {
  expect(output).not.toMatch(/^\s+at |backtrace|node:internal/im);
  expect(output).toMatch(/The last good (?:one|site), if there is one, is as it was\.\s*$/);
}

describe('a build that is stopped', { timeout: 120_000 }, () => {
  it.each([
    ['SIGINT', 'all', 'while it checks', 'Checking the frameworks', 0, settings],
    [
      'SIGTERM',
      'build',
      'while it makes booklets',
      'Making the booklets',
      700,
      // A day for which no other test has made the booklets, so that they are not in the cache.
      { ...settings, LANYARD_PAPER: '', LANYARD_AS_OF: '2026-10-01' },
    ],
    ['SIGHUP', 'build', 'as it begins with the pages', 'Making the pages', 0, anew],
    ['SIGINT', 'all', 'while it makes pages', 'Making the pages', 600, anew],
  ] as const)(
    'by %s (to %s) %s leaves the last good site, and nothing else',
    async (signal, whom, _, when, ms, own) => {
      const { exitCode, output, left } = await runDisturbed(own, {
        when,
        async disturb(stop) {
          await wait(ms);
          stop(signal, whom);
        },
      });
      expect(exitCode, output).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(output).toContain('Stopped.');
      expectPlainWords(output);
      expect(contentOf(dist)).toEqual(lastGood);
      expect(leftovers(dist)).toEqual([]);
      expect(left).toEqual([]);
    },
  );

  it('at the last moment leaves the old site whole or the new one whole', async () => {
    const { exitCode, output } = await runDisturbed(settings, {
      // The pages are there, and have only to be put into their place.
      when: 'Making the pages and the search',
      async disturb(stop) {
        await pagesAreMade(dist);
        stop('SIGTERM', 'build');
      },
    });
    const files = siteFiles(dist);
    // The signal may still end a build that has put its site in place already.
    const isNew = files.includes('404.html');
    if (exitCode === 0) expect(isNew).toBe(true);
    if (output.includes('Stopped.')) expect(isNew).toBe(false);
    if (!isNew) expect(contentOf(dist)).toEqual(lastGood);
    else {
      // What the build does last, and as many pages as it says.
      expect(files).toEqual(expect.arrayContaining(['pagefind/pagefind.js', '404.html', '_headers']));
      const pages = files.filter((name) => name.endsWith('.html')).length;
      expect(output).toMatch(new RegExp(`Making the pages and the search .* ${pages} pages`));
    }
    // The last site is removed by a process of its own, after the new one is in its place.
    await expect.poll(() => leftovers(dist)).toEqual([]);
  });
});

describe('a build whose files change under its hands', { timeout: 120_000 }, () => {
  it.each([
    ['gone', 'Making the booklets', () => rmSync(file)],
    ['wrong', 'Making the pages', () => writeFileSync(file, good.replace(/^series: .*$/m, 'serie: llr'))],
  ])('publishes no site without one that is %s by now, and names it', async (_, when, change) => {
    const { exitCode, output } = await runDisturbed(settings, { when, disturb: change });
    expect(exitCode, output).toBe(1);
    expect(output).toMatch(
      /^The files changed while the site was made: .*leicester-leicestershire-rutland-2020\.yaml\. Build again\.$/m,
    );
    expectPlainWords(output);
    expect(contentOf(dist)).toEqual(lastGood);
    expect(leftovers(dist)).toEqual([]);
  });
});

describe('a build that cannot write', { timeout: 120_000 }, () => {
  it('says that the disk is full, and leaves the last good site', async () => {
    const small = mountSmallDisk();
    const out = small ? join(disk, 'dist') : dist;
    layLastGood(out);
    try {
      // Where nobody may mount anything, the limit on the size of a file stands for the end of the disk.
      const { exitCode, output, left } = await runDisturbed(
        { ...settings, LANYARD_OUT: out },
        undefined,
        small ? 'true' : 'ulimit -f 64',
      );
      expect(exitCode, output).toBe(1);
      expect(output).toMatch(small ? /^The disk is full\. Make room, and build again\.$/m : tooLarge);
      expectPlainWords(output);
      expect(contentOf(out)).toEqual(lastGood);
      expect(leftovers(out)).toEqual([]);
      expect(left).toEqual([]);
    } finally {
      if (small) execFileSync('/usr/bin/umount', [disk]);
    }
  });

  it('says so when it may not even note that it runs', async () => {
    const { exitCode, output } = await runDisturbed(settings, undefined, 'ulimit -f 0');
    expect(exitCode, output).toBe(1);
    expect(output).toMatch(tooLarge);
    expectPlainWords(output);
    expect(contentOf(dist)).toEqual(lastGood);
    expect(readdirSync(join(root, '.cache')).filter((name) => name.startsWith('build.lock.'))).toEqual([]);
  });

  it('touches no file that stands where the site would go', async () => {
    const inTheWay = join(scratch, 'in-the-way');
    writeFileSync(inTheWay, 'mine');
    const { exitCode, output } = await runDisturbed({ ...settings, LANYARD_OUT: inTheWay });
    expect(exitCode, output).toBe(1);
    expect(output).toContain(`The site cannot be put into ${inTheWay}: `);
    expectPlainWords(output);
    expect(readFileSync(inTheWay, 'utf8')).toBe('mine');
  });

  it('puts the old site back when the new one cannot take its place', () => {
    const staging = stage(dist);
    if (typeof staging === 'string') throw new Error(staging);
    rmSync(staging.dir, { recursive: true });
    expect(() => staging.swapIn()).toThrow('ENOENT');
    expect(contentOf(dist)).toEqual(lastGood);
    expect(leftovers(dist)).toEqual([]);
  });
});

it('without booklets needs no folder that only booklets make', () => {
  const empty = join(scratch, 'empty');
  mkdirSync(empty);
  const make = `import(${JSON.stringify(join(root, 'scripts', 'make-booklets.ts'))}).then(({ makeBooklets }) => makeBooklets('2026-11-22'))`;
  execFileSync(process.execPath, ['-e', `${make}.then(({ ok }) => { process.exitCode = ok ? 0 : 1; })`], {
    cwd: empty,
    env: { ...process.env, LANYARD_PAPER: 'none' },
  });
  expect(existsSync(join(empty, 'dist'))).toBe(false);
});

const tooLarge =
  /^A file became larger than this system allows\. Raise the limit \(ulimit -f\), and build again\.$/m;

/** Waits until a build has written what it writes last into the folder beside its output, or is done. */
async function pagesAreMade(out: string): Promise<void> {
  const growing = () => readdirSync(dirname(out)).find((name) => name.includes('.building-'));
  for (let name = growing(); name !== undefined; name = growing()) {
    if (existsSync(join(dirname(out), name, '_headers'))) return;
    await wait(20);
  }
}

/** A disk of two megabytes at `disk`; false where this process may mount none. */
function mountSmallDisk(): boolean {
  mkdirSync(disk, { recursive: true });
  try {
    execFileSync('/usr/bin/mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
