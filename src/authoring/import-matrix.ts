import type { Finder } from '#finder/create-finder';
import type { EntitlementStrength } from '#model/framework';
import { type JobMatch, jobToDo, matchJob } from './match-jobs.ts';
import type { Matrix } from './read-matrix.ts';
import type { PlannedCell, PlannedGroup, PlannedLevel } from './skeleton-plan.ts';
import { uniqueSlugs } from './slug.ts';

/** `jobs`: job titles down the side, groups across. `levels`: groups down the side, levels across. */
export type MatrixKind = 'jobs' | 'levels';

/** What a table gives to a framework, and a report on every line of it: nothing is passed over in silence. */
export interface Imported {
  readonly groups: readonly PlannedGroup[];
  readonly levels: readonly PlannedLevel[];
  readonly cells: readonly PlannedCell[];
  /** One line each: what stands in the file now. */
  readonly placed: readonly string[];
  /** One line each: what somebody has to decide. */
  readonly toDecide: readonly string[];
  /** One line each: what could not be used. */
  readonly notPlaced: readonly string[];
  /** How the table was read, and what looks odd in it. */
  readonly notes: readonly string[];
}

/** What kind of table it is: by its headings, else by whether the finder knows the titles. */
export function kindOf(matrix: Matrix, finder: Finder): MatrixKind {
  const levelHeads = matrix.columns.filter((head) =>
    /\b(?:level|module|pathway|course|l\d)\b/i.test(head),
  ).length;
  const groupTitles = matrix.lines.filter(({ title }) =>
    /^(?:group|tier|staff group|workforce)\b/i.test(title),
  ).length;
  if (/\b(?:job|role|post|title|occupation|staff member)\b/i.test(matrix.corner)) return 'jobs';
  if (/\b(?:group|tier)s?\b/i.test(matrix.corner) || groupTitles > matrix.lines.length / 2) return 'levels';
  if (levelHeads > matrix.columns.length / 2) {
    const known = matrix.lines.filter(({ title }) => finder.find(title).kind === 'matches').length;
    return known > matrix.lines.length / 2 ? 'jobs' : 'levels';
  }
  return 'jobs';
}

/** Job titles and the groups that they are ticked in. */
export function importJobs(matrix: Matrix, finder: Finder): Imported {
  const ids = uniqueSlugs(matrix.columns, 'group');
  const notes = [...matrix.notes];
  const jobs = matrix.columns.map((): JobMatch[] => []);
  const [placed, toDecide, notPlaced] = [[] as string[], [] as string[], [] as string[]];
  const groupsOfRole = new Map<string, Set<string>>();

  for (const lines of Map.groupBy(matrix.lines, ({ title }) => title.toLowerCase()).values()) {
    const [line] = lines;
    if (!line) continue;
    if (lines.length > 1) {
      notes.push(
        `“${line.title}” is there ${lines.length} times, in rows ${lines.map(({ row }) => row).join(', ')}; its ticks are taken together.`,
      );
    }
    const at = matrix.columns.flatMap((_, i) =>
      lines.some(({ marks }) => marks[i]?.kind === 'tick') ? [i] : [],
    );
    const heads = at.map((i) => matrix.columns[i] ?? '');
    for (const one of lines) toDecide.push(...unclear(matrix, one.row, one.title));
    const match = matchJob(line.title, finder);
    if (at.length === 0) {
      const guess = match.kind === 'placed' ? ` (the role ${match.role})` : '';
      notPlaced.push(
        `Row ${line.row}: “${line.title}”${guess} has no tick, so it is in no group. It may be a heading.`,
      );
      continue;
    }
    for (const i of at) jobs[i]?.push(match);
    const where = heads.join(' and ');
    if (match.kind === 'placed') {
      placed.push(`Row ${line.row}: “${line.title}” is the role ${match.role}, in ${where}.`);
      const known = groupsOfRole.get(match.role) ?? new Set<string>();
      groupsOfRole.set(match.role, new Set([...known, ...heads]));
    } else {
      const list = match.kind === 'undecided' ? toDecide : notPlaced;
      list.push(`Row ${line.row}: ${jobToDo(match)} It is ticked in ${where}.`);
    }
  }
  for (const [role, groups] of groupsOfRole) {
    if (groups.size > 1)
      notes.push(`The role ${role} is in ${[...groups].join(' and ')}. If that is meant, say so in a note.`);
  }
  return {
    groups: matrix.columns.map((label, i) => ({ id: ids[i] ?? '', label, jobs: jobs[i] ?? [] })),
    levels: [],
    cells: [],
    placed,
    toDecide,
    notPlaced,
    notes,
  };
}

