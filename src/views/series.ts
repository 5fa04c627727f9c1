import type { Area } from '#model/framework';
import type { Edition, Site } from './site.ts';

/** The editions of one partnership, the one that holds first. Several areas may share them, so no answer is told twice. */
export interface Series {
  readonly id: string;
  /** All its areas in one phrase: "City of London and Hackney". */
  readonly name: string;
  readonly areas: readonly Area[];
  readonly newest: Edition;
  readonly older: readonly Edition[];
}

/** Every series, by the name of its areas. */
export function toSeries(site: Pick<Site, 'editions'>): readonly Series[] {
  const groups = Map.groupBy(site.editions, (edition) => edition.framework.series);
  return [...groups]
    .flatMap(([id, editions]): Series[] => {
      // One whose period is still to come waits behind the one that holds.
      const [newest, ...older] = editions.toSorted(
        (a, b) =>
          Number(a.waits) - Number(b.waits) ||
          b.framework.period.start.localeCompare(a.framework.period.start),
      );
      if (!newest) return [];
      const areas = new Map(editions.flatMap((e) => e.framework.areas).map((area) => [area.id, area]));
      return [{ id, name: newest.framework.areaName, areas: [...areas.values()], newest, older }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
