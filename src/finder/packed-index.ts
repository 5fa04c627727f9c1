import type { FinderIndex } from './finder-index.ts';

/** The names for the wire, `/data/finder.json`, where every byte counts: lists of one kind in one string each. */
export interface PackedIndex {
  /** Fits other files only if theirs is the same: they count on the order of the roles. */
  readonly stamp: string;
  /** For each role its label and its other names. */
  readonly names: string;
  /** For each role the words that find it and are never shown. */
  readonly matchOnly: string;
  /** For each role the look-alikes that the names alone would take for it; the others are told of by what was learned. */
  readonly not: string;
  /** For each role its family, and nothing where it is that of the role before. */
  readonly families: string;
  /** By the place of a role: its id, where it is not the label in small letters. */
  readonly ids: Readonly<Record<number, string>>;
  /** The places of roles that stand for many jobs. */
  readonly generic: readonly number[];
  readonly areas: FinderIndex['areas'];
}

const betweenRoles = '|';
const betweenNames = ';';

export function unpackIndex(packed: PackedIndex): FinderIndex {
  const { names, families, ids, generic, areas } = packed;
  const ofRole = families.split(betweenRoles);
  const hidden = splitRoles(packed.matchOnly);
  const not = splitRoles(packed.not);
  let family = '';
  return {
    roles: names.split(betweenRoles).map((own, at) => {
      const [label = '', ...aliases] = own.split(betweenNames);
      family = ofRole[at] || family;
      return {
        id: ids[at] ?? idOf(label),
        label,
        family,
        aliases,
        matchOnly: hidden[at] ?? [],
        not: not[at] ?? [],
        generic: generic.includes(at),
      };
    }),
    areas,
  };
}

export function joinRoles(roles: readonly string[]): string {
  return roles.join(betweenRoles);
}

/** For each role its names, from what `joinRoles` and `joinNames` made. */
export function splitRoles(packed: string): readonly (readonly string[])[] {
  return packed.split(betweenRoles).map((own) => own.split(betweenNames).filter(Boolean));
}

/** The signs between names and roles are none in a name; a catalogue that has one loses it here, not its order. */
export function joinNames(names: readonly string[]): string {
  return names.map((name) => name.replaceAll(/[|;]/g, ',')).join(betweenNames);
}

/** A short sign for texts in their order (FNV-1a). */
export function stampOf(texts: readonly string[]): string {
  const hash = (sum: number, letter: string) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619);
  return ([...texts.join(' ')].reduce(hash, 2_166_136_261) >>> 0).toString(36);
}

/** Changes with every name: what was learned counts on their words in their order. */
export function stampOfNames({ names }: PackedIndex): string {
  return stampOf([names]);
}

export function idOf(label: string): string {
  return label
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
}
