import { describe, expect, it } from 'vitest';
import { closest } from '#model/closest';
import { faultsOf } from './judge-case.ts';
import { caseOf, kinds, unknownId, withUnknownId } from './mutate.ts';
import { randomOf } from './random.ts';
import { readSources } from './sources.ts';

const sources = readSources();
const frameworks = sources.filter(({ part }) => part === undefined);

// To count which file is chosen, nobody has to wait until a whole one is damaged.
const cheapSources = sources.map((source) => ({ ...source, text: 'a: b\n'.repeat(10) }));

/** A framework with one text replaced, wherever the field with this name comes first. */
function withValue(field: string, written: string) {
  const source = frameworks.find(({ leaves }) => leaves.some(({ path }) => path.at(-1) === field));
  const leaf = source?.leaves.find(({ path }) => path.at(-1) === field);
  if (!source || !leaf) throw new Error(`No framework has the field ${field}.`);
  const text = `${source.text.slice(0, leaf.start)}${written}${source.text.slice(leaf.end)}`;
  const bytes = new TextEncoder().encode(text);
  return { seed: 0, kind: field, source, bytes, mustBeRefused: false };
}

describe('reading a damaged file', () => {
  // Each kind a few times, with numbers that never change; `npm run fuzz -- --cases 50000` asks for more.
  const rounds = 6;

  it.each(kinds.map((kind, i) => ({ kind, first: i + kinds.length })))(
    'never throws, hangs, prints a stack trace or points outside the file: $kind',
    ({ kind, first }) => {
      for (let round = 0; round < rounds; round++) {
        const damaged = caseOf(first + round * kinds.length, sources);
        expect(damaged.kind).toBe(kind);
        expect(faultsOf(damaged), `seed ${damaged.seed}`).toEqual([]);
      }
    },
  );

  it('is mostly reading a framework, which is what other people write: the catalogue has one case in eight', () => {
    const cases = Array.from({ length: 1000 }, (_, seed) => caseOf(seed, cheapSources));
    const share = cases.filter(({ source }) => source.part !== undefined).length / cases.length;
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.17);
  });

  it('finds an id that nothing has in every field that names something', () => {
    let checked = 0;
    // The files of roles are alike: one of them stands for all.
    const others = sources.filter(({ part, file }) => part !== 'roles' || file.endsWith('roles.yaml'));
    for (const source of others) {
      for (const [i, leaves] of source.fields.entries()) {
        const references = leaves.filter(({ isReference }) => isReference);
        if (references.length === 0) continue;
        const leaf = randomOf(i).pick(references);
        const bytes = new TextEncoder().encode(withUnknownId(source, leaf));
        const faults = faultsOf({ seed: i, kind: 'reference', source, bytes, mustBeRefused: true });
        expect(faults, `${source.file} ${leaf.path.join('.')} ${unknownId}`).toEqual([]);
        checked++;
      }
    }
    // A walk that finds few fields would prove nothing.
    expect(checked).toBeGreaterThan(60);
  });
});

describe('a text of a megabyte', () => {
  it.each([
    ['in the place of a length of time', 'within', '1'],
    ['in the place of a date', 'end', 'a'],
    ['in the place of an id', 'id', 'a-'],
    ['in the place of a word from a list', 'kind', 'x'],
    ['in the place of a link', 'website', 'https://a.b/'],
    ['in the place of a sentence', 'text', '['],
  ])('%s is refused at once, and is not repeated in the message', (_, field, sign) => {
    expect(faultsOf(withValue(field, `"${sign.repeat(1_000_000 / sign.length)}"`))).toEqual([]);
  });

  it('is like no word that is known, and nobody waits to hear that', () => {
    const start = process.cpuUsage().user;
    expect(
      closest(
        'k'.repeat(1_000_000),
        Array.from({ length: 100 }, (_, i) => `key-${i}`),
      ),
    ).toBeUndefined();
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(500);
  });
});
