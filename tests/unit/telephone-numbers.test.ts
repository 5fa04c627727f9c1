import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadAll } from '#source/load-frameworks';

// Numbers of the public services themselves, which are no helplines of the catalogue: emergency, textphone, "press 55".
const services = ['999', '101', '111', '18000', '55', '116123'];

it('prints only telephone numbers that the catalogue of helplines holds, with their checked date and confidence', () => {
  const known = new Set([
    ...services,
    ...loadAll().catalogue.helplines.map((h) => (h.telephone ?? '').replaceAll(' ', '')),
  ]);
  const unknown = globSync('content/**/*.md').flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /\b(?:0\d[\d ]{7,}\d|1\d{2} ?\d{3}|\d{3}(?! (?:px|pixels)\b))\b/g,
      ),
    ]
      .map(([number]) => number.replaceAll(' ', ''))
      .filter((number) => !known.has(number) && !/^[1-9]00$/.test(number))
      .map((number) => `${file}: ${number}`),
  );
  expect(unknown).toEqual([]);
});
