import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { isPrintable, printGlyphs, unprintableIn } from '#model/print-glyphs';

const family = dirname(
  fileURLToPath(import.meta.resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json')),
);

it('is the list of characters that every face of the print typeface has', () => {
  const faces = globSync(`${family}/*/*.ttf`).map((file) => characters(readFileSync(file)));
  expect(faces.length).toBeGreaterThan(3);
  const [first = [], ...others] = faces;
  const common = first.filter((code) => others.every((face) => face.includes(code)));
  const listed = printGlyphs.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i),
  );
  expect(listed).toEqual(common.toSorted((a, b) => a - b));
});

it('has what British and Welsh texts need, and not the signs that people like to paste', () => {
  expect([...'£–’“”…éŵŷ•½'].filter((c) => !isPrintable(c))).toEqual([]);
  expect([...'→✓☐😀\u202e'].filter(isPrintable)).toEqual([]);
});

it('finds each character of a text that is outside the ranges, also where two code units make one', () => {
  const everyKind = Array.from({ length: 0x2_0000 }, (_, code) => String.fromCodePoint(code));
  const outside = everyKind.filter((character, code) => {
    const isLaidOut = '\t\n\r'.includes(character);
    return !isLaidOut && !printGlyphs.some(([from, to]) => code >= from && code <= to);
  });
  expect(unprintableIn(everyKind.join(' '))).toEqual(outside);
});

/** The code points of a TrueType font: the first table of format 4 in its `cmap` (OpenType specification). */
function characters(font: Buffer): readonly number[] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const record = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
  if (record === undefined) return [];
  const cmap = font.readUInt32BE(record + 8);
  const offsets = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, i) =>
    font.readUInt32BE(cmap + 8 + 8 * i),
  );
  const table = offsets.map((at) => cmap + at).find((at) => font.readUInt16BE(at) === 4);
  if (table === undefined) return [];
  const segments = font.readUInt16BE(table + 6) / 2;
  return Array.from({ length: segments }, (_, i) => i).flatMap((i) => {
    const last = font.readUInt16BE(table + 14 + 2 * i);
    const from = font.readUInt16BE(table + 16 + 2 * (segments + i));
    return from === 0xffff ? [] : Array.from({ length: last - from + 1 }, (_, n) => from + n);
  });
}
