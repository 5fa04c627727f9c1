import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSite } from '#source/read-site';
import { lastSite, noteSite, placeKey } from '../../scripts/pages/last-site.ts';
import { ownFolders, partIds } from '../../scripts/pages/parts.ts';
import { sealOf } from '../../scripts/pages/seal.ts';

let folder: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lanyard-last-site-'));
  site = join(folder, 'site');
  mkdirSync(join(site, 'a', 'roles', 'nurse'), { recursive: true });
  writeFileSync(join(site, 'a', 'index.html'), 'One');
  writeFileSync(join(site, 'a', 'roles', 'nurse', 'index.html'), 'Two');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the seal of a folder of the last site', () => {
  it.each<[string, () => void]>([
    ['a page is written over with as many letters, and its time set back', () => forge('index.html')],
    ['a page deep inside is', () => forge('roles/nurse/index.html')],
    ['a file is added', () => writeFileSync(join(site, 'a', 'roles', 'mine.txt'), '')],
    ['an empty folder is added', () => mkdirSync(join(site, 'a', 'empty'))],
    ['a page is taken away', () => rmSync(join(site, 'a', 'roles', 'nurse', 'index.html'))],
    ['a page is another file with another name', () => moveInside('index.html', 'index.htm')],
  ])('breaks when %s', (_, change) => {
    const before = sealOf(site, ['a']);
    expect(before).toBeDefined();
    change();
    expect(sealOf(site, ['a'])).not.toBe(before);
  });

  it('holds while nobody changes anything, also when the site or the folder is moved', () => {
    const before = sealOf(site, ['a']);
    expect(sealOf(site, ['a'])).toBe(before);
    renameSync(site, join(folder, 'elsewhere'));
    mkdirSync(join(folder, 'new'));
    renameSync(join(folder, 'elsewhere', 'a'), join(folder, 'new', 'a'));
    expect(sealOf(join(folder, 'new'), ['a'])).toBe(before);
  });

  it('is none where there is no such folder', () => {
    expect(sealOf(site, ['a', 'b'])).toBeUndefined();
  });

  it('is none where the site or the folder lies elsewhere, behind a link', () => {
    symlinkSync(site, join(folder, 'linked'));
    expect(sealOf(join(folder, 'linked'), ['a'])).toBeUndefined();
    renameSync(join(site, 'a'), join(folder, 'a'));
    symlinkSync(join(folder, 'a'), join(site, 'a'));
    expect(sealOf(site, ['a'])).toBeUndefined();
  });
});

function forge(name: string): void {
  const file = join(site, 'a', name);
  const { atime, mtime } = statSync(file);
  writeFileSync(file, 'Six');
  utimesSync(file, atime, mtime);
}

function moveInside(from: string, to: string): void {
  renameSync(join(site, 'a', from), join(site, 'a', to));
}

describe('what is known of the last site', () => {
  it('is nothing without a note, or with one that cannot be read', () => {
    const note = join(folder, 'note.json');
    expect(lastSite(note, site).find('key')).toBeUndefined();
    writeFileSync(note, '{');
    expect(lastSite(note, site).find('key')).toBeUndefined();
    noteSite(note, { key: { seal: 'x', pages: 2 } });
    expect(lastSite(note, site).find('key')).toEqual({ seal: 'x', pages: 2 });
  });

  it('has another name for a part whose printed matter is another, with as many pages and bytes', () => {
    const paper = (sha256: string) => ({ framework: 'a', file: 'cache/a4.pdf', sha256, path: 'a/a4.pdf' });
    expect(placeKey('part', [paper('1')])).not.toBe(placeKey('part', [paper('2')]));
    expect(placeKey('part', [paper('1')])).not.toBe(placeKey('part', []));
    expect(placeKey('part', [paper('1')])).not.toBe(placeKey('other', [paper('1')]));
  });

  it('is where the pages of one strategy lie, and never where others have theirs', () => {
    const folders = partIds(readSite()).flatMap(ownFolders);
    expect(folders).toContain('shropshire-2023');
    expect(folders).toContain('find/questions/shropshire-2023');
    expect(new Set(folders).size).toBe(folders.length);
    expect(folders.filter((one) => folders.some((other) => one.startsWith(`${other}/`)))).toEqual([]);
  });
});
