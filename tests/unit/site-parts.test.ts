import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SiteSource } from '#source/given-source';
import { readSite } from '#source/read-site';
import { fingerprintOfMakers } from '../../scripts/pages/fingerprint.ts';
import { readPack, writePack } from '../../scripts/pages/pack.ts';
import { partKeys } from '../../scripts/pages/part-keys.ts';
import {
  addressesOfPart,
  kinAmong,
  kindOfPart,
  type PartId,
  partIds,
  sourceOfPart,
} from '../../scripts/pages/parts.ts';

const source = readSite();
const asOf = '2026-11-22';

/** The parts that another source, day or set of makers makes anew. */
function changed(other: Partial<SiteSource>, day = asOf, makers = 'makers'): readonly string[] {
  const before = partKeys(source, asOf, 'makers');
  const after = partKeys({ ...source, ...other }, day, makers);
  return partIds(source)
    .filter((part) => before(part) !== after(part))
    .map(nameOf);
}

const nameOf = (part: PartId) => (typeof part === 'string' ? part : part.framework);
const everyPart = partIds(source).map(nameOf);
const edited = (id: string): Partial<SiteSource> => ({
  frameworks: source.frameworks.map((f) => (f.id === id ? { ...f, shortTitle: 'Another' } : f)),
});

describe('the parts in which a site is made', () => {
  it('are made anew for the framework that was edited and for the pages about all, and no other', () => {
    expect(changed(edited('shropshire-2023'))).toEqual(['all', 'roles', 'shropshire-2023']);
  });

  it('are made anew for all editions of a series, for one says what became of the other', () => {
    expect(changed(edited('cheshire-west-and-chester-2015'))).toEqual([
      'all',
      'roles',
      'cheshire-west-and-chester-2015',
      'cheshire-west-and-chester-2023',
    ]);
  });

  it.each<[string, Partial<SiteSource>, string, string]>([
    ['the catalogue', { catalogue: { ...source.catalogue, helplines: [] } }, asOf, 'makers'],
    ['a chapter', { chapters: { ...source.chapters, residents: [] } }, asOf, 'makers'],
    ['the settings of the site', { settings: { ...source.settings, name: 'Another' } }, asOf, 'makers'],
    ['the day', {}, '2026-11-23', 'makers'],
    ['the code', {}, asOf, 'other makers'],
  ])('are all made anew when %s is another', (_, other, day, makers) => {
    expect(changed(other, day, makers)).toEqual(everyPart);
  });

  it('are made anew when a framework goes, if only one was left to stand for the site', () => {
    const [only] = source.frameworks;
    expect(changed({ frameworks: only ? [only] : [] })).toContain(only?.id);
  });

  it('are made anew when their printed matter is another', () => {
    const file = { format: 'a4' as const, name: 'induction-a4.pdf', pages: 4, bytes: 1000 };
    const booklets = [{ kind: 'booklet' as const, framework: 'shropshire-2023', id: 'induction', file }];
    expect(changed({ booklets })).toEqual(['all', 'roles', 'shropshire-2023']);
  });

  it('hold a framework with those that it names and those that name it', () => {
    const [one, other, third] = source.frameworks
      .slice(0, 3)
      .map((f, i) => ({ ...f, id: `f${i}`, series: `s${i}`, areas: [], lineage: [] }));
    if (!one || !other || !third) throw new Error('There are fewer frameworks than three.');
    const named = { ...other, equivalences: [], lineage: [{ ...lineage, framework: one.id }] };
    const kin = kinAmong([{ ...one, equivalences: [] }, named, { ...third, equivalences: [] }]);
    expect([...kin('f0')].toSorted()).toEqual(['f0', 'f1']);
    expect([...kin('f1')].toSorted()).toEqual(['f0', 'f1']);
    expect([...kin('f2')]).toEqual(['f2']);
  });

  it('hold a framework with the newest edition of whatever shares its area, wherever that one holds', () => {
    const at = (i: number, series: string, areas: readonly string[]) => {
      const [model] = source.frameworks;
      if (!model) throw new Error('There is no framework.');
      return {
        ...model,
        id: `f${i}`,
        series,
        areas: areas.map((id) => ({ id, name: id, nation: 'england' as const })),
        lineage: [],
        equivalences: [],
      };
    };
    // f1 shares the town with f0, and f2 has replaced f1 without the town.
    const kin = kinAmong([at(0, 'a', ['town']), at(1, 'b', ['town', 'shire']), at(2, 'b', ['shire'])]);
    expect([...kin('f0')].toSorted()).toEqual(['f0', 'f1', 'f2']);
  });

  it('have what is about one area once, with the first framework of that area', () => {
    const parts = partIds(source).filter((part) => typeof part !== 'string');
    const kin = kinAmong(source.frameworks);
    for (const { id: area } of source.frameworks.flatMap(({ areas }) => areas)) {
      const owners = parts.filter((part) => addressesOfPart(part, sourceOfPart(source, part, kin))({ area }));
      expect(owners).toHaveLength(1);
    }
  });

  it('are made from the catalogue alone where an edit of a framework changes nothing', () => {
    expect(kindOfPart('/data/finder-learned.json')).toBe('catalogue');
    expect(changed(edited('shropshire-2023'))).not.toContain('catalogue');
  });

  it('know that they are a part only while there is more', () => {
    const kin = kinAmong(source.frameworks);
    expect(sourceOfPart(source, { framework: 'shropshire-2023' }, kin).isPart).toBe(true);
    const alone = { ...source, frameworks: source.frameworks.filter(({ id }) => id === 'shropshire-2023') };
    const part = sourceOfPart(alone, { framework: 'shropshire-2023' }, kinAmong(alone.frameworks));
    expect(part.isPart).toBe(false);
  });
});

