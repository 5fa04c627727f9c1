import { type Answer, answer } from '#answer/answer';
import { type GuidedEnd, guidedEnds } from '#answer/guided-ends';
import { personInRole } from '#answer/person';
import { type Currency, currencyOf, successorOf } from '#model/currency';
import type { Area, Catalogue, Framework, Role } from '#model/framework';
import { withLimits } from './selector-limits.ts';

/** A framework with what the rest of the site needs to place it: how current it is, and its other editions. */
export interface Edition {
  readonly framework: Framework;
  readonly currency: Currency;
  /** The newest edition of the same series, if this is not it, and whether only we say that it replaces this one. */
  readonly newer?: { readonly framework: Framework; readonly isOurReading: boolean };
  /** The nearest edition of the same series whose period is still to come. Until it begins, this one holds. */
  readonly next?: Framework;
  /** True for such a one, where there is another edition that holds. */
  readonly waits: boolean;
  /** Older editions of the same series, newest first. */
  readonly older: readonly Framework[];
}

/** An area with its editions, newest first. */
export interface AreaEntry {
  readonly area: Area;
  readonly editions: readonly Edition[];
}

/** All that pages are made from. Answers are made once for each framework and role. */
export interface Site {
  readonly asOf: string;
  /** True where the site has more strategies and areas than are here. The pages of one strategy are made from a part. */
  readonly isPart: boolean;
  readonly catalogue: Catalogue;
  /** Newest editions of each series first, then by area name; older editions after them. */
  readonly editions: readonly Edition[];
  readonly areas: readonly AreaEntry[];
  /** Roles from A to Z. */
  readonly roles: readonly Role[];
  readonly answerFor: (framework: Framework, role: Role) => Answer;
  /** Where the guided questions can end, found once for each framework. */
  readonly endsFor: (framework: Framework) => readonly GuidedEnd[];
}

/** Puts loaded frameworks in the order of the site. `asOf` is an ISO day. */
export function toSite(
  frameworks: readonly Framework[],
  catalogue: Catalogue,
  asOf: string,
  isPart = false,
): Site {
  const worded = frameworks.map((framework) => withLimits(framework, catalogue));
  const editions = worded.map((framework) => toEdition(framework, worded, asOf)).toSorted(byNewestThenArea);
  const answers = new Map<string, Answer>();
  const ends = new Map<string, readonly GuidedEnd[]>();
  return {
    asOf,
    isPart,
    catalogue,
    editions,
    areas: toAreas(editions),
    roles: catalogue.roles.toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB')),
    answerFor(framework, role) {
      const key = `${framework.id} ${role.id}`;
      const made = answers.get(key) ?? answer(framework, personInRole(role), asOf, catalogue.questions);
      answers.set(key, made);
      return made;
    },
    endsFor(framework) {
      const found = ends.get(framework.id) ?? guidedEnds(framework, catalogue.questions);
      ends.set(framework.id, found);
      return found;
    },
  };
}

function toEdition(framework: Framework, all: readonly Framework[], asOf: string): Edition {
  const others = all
    .filter((f) => f.series === framework.series && f.id !== framework.id)
    .toSorted((a, b) => b.period.start.localeCompare(a.period.start));
  const currencyIn = (f: Framework) => currencyOf(f, asOf, successorOf(f, all));
  const hasBegun = (f: Framework) => currencyIn(f).status !== 'not-begun';
  const later = others.filter((f) => f.period.start > framework.period.start);
  const newer = later.find(hasBegun);
  // All that are later wait then, and the list has the farthest of them first.
  const next = newer === undefined && hasBegun(framework) ? later.at(-1) : undefined;
  return {
    framework,
    currency: currencyIn(framework),
    ...(newer ? { newer: { framework: newer, isOurReading: !isStatedToReplace(newer, framework) } } : {}),
    ...(next && { next }),
    waits: !hasBegun(framework) && others.some(hasBegun),
    older: others.filter((f) => f.period.start < framework.period.start),
  };
}

/** Whether one of the two says itself that the newer takes the place of the older, on whatever day. */
export function isStatedToReplace(newer: Framework, older: Framework): boolean {
  const says = (from: Framework, to: Framework, relation: 'supersedes' | 'superseded-by') =>
    from.lineage?.some((l) => l.relation === relation && l.framework === to.id && l.asserted === 'stated') ??
    false;
  return says(newer, older, 'supersedes') || says(older, newer, 'superseded-by');
}

function byNewestThenArea(a: Edition, b: Edition): number {
  const isAside = ({ newer, waits }: Edition) => Number(newer !== undefined || waits);
  const rank = isAside(a) - isAside(b);
  return rank || a.framework.areaName.localeCompare(b.framework.areaName, 'en-GB');
}

function toAreas(editions: readonly Edition[]): readonly AreaEntry[] {
  const areas = new Map<string, AreaEntry>();
  for (const edition of editions) {
    for (const area of edition.framework.areas) {
      const known = areas.get(area.id);
      areas.set(area.id, { area: known?.area ?? area, editions: [...(known?.editions ?? []), edition] });
    }
  }
  return [...areas.values()].toSorted((a, b) => a.area.name.localeCompare(b.area.name, 'en-GB'));
}
