import type { Finder } from '#finder/create-finder';
import { isWhollyBefore } from '#model/partial-date';
import { entitlementStrengths } from '#schema/training';
import { matchJob } from './match-jobs.ts';
import {
  domains,
  nations,
  type Read,
  readBelonging,
  readChoice,
  readChoices,
  readLabels,
  sortModes,
} from './plan-fields.ts';
import type { PlannedCell, SkeletonPlan } from './skeleton-plan.ts';
import { slugOf, uniqueSlugs } from './slug.ts';

/** Texts that name what belongs to a group: "Group 1=teacher, librarian", "Group 1=Level 1". */
export interface Belongings {
  readonly jobs: readonly string[];
  readonly training: readonly string[];
  readonly strength: string;
}

/** Thrown inside this file only: carries a complaint out of a chain of readings. */
class Complaint extends Error {}

function unwrap<T>(read: Read<T>, option: string): T {
  if ('complaint' in read) throw new Complaint(`${option}: ${read.complaint}`);
  return read.value;
}

/** The answers about a strategy as a plan; or the first thing that does not fit together. */
export function toPlan(
  given: Readonly<Record<string, string>>,
  belongings: Belongings,
  finder: Finder,
): Read<SkeletonPlan> {
  try {
    return { value: readPlan(given, belongings, finder) };
  } catch (error) {
    if (error instanceof Complaint) return { complaint: error.message };
    throw error;
  }
}

function readPlan(
  given: Readonly<Record<string, string>>,
  belongings: Belongings,
  finder: Finder,
): SkeletonPlan {
  const { area = '', title = '', publisher = '', start = '', end = '', review, id = '' } = given;
  if (isWhollyBefore(end, start)) {
    throw new Complaint(`--end: the period cannot end (${end}) before it starts (${start}).`);
  }
  const groupLabels = unwrap(readLabels(given.groups ?? ''), '--groups');
  const levelLabels = unwrap(readLabels(given.levels ?? ''), '--levels');
  const groupIds = uniqueSlugs(groupLabels, 'group');
  const levelIds = uniqueSlugs(levelLabels, 'level');
  const jobs = belongings.jobs.map((text) => unwrap(readBelonging(text, groupLabels), '--jobs'));
  return {
    id,
    areaId: slugOf(area),
    areaName: area,
    nation: unwrap(readChoice(given.nation ?? '', nations), '--nation'),
    title,
    publisher,
    start,
    end,
    ...(review && { review }),
    domains: unwrap(readChoices(given.domains ?? '', domains), '--domains'),
    mode: unwrap(readChoice(given.sort ?? '', sortModes), '--sort'),
    ...(given.document && { otherDocument: given.document }),
    ladder: given.ladder === 'yes',
    groups: groupLabels.map((label, i) => ({
      id: groupIds[i] ?? '',
      label,
      jobs: jobs
        .filter(({ owner }) => owner === label)
        .flatMap(({ items }) => items.map((printed) => matchJob(printed, finder))),
    })),
    levels: levelLabels.map((label, i) => ({ id: levelIds[i] ?? '', label })),
    cells: cellsOf(belongings, groupLabels, groupIds, levelLabels, levelIds),
  };
}

function cellsOf(
  { training, strength: word }: Belongings,
  groupLabels: readonly string[],
  groupIds: readonly string[],
  levelLabels: readonly string[],
  levelIds: readonly string[],
): readonly PlannedCell[] {
  const strength = unwrap(readChoice(word, entitlementStrengths), '--strength');
  return training.flatMap((text) => {
    const { owner, items } = unwrap(readBelonging(text, groupLabels), '--training');
    return items.map((item): PlannedCell => {
      const at = levelLabels.indexOf(item);
      if (at < 0) {
        throw new Complaint(
          `--training: there is no level "${item}". There are: ${levelLabels.join('; ') || 'none'}.`,
        );
      }
      return { group: groupIds[groupLabels.indexOf(owner)] ?? '', level: levelIds[at] ?? '', strength };
    });
  });
}
