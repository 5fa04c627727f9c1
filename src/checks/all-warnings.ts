import type { FrameworkWarning } from './check.ts';
import { groupWithoutTraining } from './group-without-training.ts';
import { hardToRead } from './hard-to-read.ts';
import { orphanValues } from './orphan-values.ts';
import { pastReview } from './past-review.ts';
import { roleInTwoGroups } from './role-in-two-groups.ts';
import { unfinishedSource } from './unfinished-source.ts';
import { unlikeItsGroup } from './unlike-its-group.ts';

/** Every warning about a framework. A new one is added here and gets a fixture in tests/contract/warned. */
export const frameworkWarnings: readonly FrameworkWarning[] = [
  groupWithoutTraining,
  hardToRead,
  orphanValues,
  pastReview,
  roleInTwoGroups,
  unfinishedSource,
  unlikeItsGroup,
];
