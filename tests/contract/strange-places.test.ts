import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadAll } from '#source/load-frameworks';

const project = join(import.meta.dirname, '..', '..', 'frameworks');
const small = 'leicester-leicestershire-rutland-2020';
const good = readFileSync(join(project, `${small}.yaml`), 'utf8');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lanyard-places-'));
  writeFileSync(join(folder, `${small}.yaml`), good);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rulesIn = (place: string): readonly string[] => [
  ...new Set(loadAll(place).problems.map(({ rule }) => rule)),
];

describe('a place that is not what its name says', () => {
  it('is read when all is well', () => {
    expect(rulesIn(folder)).toEqual([]);
  });

  it.each([
    ['a link to itself', () => symlinkSync('loop.yaml', join(folder, 'loop.yaml'))],
    ['a link to nothing', () => symlinkSync('gone.yaml', join(folder, 'lost.yaml'))],
    ['a link to a folder', () => symlinkSync(folder, join(folder, 'around.yaml'))],
    ['a catalogue that links to itself', () => symlinkSync('catalogue', join(folder, 'catalogue'))],
    ['a catalogue that is a file', () => writeFileSync(join(folder, 'catalogue'), 'roles: []')],
    [
      'a folder of roles that is a file',
      () => {
        cpSync(join(project, 'catalogue'), join(folder, 'catalogue'), { recursive: true });
        rmSync(join(folder, 'catalogue', 'roles'), { recursive: true });
        writeFileSync(join(folder, 'catalogue', 'roles'), '');
      },
    ],
  ])('is a problem, not a crash, and nothing else is used instead: %s', (_, arrange) => {
    arrange();
    expect(rulesIn(folder)).toContain('missing-file');
  });

  it('may be a file where a folder is expected', () => {
    expect(rulesIn(join(folder, `${small}.yaml`))).toEqual(['missing-file']);
  });

  it('passes over folders that end like a file', () => {
    mkdirSync(join(folder, 'old.yaml'));
    expect(rulesIn(folder)).toEqual([]);
  });
});

describe('an id that would be a path', () => {
  const withId = (id: string, name = small): readonly string[] => {
    rmSync(join(folder, `${small}.yaml`));
    writeFileSync(join(folder, `${name}.yaml`), good.replace(/^id: .*$/m, `id: ${JSON.stringify(id)}`));
    return rulesIn(folder);
  };

  it.each([
    '../dist',
    '/etc/passwd',
    '..',
    '.',
    'a/b',
    'a\\b',
    'C:',
    'a\0b',
    '%2e%2e',
    'A',
    'é',
    'a.yaml',
    'x ',
  ])('is refused for its form: %j', (id) => {
    expect(withId(id)).toContain('id-format');
  });

  it('is refused when it is too long for a file system', () => {
    expect(withId('a'.repeat(300))).toContain('text-length');
  });

  it.each(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'])(
    'is refused when Windows has no folder of that name: %s',
    (id) => {
      expect(withId(id, id)).toContain('reserved-id');
    },
  );

  it('is refused for a group too, whose page is a folder', () => {
    const shropshire = readFileSync(join(project, 'shropshire-2023.yaml'), 'utf8');
    writeFileSync(
      join(folder, 'shropshire-2023.yaml'),
      shropshire.replaceAll(/\badvanced-specialist\b/g, 'aux'),
    );
    expect(rulesIn(folder)).toContain('reserved-id');
  });

  it('cannot differ from another one by case alone', () => {
    writeFileSync(join(folder, `${small.toUpperCase()}.yaml`), good);
    expect(rulesIn(folder)).toEqual(expect.arrayContaining(['duplicate-id', 'file-name']));
  });
});
