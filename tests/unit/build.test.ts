import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockBuilds } from '../../scripts/build-lock.ts';
import { canonical } from '../../scripts/canonical-search-index.ts';
import { securityHeaders } from '../../scripts/security-headers.ts';
import { type Staging, stage } from '../../scripts/staging.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lanyard-staging-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const site = (dir: string, words: string) => {
  mkdirSync(join(dir, 'data'), { recursive: true });
  writeFileSync(join(dir, 'data', 'frameworks.json'), words);
};
const words = (dir: string) => readFileSync(join(dir, 'data', 'frameworks.json'), 'utf8');
const staged = (out: string): Staging => {
  const staging = stage(out, (old) => rmSync(old, { recursive: true }));
  if (typeof staging === 'string') throw new Error(staging);
  return staging;
};
// No process has this number: it is above what any system gives.
const dead = 2 ** 30;

describe('the lock that keeps two builds of one checkout apart', () => {
  it('lets one in at a time, and tells the other whom it waits for', async () => {
    const file = join(folder, 'cache', 'build.lock');
    const release = await lockBuilds(file, () => {});
    const waitedFor: number[] = [];
    let isIn = false;
    const second = lockBuilds(file, (pid) => waitedFor.push(pid)).then((done) => {
      isIn = true;
      return done;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isIn).toBe(false);
    expect(waitedFor).toEqual([process.pid]);
    release();
    (await second)();
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    ['died', String(dead)],
    ['wrote nothing', ''],
  ])('is taken from a build that %s', async (_, held) => {
    const file = join(folder, 'build.lock');
    writeFileSync(file, held);
    const waitedFor: number[] = [];
    (await lockBuilds(file, (pid) => waitedFor.push(pid)))();
    expect(waitedFor).toEqual([]);
  });
});

describe('the folder in which a build grows', () => {
  it('is refused at once where no folder can be made, and not tried for ever', () => {
    expect(() => stage('/proc/lanyard/site')).toThrow(/ENOENT|EACCES/);
  });

  it('takes the place of the last site only when told to, and leaves nothing beside it', () => {
    const out = join(folder, 'dist');
    site(out, 'old');
    const staging = staged(out);
    site(staging.dir, 'new');
    expect(words(out)).toBe('old');
    staging.swapIn();
    expect(words(out)).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('goes without a trace when the build fails', () => {
    const out = join(folder, 'dist');
    site(out, 'old');
    staged(out).discard();
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(words(out)).toBe('old');
  });

  it('lets a process of its own remove the last site, which nobody waits for', async () => {
    const out = join(folder, 'dist');
    site(out, 'old');
    site(`${out}.replaced-${dead}`, 'older');
    const staging = stage(out);
    if (typeof staging === 'string') throw new Error(staging);
    site(staging.dir, 'new');
    staging.swapIn();
    expect(words(out)).toBe('new');
    await expect.poll(() => readdirSync(folder), { timeout: 20_000 }).toEqual(['dist']);
  });

  it('never replaces a folder that is not a built site', () => {
    writeFileSync(join(folder, 'diary.txt'), 'mine');
    expect(stage(folder)).toBe(
      `${folder} holds something that is not a built site. Empty it, or choose another folder with LANYARD_OUT.`,
    );
    expect(existsSync(join(folder, 'diary.txt'))).toBe(true);
  });

  describe('that needs folders of the last site as they are', () => {
    const page = (dir: string) => join(dir, 'x', 'pages', 'index.html');
    const withPage = (dir: string, text: string) => {
      site(dir, text);
      mkdirSync(dirname(page(dir)), { recursive: true });
      writeFileSync(page(dir), text);
    };

    it('moves them over', () => {
      const out = join(folder, 'dist');
      withPage(out, 'old');
      const staging = staged(out);
      site(staging.dir, 'new');
      staging.swapIn(['x/pages']);
      expect([words(out), readFileSync(page(out), 'utf8')]).toEqual(['new', 'old']);
      expect(readdirSync(folder)).toEqual(['dist']);
    });

    it('puts them back when the new site cannot take the place of the last', () => {
      const out = join(folder, 'dist');
      withPage(out, 'old');
      const staging = staged(out);
      // Another one lies where the second folder would go.
      mkdirSync(dirname(page(staging.dir)), { recursive: true });
      writeFileSync(page(staging.dir), 'new');
      expect(() => staging.swapIn(['data', 'x/pages'])).toThrow('ENOTEMPTY');
      expect([words(out), readFileSync(page(out), 'utf8')]).toEqual(['old', 'old']);
      staging.discard();
      expect(readdirSync(folder)).toEqual(['dist']);
    });

    it('takes none of a site that another build has put there meanwhile', () => {
      const out = join(folder, 'dist');
      withPage(out, 'old');
      const [staging, other] = [staged(out), join(folder, 'other')];
      withPage(other, 'of another');
      renameSync(out, join(folder, 'gone'));
      renameSync(other, out);
      expect(() => staging.swapIn(['x/pages'])).toThrow('Another build has put its site into');
      expect(readFileSync(page(out), 'utf8')).toBe('of another');
    });

    it('leaves the last site whole, also when it is killed between two folders', () => {
      const out = join(folder, 'dist');
      withPage(`${out}.replaced-${dead}`, 'last good');
      site(`${out}.building-${dead}`, 'new');
      mkdirSync(join(`${out}.building-${dead}`, 'y'));
      renameSync(join(`${out}.replaced-${dead}`, 'x'), join(`${out}.building-${dead}`, 'x'));
      writeFileSync(`${out}.moving-${dead}`, JSON.stringify(['x', 'y/pages']));
      staged(out).discard();
      expect(readdirSync(folder)).toEqual(['dist']);
      expect([words(out), readFileSync(page(out), 'utf8')]).toEqual(['last good', 'last good']);
    });
  });

  it('clears what a killed build left, and brings back the site that it had put aside', () => {
    const out = join(folder, 'dist');
    site(`${out}.replaced-${dead}`, 'last good');
    site(`${out}.building-${dead}`, 'half');
    staged(out).discard();
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(words(out)).toBe('last good');
  });
});

const signature = Buffer.from('pagefind_dcd');
const file = (path: string, value: unknown) => ({
  path,
  content: gzipSync(Buffer.concat([signature, encode(value)])),
});
const read = (content: Uint8Array): unknown => decode(gunzipSync(content).subarray(signature.length));

describe('the search index', () => {
  const index = (swapped: boolean) => {
    const values = [
      ['adults', [1]],
      ['children', [2]],
    ] as const;
    const filters = [
      ['area', 'en_aaaaaaa'],
      ['kind', 'en_bbbbbbb'],
    ] as const;
    return canonical([
      file('filter/en_aaaaaaa.pf_filter', ['area', swapped ? values.toReversed() : values]),
      file('filter/en_bbbbbbb.pf_filter', ['kind', values]),
      file('pagefind.en_cccccccccc.pf_meta', [
        '1.5.2',
        [],
        [],
        swapped ? filters.toReversed() : filters,
        [],
        [],
      ]),
      { path: 'pagefind-entry.json', content: Buffer.from('{"languages":{"en":{"hash":"en_cccccccccc"}}}') },
    ]);
  };

  it('is the same whatever order Pagefind’s tables happen to have', () => {
    expect(index(true)).toEqual(index(false));
  });

  it('still leads from the entry to the list of filters, and from there to each filter', () => {
    const files = index(true);
    const entry = JSON.parse(Buffer.from(files.at(-1)?.content ?? []).toString()) as {
      languages: { en: { hash: string } };
    };
    const meta = files.find(({ path }) => path === `pagefind.${entry.languages.en.hash}.pf_meta`);
    const list = read(meta?.content ?? new Uint8Array()) as readonly unknown[];
    const names = (list[3] as readonly (readonly string[])[]).map(([, name]) => `filter/${name}.pf_filter`);
    expect(names.every((name) => files.some(({ path }) => path === name))).toBe(true);
  });
});

describe('the words of the search index', () => {
  const words = [...'abcdefghij'].flatMap((letter) =>
    ['lady', 'lead', 'level', 'librarian'].map((end) => `${letter}${end}`),
  );
  const long = Array.from({ length: 700 }, () => [1, [-25, 7], []]);
  const files = canonical([
    file('index/en_eeeeeee.pf_index', [words.map((word) => [word, long, []])]),
    file('pagefind.en_cccccccccc.pf_meta', ['1.5.2', [], [['a', 'zzz', 'en_eeeeeee']], [], [], []]),
    { path: 'pagefind-entry.json', content: Buffer.from('{"languages":{"en":{"hash":"en_cccccccccc"}}}') },
  ]);
  type Words = readonly [readonly (readonly [string])[]];
  const pieces = new Map(
    files
      .filter(({ path }) => path.endsWith('.pf_index'))
      .map(({ path, content }) => [
        path.replace(/^index\/|\.pf_index$/g, ''),
        (read(content) as Words)[0].map(([word]) => word),
      ]),
  );

  it('are in small pieces, each word once and in its order', () => {
    expect(pieces.size).toBeGreaterThan(5);
    expect([...pieces.values()].flat()).toEqual(words);
  });

  it('are found by the list of pieces, which ends where Pagefind’s own did', () => {
    const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
    const list = (read(meta?.content ?? new Uint8Array()) as readonly (readonly string[][])[])[2] ?? [];
    expect(list.map(([, , name]) => name)).toEqual([...pieces.keys()]);
    expect([list[0]?.[0], list.at(-1)?.[1]]).toEqual(['a', 'zzz']);
    for (const word of words) {
      const holders = list.filter(([from = '', to = '']) => from <= word && word <= to);
      expect(holders.map(([, , name]) => pieces.get(name ?? '')?.includes(word))).toEqual([true]);
    }
  });

  it('stay together where they begin with the same letters, so that the first of them find all', () => {
    const beginnings = [...pieces.values()].map((piece) => new Set(piece.map((word) => word.slice(0, 3))));
    const all = beginnings.flatMap((set) => [...set]);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the headers', () => {
  it('let code compile only where the search runs', () => {
    const policy = (path: string) => securityHeaders(path)['Content-Security-Policy'];
    expect(policy('/search/index.html')).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy('/pagefind/pagefind-worker.js')).toContain("'wasm-unsafe-eval'");
    expect(policy('/find/')).toContain("script-src 'self';");
  });
});
