import type { FinderIndex } from './finder-index.ts';

/** The index for the wire, where every byte counts: `/data/finder.json`. What somebody types first: names of jobs. */
export interface PackedIndex {
  /** Fits other files only if theirs is the same: they count on the order of the roles. */
  readonly stamp: string;
  readonly families: readonly string[];
  /** The lists of names stand in one string each. */
  readonly roles: readonly (readonly [
    label: string,
    family: number,
    aliases: string,
    matchOnly: string,
    not: string,
    /** 1 for a role that stands for many jobs. */
    generic: 0 | 1,
    /** Only where it is not the label in small letters. */
    id?: string,
  ])[];
  readonly areas: FinderIndex['areas'];
}

/** Long names and phrases of roles: `/data/finder-phrases.json`. Only needed for somebody who writes a sentence. */
export interface PackedPhrases {
  readonly stamp: string;
  /** For each role, in the order of the index. */
  readonly roles: readonly (readonly [aliases: string, matchOnly: string])[];
}

const between = ';';

export function unpackIndex({ families, roles, areas }: PackedIndex, phrases?: PackedPhrases): FinderIndex {
  return {
    roles: roles.map(([label, family, aliases, matchOnly, not, generic, id = idOf(label)], i) => ({
      id,
      label,
      family: families[family] ?? '',
      aliases: [...split(aliases), ...split(phrases?.roles[i]?.[0] ?? '')],
      matchOnly: [...split(matchOnly), ...split(phrases?.roles[i]?.[1] ?? '')],
      not: split(not),
      generic: generic === 1,
    })),
    areas,
  };
}

export function join(names: readonly string[]): string {
  return names.join(between);
}

function split(text: string): readonly string[] {
  return text === '' ? [] : text.split(between);
}

export function idOf(label: string): string {
  return label
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
}
