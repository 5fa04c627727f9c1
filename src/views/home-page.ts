import type { Area } from '#model/framework';
import { type EditionRow, toEditionRow } from './area-page.ts';
import { dayInWords } from './edition-words.ts';
import { toSeries } from './series.ts';
import type { Site } from './site.ts';

/** A line in the table of areas: the newest strategy, with the areas that share it. */
interface AreaRow {
  readonly areas: readonly Area[];
  readonly newest: EditionRow;
  readonly olderCount: number;
}

export interface AreaIndex {
  readonly rows: readonly AreaRow[];
  /** The day for which the statuses hold, in words. */
  readonly asOf: string;
}

export function toAreaIndex(site: Site): AreaIndex {
  return {
    rows: toSeries(site).map(({ areas, newest, older }) => ({
      areas,
      newest: toEditionRow(newest),
      olderCount: older.length,
    })),
    asOf: dayInWords(site.asOf),
  };
}
