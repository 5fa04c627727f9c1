import type { Answer } from '#answer/answer';
import type { Basis } from '#answer/placement';
import type { Catalogue, Framework, Role } from '#model/framework';
import type { BadgeRow } from './badge.ts';
import { rolePath } from './links.ts';
import { toRolePage } from './role-page.ts';
import type { Site } from './site.ts';
import { basisWords, lowerFirst } from './words.ts';

/** The answer of one strategy for one role in a few words, for lists of roles and of strategies. */
export interface RoleSummary {
  readonly href: string;
  readonly headline: string;
  /** "Perhaps also Group A: it depends on what you do." Wherever the headline stands, this has to stand as well. */
  readonly perhaps?: string;
  /** "This job has its name from the law of England. …" This too has to stand wherever the headline stands. */
  readonly elsewhere?: string;
  readonly basis: Basis;
  readonly basisWords: string;
  readonly rows: readonly BadgeRow[];
  /** A warning about the name of the job, what may come on top, training and deadline in one line: "Training that suits your group: Level 1. By when: not stated." */
  readonly line: string;
}

const summaries = new WeakMap<Answer, RoleSummary>();

/** The same for a role on a site. Made once, as its answer is: lists, files of data, the finder and the search show it. */
export function roleSummary(site: Site, framework: Framework, role: Role): RoleSummary {
  const answer = site.answerFor(framework, role);
  const made = summaries.get(answer) ?? toRoleSummary(framework, role, answer, site.catalogue);
  summaries.set(answer, made);
  return made;
}

export function toRoleSummary(
  framework: Framework,
  role: Role,
  answer: Answer,
  catalogue: Catalogue,
): RoleSummary {
  const { headline, headlineNote, elsewhere, badge } = toRolePage(framework, role, answer, catalogue);
  // The note of an outcome without a group is a text of its own, which its page shows.
  const perhaps = answer.placement.kind === 'none' ? undefined : headlineNote;
  const inShort = badge
    .slice(0, 2)
    .map((row) => `${row.term}: ${row.stated ? row.value : lowerFirst(row.value)}.`);
  return {
    href: rolePath(framework.id, role.id),
    headline,
    basis: answer.basis,
    basisWords: basisWords[answer.basis],
    rows: badge,
    ...(perhaps && { perhaps }),
    ...(elsewhere && { elsewhere }),
    line: [elsewhere, perhaps, ...inShort].filter(Boolean).join(' '),
  };
}
