import { type ResultRow, stateWords } from './result-row.ts';

/** How many people there are of each kind. */
export interface Count {
  readonly label: string;
  readonly people: number;
  readonly overdue: number;
}

/** The totals of a list: by group, by team, and one by the other. */
export interface Totals {
  readonly people: number;
  readonly overdue: number;
  /** Groups with most people first; what is not mapped comes last. */
  readonly groups: readonly Count[];
  readonly teams: readonly (Count & {
    /** People in each of `groups`, in their order. */
    readonly byGroup: readonly number[];
  })[];
}

const noTeam = 'No team given';

/** Counts every row once: as its groups, or as what keeps it from having any. */
export function toTotals(rows: readonly ResultRow[]): Totals {
  const groups = count(rows, groupOf).toSorted(
    (a, b) => Number(isOpen(a.label)) - Number(isOpen(b.label)) || b.people - a.people,
  );
  const at = new Map(groups.map(({ label }, i) => [label, i]));
  const byTeam = Map.groupBy(rows, teamOf);
  return {
    people: rows.length,
    overdue: rows.filter(({ due }) => due.overdue).length,
    groups,
    teams: count(rows, teamOf)
      .toSorted((a, b) => Number(a.label === noTeam) - Number(b.label === noTeam) || b.people - a.people)
      .map((team) => {
        const byGroup = groups.map(() => 0);
        for (const row of byTeam.get(team.label) ?? []) {
          const place = at.get(groupOf(row)) ?? 0;
          byGroup[place] = (byGroup[place] ?? 0) + 1;
        }
        return { ...team, byGroup };
      }),
  };
}

function count(rows: readonly ResultRow[], labelOf: (row: ResultRow) => string): readonly Count[] {
  return [...Map.groupBy(rows, labelOf)].map(([label, found]) => ({
    label,
    people: found.length,
    overdue: found.filter(({ due }) => due.overdue).length,
  }));
}

function groupOf(row: ResultRow): string {
  return row.state === 'mapped' ? row.groups : stateWords[row.state];
}

function teamOf({ team }: ResultRow): string {
  return team === '' ? noTeam : team;
}

const openWords: readonly string[] = [stateWords.open, stateWords['left-out'], stateWords['no-title']];

/** Whether a label stands for people without a group, because nobody has decided. */
export function isOpen(label: string): boolean {
  return openWords.includes(label);
}
