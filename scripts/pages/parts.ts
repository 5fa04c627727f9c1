import type { Framework } from '#model/framework';
import type { SiteSource } from '#source/given-source';
import { frameworkPath, guidedPath, searchIndexPath } from '#views/links';
import { isSearchedApart } from '#views/search-scope';

/**
 * A part of the site that is made and kept apart: the pages of one framework, by its id, what is made from the catalogue
 * alone, what every framework says of every role, and all other pages about all of them.
 * Its pages are made from its own source and can see nothing else, so what it was made from is known exactly.
 */
export type PartId = { readonly framework: string } | SharedPart;

const sharedParts = ['all', 'roles', 'catalogue'] as const;
type SharedPart = (typeof sharedParts)[number];

// Data of the finder and the planner that an edit of a framework leaves as they are, learning among them.
const ofCatalogue = new Set(['/data/finder-learned.json', '/data/planner-roles.json']);
const ofRoles = /^\/(?:roles(?:\/|$)|data(?:$|\/dictionary|\/roles\.))/;

/** The kind of part to which the pages belong whose addresses have a pattern, as `/areas/[area]`. */
export function kindOfPart(pattern: string): 'framework' | SharedPart {
  if (/\[framework\]|^\/(?:areas|data\/finder)\/\[area\]/.test(pattern)) return 'framework';
  if (ofCatalogue.has(pattern)) return 'catalogue';
  return ofRoles.test(pattern) ? 'roles' : 'all';
}

/** Tells which addresses of a pattern a part has: what is about one area is made with the first framework of that area. */
export function addressesOfPart(part: PartId, { frameworks }: SiteSource): (params: Params) => boolean {
  if (typeof part === 'string') return () => true;
  return ({ framework, area }) => {
    if (area === undefined) return framework === part.framework;
    return frameworks.find(({ areas }) => areas.some(({ id }) => id === area))?.id === part.framework;
  };
}

type Params = Readonly<Record<string, string | undefined>>;

/** The folders in which a part has files and no other has any, from the root of the site. */
export function ownFolders(part: PartId): readonly string[] {
  if (typeof part === 'string') return [];
  return [frameworkPath, guidedPath, searchIndexPath].map((path) => path(part.framework).slice(1, -1));
}

/** Every part, those about all first: they take longest. */
export function partIds({ frameworks }: SiteSource): readonly PartId[] {
  return [...sharedParts, ...frameworks.map(({ id }) => ({ framework: id }))];
}

/** What a part is made from: for a framework, itself and those whose other editions or areas it has, or whom one names. */
export function sourceOfPart(source: SiteSource, part: PartId, kin: Kin): SiteSource {
  const apart = isSearchedApart(source.frameworks);
  if (part === 'catalogue') return { ...source, frameworks: [], booklets: [], isPart: true };
  if (typeof part === 'string') return { ...source, isSearchedApart: apart };
  const ids = kin(part.framework);
  const frameworks = source.frameworks.filter(({ id }) => ids.has(id));
  return {
    ...source,
    frameworks,
    isPart: frameworks.length < source.frameworks.length,
    isSearchedApart: apart,
    booklets: source.booklets.filter(({ framework }) => framework === part.framework),
  };
}

/** The ids of the frameworks on which the pages of one depend, its own among them. */
export type Kin = (id: string) => ReadonlySet<string>;

export function kinAmong(frameworks: readonly Framework[]): Kin {
  const tied = new Map<string, Set<string>>();
  for (const { id, series, areas, ...rest } of frameworks) {
    const ties = [
      `series ${series}`,
      ...areas.map((area) => `area ${area.id}`),
      ...namedIn(rest),
      `id ${id}`,
    ];
    for (const tie of ties) tied.set(tie, (tied.get(tie) ?? new Set()).add(id));
  }
  const kin = new Map(frameworks.map(({ id }) => [id, new Set([id])]));
  for (const ids of tied.values()) {
    for (const id of ids) for (const other of ids) kin.get(id)?.add(other);
  }
  // Whatever is told of another framework, its newest edition belongs to it, wherever that one holds.
  const seriesOf = new Map(frameworks.map(({ id, series }) => [id, tied.get(`series ${series}`) ?? []]));
  for (const ids of kin.values()) {
    for (const id of [...ids]) for (const edition of seriesOf.get(id) ?? []) ids.add(edition);
  }
  return (id) => kin.get(id) ?? new Set([id]);
}

/** Other frameworks that a part of a framework names, wherever: the schema calls every such place `framework`. */
function namedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'framework' && typeof part === 'string' ? [`id ${part}`] : namedIn(part),
  );
}
