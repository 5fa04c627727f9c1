import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Area } from '#model/framework';
import { loadAll } from '#source/load-frameworks';
import { projectRoot } from '#source/project-root';
import { finderAsInABrowser } from '#tests/finder/as-in-a-browser';
import {
  knownTo,
  learnedQueries,
  type Measured,
  measure,
  type Query,
  readQueries,
} from '#tests/finder/measure';

const { catalogue, frameworks } = loadAll(join(projectRoot(), 'frameworks'));
const areas = frameworks.flatMap((framework) => framework.areas);
// As many areas as England has councils, with names that no job has.
const manyAreas: readonly Area[] = Array.from({ length: 300 }, (_, i) => ({
  id: `area-${i}`,
  name: `Xq${i.toString(36)}borough`,
  nation: 'england',
}));

const percent = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);

const finder = finderAsInABrowser(catalogue, areas);
const learned = learnedQueries(catalogue);

function rowOf(name: string, queries: readonly Query[]): readonly string[] {
  const result: Measured = measure(finder, queries);
  return [
    name,
    String(queries.length),
    percent(result.first, result.jobs),
    percent(result.third, result.jobs),
    `${result.falselySure} of ${result.unrelated}`,
    `${result.shownUnasked} of ${result.unrelated}`,
    `${result.worriesMissed} of ${result.worries}`,
    `${result.worriesAnswered} of ${result.worries}`,
  ];
}

/** Milliseconds for each keystroke while the queries are typed letter by letter: median and 95th percentile. */
function keystrokes(of: readonly Area[]): readonly [string, string] {
  const typing = finderAsInABrowser(catalogue, of);
  // Every thirtieth query: the times do not change with more of them, the wait does.
  const typed = learned.filter((_, i) => i % 30 === 0);
  const times = typed.flatMap(({ text }) =>
    Array.from(text, (_, i) => {
      const start = performance.now();
      typing.areaIn(text.slice(0, i + 1));
      typing.find(text.slice(0, i + 1));
      return performance.now() - start;
    }),
  );
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(2);
  return [at(0.5), at(0.95)];
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) console.log(row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
}

const file = join(projectRoot(), 'tests', 'finder', 'held-out.tsv');
const heldOut = existsSync(file) ? readQueries(readFileSync(file, 'utf8')) : [];
const isKnown = knownTo(catalogue);

print([
  [
    'set',
    'n',
    'top-1',
    'top-3',
    'false-confident',
    'unrelated shown',
    'worries missed',
    'worries answered with a role',
  ],
  rowOf('held out', heldOut),
  rowOf(
    'of these, not among what was learned from',
    heldOut.filter((query) => !isKnown(query)),
  ),
  // Every twentieth: it is what was learned from, and there are many.
  rowOf(
    'learned from, every twentieth',
    learned.filter((_, i) => i % 20 === 0),
  ),
]);
console.log();
print([
  ['ms per keystroke', 'median', 'p95'],
  [`${catalogue.roles.length} roles, ${areas.length} areas`, ...keystrokes(areas)],
  [`${catalogue.roles.length} roles, ${manyAreas.length} areas`, ...keystrokes(manyAreas)],
]);