/** Groups and the levels that they are ticked for; a plain tick has the strength that is usual for the table. */
export function importLevels(matrix: Matrix, usual: EntitlementStrength): Imported {
  const titles = [...new Set(matrix.lines.map(({ title }) => title))];
  const groupIds = uniqueSlugs(titles, 'group');
  const levelIds = uniqueSlugs(matrix.columns, 'level');
  const notes = [...matrix.notes];
  const cells = new Map<string, PlannedCell>();
  const placed: string[] = [];
  const toDecide: string[] = [];
  for (const { title, row, marks } of matrix.lines) {
    const group = groupIds[titles.indexOf(title)] ?? '';
    toDecide.push(...unclear(matrix, row, title));
    for (const [i, mark] of marks.entries()) {
      const level = levelIds[i] ?? '';
      if (mark.kind !== 'tick') continue;
      const strength = mark.strength ?? usual;
      const known = cells.get(`${group} ${level}`);
      if (known && known.strength !== strength) {
        toDecide.push(
          `Row ${row}: “${title}” has ${matrix.columns[i]} twice, as ${known.strength} and as ${strength}. The first is taken.`,
        );
      }
      if (known) continue;
      cells.set(`${group} ${level}`, { group, level, strength });
      placed.push(`Row ${row}: “${title}” has ${matrix.columns[i]}, ${strength}.`);
    }
  }
  const repeated = matrix.lines.length - titles.length;
  if (repeated > 0)
    notes.push(`${repeated} of the groups are there more than once; their ticks are taken together.`);
  return {
    groups: titles.map((label, i) => ({ id: groupIds[i] ?? '', label, jobs: [] })),
    levels: matrix.columns.map((label, i) => ({ id: levelIds[i] ?? '', label })),
    cells: [...cells.values()],
    placed,
    toDecide,
    notPlaced: [],
    notes,
  };
}

/** Cells of a line that are neither a tick nor empty. */
function unclear({ columns, letters, lines }: Matrix, row: number, title: string): readonly string[] {
  const marks = lines.find((line) => line.row === row)?.marks ?? [];
  return marks.flatMap((mark, i) =>
    mark.kind === 'unclear'
      ? [
          `Row ${row}, column ${letters[i]}: “${mark.text}” for “${title}” in ${columns[i]} is no tick that is known.`,
        ]
      : [],
  );
}

/** Two tables of one strategy as one: groups of the same name are the same group. */
export function mergeImports(imports: readonly Imported[]): Imported {
  const groups = new Map<string, PlannedGroup>();
  for (const group of imports.flatMap((one) => one.groups)) {
    const known = groups.get(group.id);
    groups.set(group.id, known ? { ...known, jobs: [...known.jobs, ...group.jobs] } : group);
  }
  const levels = new Map(imports.flatMap((one) => one.levels).map((level) => [level.id, level]));
  return {
    groups: [...groups.values()],
    levels: [...levels.values()],
    cells: imports.flatMap((one) => one.cells),
    placed: imports.flatMap((one) => one.placed),
    toDecide: imports.flatMap((one) => one.toDecide),
    notPlaced: imports.flatMap((one) => one.notPlaced),
    notes: imports.flatMap((one) => one.notes),
  };
}