const lineage = { relation: 'supersedes', asserted: 'stated', note: 'It replaces that one.' } as const;

describe('what the pages are made with', () => {
  it('is another for another language of dates or another setting of a build, and the same for another output', () => {
    const plain = fingerprintOfMakers({});
    expect(fingerprintOfMakers({ LANYARD_OUT: '/elsewhere', LANYARD_PAPER: 'none' })).toBe(plain);
    for (const env of [{ LANYARD_BASE: '/x/' }, { LANYARD_URL: 'https://x.example' }, { TZ: 'Asia/Tokyo' }])
      expect(fingerprintOfMakers(env)).not.toBe(plain);
  });
});

describe('the code of the pages', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'lanyard-makers-'));
    for (const folder of ['src/pages', 'content/pages']) mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, 'src/pages/index.astro'), '<h1>Find your role</h1>');
    writeFileSync(join(root, 'content/pages/about.md'), 'About');
    writeFileSync(join(root, 'package-lock.json'), '{}');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it.each(['src/pages/index.astro', 'content/pages/about.md', 'package-lock.json', 'src/pages/new.astro'])(
    'is another when %s is',
    (file) => {
      const before = fingerprintOfMakers({}, root);
      expect(fingerprintOfMakers({}, root)).toBe(before);
      writeFileSync(join(root, file), 'another');
      expect(fingerprintOfMakers({}, root)).not.toBe(before);
    },
  );
});

describe('the files of a part, kept as one', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lanyard-pack-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const files = [
    { path: 'a/index.html', body: new TextEncoder().encode('<p>One – “two”</p>') },
    { path: 'b.json', body: new Uint8Array() },
  ];

  it('come back as they were', () => {
    const file = join(folder, 'part.pack');
    writePack(file, files);
    expect(readPack(file)?.map(({ path, body }) => [path, Buffer.from(body).toString()])).toEqual([
      ['a/index.html', '<p>One – “two”</p>'],
      ['b.json', ''],
    ]);
  });

  it('are made anew when there are none, or when they are damaged', () => {
    const file = join(folder, 'part.pack');
    expect(readPack(file)).toBeUndefined();
    writePack(file, files);
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 6) ^ 1, bytes.length - 6);
    writeFileSync(file, bytes);
    expect(readPack(file)).toBeUndefined();
  });
});
