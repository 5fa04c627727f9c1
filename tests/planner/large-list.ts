import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { toCsvFile } from '#planner/csv-file';
import { projectRoot } from '#source/project-root';
import { realSite } from './planner-data.ts';

export const messyPath = join(projectRoot(), 'tests', 'planner', 'messy-300.csv');

/** A made-up list of so many people: jobs of the catalogue by all their names, and the titles of the messy list. */
export function largeList(people: number): string {
  const messy: string[][] = parse(readFileSync(messyPath, 'utf8'), { relax_column_count: true });
  const titles = [
    ...realSite().catalogue.roles.flatMap(({ label, aliases }) => [label, ...aliases]),
    ...messy.slice(1).flatMap((cells) => (cells[3] ? [cells[3]] : [])),
  ];
  const day = (n: number) => `${(n % 28) + 1}/${(n % 12) + 1}/${2010 + (n % 16)}`;
  const rows = Array.from({ length: people }, (_, i) => [
    `Person ${i + 1}`,
    // A step without a common factor meets every title, in no order.
    titles[(i * 7919) % titles.length] ?? '',
    `Team ${i % 83}`,
    day(i * 31),
    i % 3 === 0 ? '' : day(i * 17),
  ]);
  return toCsvFile([['Name', 'Job title', 'Team', 'Start date', 'Last training'], ...rows]);
}
