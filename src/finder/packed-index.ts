import type { FinderIndex, FinderRole } from './finder-index.ts';
import { termsOf } from './terms.ts';
import { weightOf } from './word-weights.ts';

/**
 * The index for the wire, where every byte counts: `/data/finder.json`. Names of a role stand in one string each.
 * What nobody sees is kept as the words that match, and look-alikes only where the role would answer to them.
 */
export interface PackedIndex {
  /** Fits the answers of an area only if theirs is the same: both count on the order of the roles. */
  readonly stamp: string;
  readonly families: readonly string[];
  /** Label, index of the family, aliases, match-only words, look-alikes, 1 for a role that stands for many jobs. */
  readonly roles: readonly (readonly [
    label: string,
    family: number,
    aliases: string,
    matchOnly: string,
    not: string,
    generic: 0 | 1,
    /** Only where it is not the label in small letters. */
    id?: string,
  ])[];
  readonly areas: FinderIndex['areas'];
}

const between = ';';
// A look-alike of which a role knows less than this share cannot find the role anyway.
const enoughToMatter = 0.5;

export function packIndex({ roles, areas }: FinderIndex): PackedIndex {
  const families = [...new Set(roles.map(({ family }) => family))];
  return {
    stamp: stampOf(roles.map(({ id }) => id)),
    families,
    roles: roles.map((role) => {
      const { id, label, family, aliases, generic } = role;
      const shown = new Set([label, ...aliases].map(keyOf));
      const hidden = new Set((role.matchOnly ?? []).map(keyOf).filter((key) => !shown.has(key)));
      const not = lookAlikes(role);
      const packed = [
        label,
        families.indexOf(family),
        aliases.join(between),
        [...hidden].join(between),
        not.join(between),
        generic ? 1 : 0,
      ] as const;
      return id === idOf(label) ? packed : [...packed, id];
    }),
    areas,
  };
}

export function unpackIndex({ families, roles, areas }: PackedIndex): FinderIndex {
  const names = (text: string) => (text === '' ? [] : text.split(between));
  return {
    roles: roles.map(([label, family, aliases, matchOnly, not, generic, id = idOf(label)]) => ({
      id,
      label,
      family: families[family] ?? '',
      aliases: names(aliases),
      matchOnly: names(matchOnly),
      not: names(not),
      generic: generic === 1,
    })),
    areas,
  };
}

/** A short sign for a list of roles in its order (FNV-1a). */
export function stampOf(roles: readonly string[]): string {
  const hash = (sum: number, letter: string) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619);
  return ([...roles.join(' ')].reduce(hash, 2_166_136_261) >>> 0).toString(36);
}

function keyOf(name: string): string {
  return termsOf(name).join(' ');
}

function idOf(label: string): string {
  return label
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
}

function lookAlikes({ label, aliases, matchOnly, not }: FinderRole): readonly string[] {
  const own = new Set([label, ...aliases, ...matchOnly].flatMap(termsOf));
  return not.map(termsOf).flatMap((terms) => {
    const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + weightOf(word), 0);
    const known = weigh(terms.filter((term) => own.has(term)));
    return known >= enoughToMatter * weigh(terms) ? [terms.join(' ')] : [];
  });
}
