import type { Finder } from '#finder/create-finder';
import type { LearnedModel } from '#finder/learned-model';
import { type PackedIndex, unpackIndex } from '#finder/packed-index';
import { createWholeFinder } from '#finder/staged-finder';
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
  readonly learned: LearnedModel;
  readonly roles: PlannerRoles;
  readonly strategy: PlannerStrategy;
}

/** Throws where the files are of two builds: usual answers would stand beside the wrong roles. */
export function toKnowledge({ index, learned, roles, strategy }: PlannerFiles): Knowledge {
  if (index.stamp !== roles.stamp) throw new Error('The data are of two builds.');
  const unpacked = unpackIndex(index);
  const known = unpacked.roles.flatMap((role, i): Role[] => {
    const rest = roles.roles[i];
    const { id, label, family, generic } = role;
    return rest ? [{ id, label, family, generic, ...rest }] : [];
  });
  return {
    strategy,
    catalogue: { questions: [], sectors: roles.sectors, roles: known, law: [], helplines: [] },
    roles: new Map(known.map((role) => [role.id, role])),
    finder: createWholeFinder(index, learned),
  };
}
