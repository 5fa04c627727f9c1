import type { Allocation, Domain, EntitlementStrength, Nation, PartialDate } from '#model/framework';
import type { JobMatch } from './match-jobs.ts';

export interface PlannedGroup {
  readonly id: string;
  readonly label: string;
  /** The jobs that the document prints for it. */
  readonly jobs: readonly JobMatch[];
}

export interface PlannedLevel {
  readonly id: string;
  readonly label: string;
}

/** One filled cell of the table of groups and levels, by their ids. */
export interface PlannedCell {
  readonly group: string;
  readonly level: string;
  readonly strength: EntitlementStrength;
}

/** What is known about a strategy before anybody has typed its facts into the file. */
export interface SkeletonPlan {
  readonly id: string;
  readonly areaId: string;
  readonly areaName: string;
  readonly nation: Nation;
  readonly title: string;
  readonly publisher: string;
  readonly start: PartialDate;
  readonly end: PartialDate;
  readonly review?: PartialDate;
  readonly domains: readonly Domain[];
  readonly mode: Allocation['mode'];
  /** Where another document or the employer decides: the document that the strategy points to. */
  readonly otherDocument?: string;
  /** True when the groups are rungs, the first the lowest. */
  readonly ladder: boolean;
  readonly groups: readonly PlannedGroup[];
  readonly levels: readonly PlannedLevel[];
  readonly cells: readonly PlannedCell[];
}

/** A plan that can be written as a valid file, with what had to be changed to get there. */
export interface FeasiblePlan {
  readonly plan: SkeletonPlan;
  /** Full sentences, for the editor. */
  readonly changes: readonly string[];
}

const everyone: PlannedGroup = { id: 'everyone', label: 'Everyone who works or volunteers', jobs: [] };

/**
 * Brings a plan into a shape that the checks accept without a fact that nobody has entered: a list of jobs needs a job,
 * a description needs a group, and where others sort people there are no groups.
 */
export function makeFeasible(plan: SkeletonPlan): FeasiblePlan {
  const changes: string[] = [];
  if (plan.mode === 'delegated' || plan.mode === 'external') {
    if (plan.groups.length > 0) {
      const labels = plan.groups.map(({ label }) => label).join(', ');
      changes.push(
        `The groups are left out (${labels}): where ${plan.mode === 'delegated' ? 'employers decide' : 'another document holds the groups'}, this file has none. If the strategy does have groups, choose description or role-list.`,
      );
    }
    return { plan: { ...plan, ladder: false, groups: [], cells: [] }, changes };
  }
  let { groups, mode } = plan;
  if (groups.length === 0) {
    groups = [everyone];
    changes.push(
      'No group was named, so the file has one, “Everyone who works or volunteers”. Put the groups of the strategy in its place.',
    );
  }
  const hasJob = groups.some(({ jobs }) => jobs.some(({ kind }) => kind === 'placed'));
  if (mode === 'role-list' && !hasJob) {
    mode = 'description';
    changes.push(
      'A list of jobs needs at least one job that the catalogue knows, so the file says `mode: description` for now. Add `roleExamples` with `basis: named`, then write `mode: role-list`.',
    );
  }
  return { plan: { ...plan, mode, groups, ladder: plan.ladder && groups.length > 1 }, changes };
}
