import type { Area, Catalogue } from '#model/framework';

/** What the browser needs to find roles. */
export interface FinderIndex {
  readonly roles: readonly FinderRole[];
  readonly areas: readonly FinderArea[];
}

export interface FinderRole {
  readonly id: string;
  readonly label: string;
  /** The narrower field: "Primary care". */
  readonly family: string;
  /** Other names of the job; one of them is shown when it matched. */
  readonly aliases: readonly string[];
  /** Words that find the role but are never shown. */
  readonly matchOnly: readonly string[];
  /** Names that look alike and are another job: typed in full they never find the role. */
  readonly not: readonly string[];
  /** True for a role that stands for many jobs: it never comes before a role of its own. */
  readonly generic: boolean;
}

interface FinderArea {
  readonly id: string;
  readonly name: string;
  readonly alsoKnownAs: readonly string[];
}

export function toFinderIndex(catalogue: Catalogue, areas: readonly Area[]): FinderIndex {
  const sectors = new Map(catalogue.sectors.map(({ id, label }) => [id, label]));
  return {
    roles: catalogue.roles.map((role) => ({
      id: role.id,
      label: role.label,
      family: role.family ?? sectors.get(role.sector) ?? '',
      aliases: role.aliases,
      matchOnly: role.matchOnly ?? [],
      not: role.notSynonyms ?? [],
      generic: role.generic === true,
    })),
    areas: areas.map(({ id, name, alsoKnownAs = [] }) => ({ id, name, alsoKnownAs })),
  };
}
