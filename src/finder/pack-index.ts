import { type Candidate, createFinder, type Finder } from './create-finder.ts';
import type { FinderIndex, FinderRole } from './finder-index.ts';
import { idOf, joinNames, joinRoles, type PackedIndex, stampOf, unpackIndex } from './packed-index.ts';
import { keyOf } from './terms.ts';

// Letters of a name that is sent to be recognised in full. Longer ones are learned, which costs less for what it finds.
const longest = 20;

/** The names of the roles. Of the words for matching only, those that mean several roles: the others are learned. */
export function packIndex(index: FinderIndex): PackedIndex {
  const packed = packNames(index);
  const finder = createFinder(unpackIndex(packed));
  return { ...packed, not: lookAlikes(index, finder, (candidate) => candidate.confidence === 'strong') };
}

/** For each role the look-alikes for which a finder, which has been told of none, names it in such a way. */
export function lookAlikes(
  { roles }: FinderIndex,
  finder: Pick<Finder, 'find'>,
  inSuchAWay: (candidate: Candidate) => boolean = () => true,
): string {
  const isTakenFor = (name: string, id: string) => {
    const found = finder.find(name);
    return found.kind === 'matches' && found.candidates.some((one) => one.role === id && inSuchAWay(one));
  };
  return joinRoles(roles.map(({ id, not }) => joinNames(not.filter((name) => isTakenFor(name, id)))));
}

function packNames({ roles, areas }: FinderIndex): PackedIndex {
  const hidden = roles.map(hiddenNames);
  const times = Map.groupBy(roles.flatMap(keysOf), (name) => name);
  return {
    stamp: stampOf(roles.map(({ id }) => id)),
    names: joinRoles(roles.map((role) => joinNames([role.label, ...shownNames(role)]))),
    matchOnly: joinRoles(
      hidden.map((names) => joinNames(names.filter((name) => (times.get(name)?.length ?? 0) > 1))),
    ),
    not: '',
    families: joinRoles(roles.map(({ family }, at) => (family === roles[at - 1]?.family ? '' : family))),
    ids: Object.fromEntries(roles.flatMap(({ id, label }, at) => (id === idOf(label) ? [] : [[at, id]]))),
    generic: roles.flatMap(({ generic }, at) => (generic ? [at] : [])),
    areas,
  };
}

/** Of several spellings of a name, such as "child minder" twice or a plural, the first; long ones are learned. */
function shownNames({ label, aliases }: FinderRole): readonly string[] {
  const keys = [label, ...aliases].map(keyOf);
  return aliases.filter((name, i) => keys.indexOf(keyOf(name)) === i + 1 && !isLong(name));
}

/** The words for matching only, without those that the shown names have as well. "Helping the doctor" names no doctor. */
function hiddenNames(role: FinderRole): readonly string[] {
  const matchOnly = role.matchOnly.filter((name) => keyOf(name).split(' ').length === name.split(' ').length);
  return keysOf({ ...role, matchOnly }).slice(keysOf({ ...role, matchOnly: [] }).length);
}

function keysOf({ label, aliases, matchOnly }: FinderRole): readonly string[] {
  return [...new Set([label, ...aliases, ...matchOnly].map(keyOf))].filter(Boolean);
}

function isLong(name: string): boolean {
  return keyOf(name).length > longest;
}
