import { byteDamages } from './mutate-bytes.ts';
import { structureDamages } from './mutate-structure.ts';
import { valueDamages } from './mutate-values.ts';
import { type Random, randomOf } from './random.ts';
import type { Leaf, Source } from './sources.ts';

/** A damaged file. */
export interface Case {
  readonly seed: number;
  /** "structure/move" */
  readonly kind: string;
  readonly source: Source;
  readonly bytes: Uint8Array;
  /** Whether silence about it would be a fault: it points to something that is nowhere. */
  readonly mustBeRefused: boolean;
}

/** An id that is in no file. */
export const unknownId = 'zz-nothing-has-this-id';

const unknownReference = 'reference/unknown';

/** Every kind of damage, in an order that a seed can count on. */
export const kinds: readonly string[] = [
  ...Object.keys(byteDamages).map((name) => `bytes/${name}`),
  ...Object.keys(structureDamages).map((name) => `structure/${name}`),
  ...Object.keys(valueDamages).map((name) => `value/${name}`),
  unknownReference,
];

/** The case with this number. The kinds take turns, so that a run of any length meets each of them. */
export function caseOf(seed: number, sources: readonly Source[]): Case {
  const random = randomOf(seed);
  const kind = kinds[seed % kinds.length] ?? unknownReference;
  // The frameworks are what other people write; the catalogue is the smaller risk.
  const isFramework = random.below(8) > 0;
  const inTurn = sources.filter(({ part }) => (part === undefined) === isFramework);
  const source = random.pick(inTurn);
  const damaged = damage(kind, source, random);
  return {
    seed,
    kind,
    source,
    bytes: typeof damaged === 'string' ? new TextEncoder().encode(damaged) : damaged,
    mustBeRefused: kind === unknownReference && damaged !== source.text,
  };
}

function damage(kind: string, source: Source, random: Random): Uint8Array | string {
  const [family, name = ''] = kind.split('/');
  if (family === 'bytes') return byteDamages[name]?.(source, random) ?? source.text;
  if (family === 'structure')
    return (structureDamages[name]?.(source.text.split('\n'), random, source) ?? []).join('\n');
  if (kind === unknownReference) {
    const references = source.leaves.filter(({ isReference }) => isReference);
    return references.length > 0 ? withUnknownId(source, random.pick(references)) : source.text;
  }
  // Each field first, then one of its texts: fields that are rare have their own faults.
  const leaf = random.pick(random.pick(source.fields));
  const written = valueDamages[name]?.(leaf, random, source);
  return written === undefined ? source.text : replace(source.text, leaf, written);
}

/** The file with an id in the place of a reference that nothing has. */
export function withUnknownId({ text }: Source, leaf: Leaf): string {
  return replace(text, leaf, unknownId);
}

/** Quotes around the old value go with it. */
function replace(text: string, { start, end }: Leaf, written: string): string {
  const isQuoted = /["']/.test(text[start - 1] ?? '') && text[start - 1] === text[end];
  return `${text.slice(0, isQuoted ? start - 1 : start)}${written}${text.slice(isQuoted ? end + 1 : end)}`;
}
