import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { linksOf, resolveOn } from './link-graph.ts';
import { firstTwenty, siteFiles, sitePages } from './pages.ts';
import { runBuild, scratchFolder } from './run-build.ts';

const minutes = 60_000;
const scratch = scratchFolder('builds');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const frameworks = join(import.meta.dirname, '..', '..', 'frameworks');
const smallest = 'leicester-leicestershire-rutland-2020';

/** Every file below a folder with the fingerprint of its bytes. */
function fingerprints(folder: string): ReadonlyMap<string, string> {
  const sum = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(siteFiles(folder).map((file) => [file, sum(file)]));
}

/** A folder of frameworks with the smallest one alone. */
function oneStrategy(folder: string): string {
  mkdirSync(folder, { recursive: true });
  cpSync(join(frameworks, 'catalogue'), join(folder, 'catalogue'), { recursive: true });
  cpSync(join(frameworks, `${smallest}.yaml`), join(folder, `${smallest}.yaml`));
  return folder;
}

function edit(file: string, from: RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return firstTwenty(
    names.flatMap((name) => {
      if (before.get(name) === after.get(name)) return [];
      return [`${name} ${after.has(name) ? (before.has(name) ? 'differs' : 'is new') : 'is gone'}`];
    }),
  );
}

describe('a build', () => {
  it(
    'of the same files for the same day gives the same bytes, with the cache and without, and also while another one is started beside it',
    async () => {
      const again = join(scratch, 'again');
      const beside = join(scratch, 'beside');
      const builds = await Promise.all([
        runBuild({ LANYARD_OUT: again, LANYARD_CACHE: 'none' }),
        runBuild({ LANYARD_OUT: beside, LANYARD_FRAMEWORKS: oneStrategy(join(scratch, 'one')) }),
      ]);
      for (const { exitCode, output } of builds) expect(exitCode, output).toBe(0);
      expect(builds.map(({ output }) => output).join('\n')).toMatch(/Another build is running here/);
      expect(differences(fingerprints(inject('site').dist), fingerprints(again))).toBe('');
      expect(siteFiles(beside)).toContain(`${smallest}/index.html`);
    },
    4 * minutes,
  );
});

describe('a site of one strategy below a path of a larger site', () => {
  const own = join(scratch, 'frameworks');
  const out = join(scratch, 'below');
  const settings = { LANYARD_FRAMEWORKS: own, LANYARD_OUT: out, LANYARD_BASE: '/x/' } as const;
  let good: ReadonlyMap<string, string>;

  it(
    'is built from a folder of frameworks outside the project',
    async () => {
      oneStrategy(own);
      const { exitCode, output } = await runBuild(settings);
      expect(exitCode, output).toBe(0);
      good = fingerprints(out);
      expect([...good.keys()]).toContain(`${smallest}/index.html`);
      expect(firstTwenty([...good.keys()].filter((file) => /^(?:cheshire|shropshire|city)/.test(file)))).toBe(
        '',
      );
    },
    3 * minutes,
  );

  it('has every link below that path, to a page that exists', () => {
    const files = new Set(siteFiles(out));
    const problems = sitePages(out).flatMap((page) =>
      linksOf(page).flatMap((link) => {
        const place = resolveOn(page, link, '/x/');
        return place && !files.has(place.file) ? [`${page.path}: ${link}`] : [];
      }),
    );
    expect(firstTwenty([...new Set(problems)])).toBe('');
  });

  it(
    'shows an edit of its strategy and of the catalogue at once, exactly as a build without the cache does',
    async () => {
      edit(join(own, `${smallest}.yaml`), /^shortTitle: .*$/m, 'shortTitle: Strategy of marmalade');
      edit(join(own, 'catalogue', 'helplines.yaml'), /^( {2}name: ).*$/m, '$1Helpline of marmalade');
      const fresh = join(scratch, 'fresh');
      for (const build of [settings, { ...settings, LANYARD_OUT: fresh, LANYARD_CACHE: 'none' }] as const) {
        const { exitCode, output } = await runBuild(build);
        expect(exitCode, output).toBe(0);
      }
      const page = (name: string) => readFileSync(join(out, name, 'index.html'), 'utf8');
      expect(page(smallest)).toContain('Strategy of marmalade');
      expect(page('worried')).toContain('Helpline of marmalade');
      good = fingerprints(out);
      expect(differences(fingerprints(fresh), good)).toBe('');
    },
    4 * minutes,
  );

  it(
    'puts right what somebody has done to its pages since, and takes all else as it lies there',
    async () => {
      const pages = join(out, smallest);
      const written = statSync(join(pages, 'index.html')).ino;
      const [role = ''] = readdirSync(join(pages, 'roles'));
      const again = async (done: () => void) => {
        done();
        const { exitCode, output } = await runBuild(settings);
        expect(exitCode, output).toBe(0);
        expect(differences(good, fingerprints(out))).toBe('');
      };
      await again(() => {});
      expect(statSync(join(pages, 'index.html')).ino).toBe(written);
      await again(() => {
        edit(join(pages, 'index.html'), /marmalade/, 'marmelade');
        rmSync(join(pages, 'roles', role), { recursive: true });
        writeFileSync(join(pages, 'mine.txt'), 'mine');
      });
    },
    4 * minutes,
  );

  it(
    'stays as it was when a framework file is broken, and the build says where and what',
    async () => {
      const file = join(own, `${smallest}.yaml`);
      const broken = readFileSync(file, 'utf8')
        .replace(/^series: .*$/m, 'serie: llr')
        .replace('every: P3Y', 'every: 3 years');
      writeFileSync(file, broken);
      const { exitCode, output } = await runBuild(settings);
      expect(exitCode).not.toBe(0);
      const lineOf = (text: string) => broken.slice(0, broken.indexOf(text)).split('\n').length;
      expect(output).toMatch(new RegExp(`${smallest}\\.yaml:${lineOf('serie: llr')}:\\d+`));
      expect(output).toMatch(new RegExp(`${smallest}\\.yaml:${lineOf('every: 3 years')}:\\d+`));
      expect(output).toMatch(/series/);
      expect(output).not.toMatch(/^\s+at .*\(.*:\d+:\d+\)/m);
      expect(differences(good, fingerprints(out))).toBe('');
    },
    2 * minutes,
  );
});
