import { createFinder } from './create-finder.ts';
import type { FinderIndex, FinderRole } from './finder-index.ts';
import { idOf, join, type PackedIndex, type PackedPhrases } from './packed-index.ts';
import { termsOf } from './terms.ts';
import { weightOf } from './word-weights.ts';

/** What nobody sees is kept as the words that match, and look-alikes only where the role would answer to them. */
export function packIndex(index: FinderIndex): PackedIndex {
  const { roles, areas } = index;
  const families = [...new Set(roles.map(({ family }) => family))];
  const gullible = createFinder({ areas, roles: roles.map((role) => ({ ...role, not: [] })) });
  const answersTo = (name: string, { id }: FinderRole) => {
    const found = gullible.find(name);
    return found.kind === 'matches' && found.candidates.slice(0, 2).some(({ role }) => role === id);
  };
  return {
    stamp: stampOf(roles.map(({ id }) => id)),
    families,
    roles: roles.map((role) => {
      const { id, label, family, aliases, generic } = role;
      const not = role.not.filter((name) => answersTo(name, role)).map(keyOf);
      const hidden = hiddenNames(role, (name) => !isPhrase(name));
      const at = families.indexOf(family);
      const packed = [
        label,
        at,
        join(shownNames(aliases, (name) => !isLong(name))),
        join(hidden),
        join(not),
        generic ? 1 : 0,
      ] as const;
      return id === idOf(label) ? packed : [...packed, id];
    }),
    areas,
  };
}

export function packPhrases({ roles }: FinderIndex): PackedPhrases {
  return {
    stamp: stampOf(roles.map(({ id }) => id)),
    roles: roles.map((role) => [join(shownNames(role.aliases, isLong)), join(hiddenNames(role, isPhrase))]),
  };
}

/** A short sign for a list of roles in its order (FNV-1a). */
export function stampOf(roles: readonly string[]): string {
  const hash = (sum: number, letter: string) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619);
  return ([...roles.join(' ')].reduce(hash, 2_166_136_261) >>> 0).toString(36);
}

/** Of several spellings of a name, such as "child minder" twice or a plural, the first. */
function shownNames(aliases: readonly string[], isMeant: (name: string) => boolean): readonly string[] {
  const keys = aliases.map(keyOf);
  return aliases.filter((name, i) => keys.indexOf(keys[i] ?? '') === i && isMeant(name));
}

/** The words of some of the names for matching only, without those that the shown names have as well. */
function hiddenNames(role: FinderRole, isMeant: (name: string) => boolean): readonly string[] {
  const shown = [role.label, ...role.aliases].map(keyOf);
  const keys = role.matchOnly.filter(isMeant).map(keyOf);
  const words = [...shown, ...keys].map(inAnyOrder);
  // The same words in another order find nothing more, where one of them tells.
  return keys.filter(
    (key, i) => key !== '' && words.indexOf(words[shown.length + i] ?? '') === shown.length + i,
  );
}

/** Who types more than three words, or three long ones, has time to wait for the longer names. */
function isLong(name: string): boolean {
  const words = name.split(' ').length;
  return words > 3 || (words > 2 && name.length > 22);
}

/** "I serve hot food" describes; "dinner lady" names. */
function isPhrase(name: string): boolean {
  return name.split(' ').length > 1;
}

function keyOf(name: string): string {
  return termsOf(name).join(' ');
}

function inAnyOrder(key: string): string {
  const words = key.split(' ');
  return words.some((word) => weightOf(word) === 1) ? words.sort().join(' ') : key;
}
