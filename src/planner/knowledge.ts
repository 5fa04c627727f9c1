import { createFinder, type Finder } from '#finder/create-finder';
import { type PackedIndex, type PackedPhrases, unpackIndex } from '#finder/packed-index';
import type { Catalogue, Role } from '#model/framework';
import type { PlannerRoles, PlannerStrategy } from './planner-data.ts';

/** All that the planner knows once its files are there. Nothing is asked for after that. */
export interface Knowledge {
  readonly strategy: PlannerStrategy;
  readonly catalogue: Catalogue;
  readonly roles: ReadonlyMap<string, Role>;
  readonly finder: Finder;
}

/** The files of one build, as they travel. */
export interface PlannerFiles {
  readonly index: PackedIndex;
  readonly phrases: PackedPhrases;
  readonly roles: PlannerRoles;
  readonly strategy: PlannerStrategy;
}

/** Throws where the files are of two builds: usual answers would stand beside the wrong roles. */
export function toKnowledge({ index, phrases, roles, strategy }: PlannerFiles): Knowledge {
  if (index.stamp !== phrases.stamp || index.stamp !== roles.stamp) {
    throw new Error('The data are of two builds.');
  }
  const unpacked = unpackIndex(index, phrases);
  const known = unpacked.roles.flatMap((role, i): Role[] => {
    const rest = roles.roles[i];
    const { id, label, family, aliases, generic } = role;
    return rest ? [{ id, label, family, aliases: [...aliases], generic, ...rest }] : [];
  });
  return {
    strategy,
    catalogue: { questions: [], sectors: roles.sectors, roles: known, law: [], helplines: [] },
    roles: new Map(known.map((role) => [role.id, role])),
    finder: createFinder(unpacked),
  };
}
