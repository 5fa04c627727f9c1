import { trainingPath } from '#views/links';
import type { Edition, Site } from '#views/site';

/** What the planner offers to choose from before there is a list. */
export interface PlannerStart {
  readonly areas: readonly {
    readonly id: string;
    readonly name: string;
    /** Newest first; the first is chosen already. */
    readonly strategies: readonly { readonly edition: Edition; readonly id: string }[];
  }[];
}

export function toPlannerStart(site: Site): PlannerStart {
  return {
    areas: site.areas.map(({ area, editions }) => ({
      id: area.id,
      name: area.name,
      strategies: editions.map((edition) => ({ edition, id: `${area.id}-${edition.framework.id}` })),
    })),
  };
}

/** Where each strategy describes its groups, or says that it has none. */
export function groupTablesPaths({
  areas,
}: PlannerStart): readonly { readonly label: string; readonly href: string }[] {
  const editions = new Map(
    areas.flatMap(({ strategies }) => strategies.map(({ edition }) => [edition.framework.id, edition])),
  );
  return [...editions.values()].map(({ framework }) => ({
    label: `${framework.areaName}: ${framework.shortTitle}`,
    href: trainingPath(framework.id),
  }));
}
