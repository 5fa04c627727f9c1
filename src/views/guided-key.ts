import type { GuidedEnd } from '#answer/guided-ends';
import type { Catalogue, Criterion, Framework, Outcome, WayIn } from '#model/framework';
import { type CriterionTree, toCriterionTree } from './criterion-words.ts';
import { keyRules, lastStep } from './guided-key-words.ts';
import { guidedEndPath } from './links.ts';
import { sourceWords } from './source-words.ts';
import { listInWords } from './words.ts';

/** One thing that may be true of the reader. */
export interface KeyCondition {
  readonly text: string | undefined;
  readonly tree: CriterionTree;
  readonly basis: WayIn['basis'] | Outcome['basis'];
  readonly source: string | undefined;
}

/** A step of the key: is one of these true of you? */
export interface KeyStep {
  readonly id: string;
  readonly number: number;
  /** The place a "no" leads to, and the same place with a remark for those who were not sure. */
  readonly next: string;
  readonly nextUnsure: string;
  /** "step 2" */
  readonly nextWords: string;
  /** What a "yes" means: "Group 4". */
  readonly label: string;
  readonly kind: 'ladder' | 'added' | 'none';
  readonly conditions: readonly KeyCondition[];
  readonly yes: string;
  /** The label of the step before, for those who come from there and were not sure. */
  readonly before: string | undefined;
  /** Steps to look at after a "yes", because what they give is added. */
  readonly also: { readonly href: string; readonly words: string } | undefined;
}

/** An identification key that works on paper: steps in order, the first yes of the ladder counts. */
export interface IdentificationKey {
  readonly rules: readonly string[];
  readonly steps: readonly KeyStep[];
  readonly last: LastStep;
}

export interface LastStep {
  readonly label: string;
  readonly text: string;
  readonly nextStep: string;
  readonly href: string | undefined;
  readonly before: string | undefined;
}

interface Draft {
  readonly label: string;
  readonly kind: KeyStep['kind'];
  readonly order: number;
  readonly position: number;
  readonly conditions: readonly KeyCondition[];
  readonly end: GuidedEnd;
}

/** The key of a framework, the most decisive first: exemptions, the ladder from the top, functions, then other cases. */
export function toKey(
  framework: Framework,
  catalogue: Catalogue,
  ends: readonly GuidedEnd[],
): IdentificationKey {
  const condition = (
    when: Criterion,
    basis: KeyCondition['basis'],
    text?: string,
    source?: string,
  ): KeyCondition => ({ text, tree: toCriterionTree(framework, catalogue, when), basis, source });
  const outcomes = (framework.outcomes ?? []).flatMap((outcome): Draft[] => {
    const end = ends.find(({ key }) => key === outcome.id);
    if (!outcome.when || !end) return [];
    const source = outcome.source && sourceWords(outcome.source);
    return [
      {
        label: outcome.label,
        kind: 'none',
        order: outcome.exempt ? Number.POSITIVE_INFINITY : -1,
        position: 0,
        conditions: [condition(outcome.when, outcome.basis, undefined, source)],
        end,
      },
    ];
  });
  const groups = (framework.audiences ?? []).flatMap((audience, position): Draft[] => {
    const ways = (audience.ways ?? []).flatMap((way) => {
      const end = plainestEnd(ends, audience.id, way);
      return end ? [{ way, end }] : [];
    });
    // Ways that lead to the same page are one step.
    return [...Map.groupBy(ways, ({ end }) => end)].map(([end, found]) => ({
      label: audience.label,
      kind: audience.order === undefined ? 'added' : 'ladder',
      // A way for residents only comes first: what is asked of workers later is not meant for them.
      order: end.isResident ? Number.POSITIVE_INFINITY : (audience.order ?? 0),
      position,
      conditions: found.map(({ way }) =>
        condition(way.when, way.basis, way.because, sourceWords(way.source)),
      ),
      end,
    }));
  });
  const drafts = [...outcomes, ...groups].toSorted(byOrder);
  const everyMatch = framework.allocation.straddleRule === 'all-matching';
  const steps = drafts.map((draft, i): KeyStep => {
    const number = i + 1;
    const next = i + 1 < drafts.length ? `step-${number + 1}` : 'step-last';
    return {
      id: `step-${number}`,
      number,
      next: `#${next}`,
      nextUnsure: `#${next}-not-sure`,
      nextWords: i + 1 < drafts.length ? `step ${number + 1}` : 'the end',
      label: draft.label,
      kind: draft.kind,
      conditions: draft.conditions,
      yes: guidedEndPath(framework.id, draft.end.key),
      before: drafts[i - 1]?.label,
      also: alsoAfter(drafts, i, everyMatch),
    };
  });
  return {
    rules: keyRules(framework),
    steps,
    last: { ...lastStep(framework, ends), before: drafts.at(-1)?.label },
  };
}

/** The page for somebody of whom only this way is known: that with the fewest groups, nothing left open. */
function plainestEnd(ends: readonly GuidedEnd[], audience: string, way: WayIn): GuidedEnd | undefined {
  const readings = (end: GuidedEnd) => end.key.split('by-our-reading').length;
  return ends
    .filter(
      ({ placement }) =>
        placement.kind === 'allocated' &&
        placement.possible.length === 0 &&
        placement.audiences.some((fit) => fit.audience.id === audience && fit.because.includes(way.because)),
    )
    .toSorted((a, b) => sizeOf(a) - sizeOf(b) || readings(a) - readings(b))[0];
}

function sizeOf({ placement }: GuidedEnd): number {
  return placement.kind === 'allocated' ? placement.audiences.length : 0;
}

/** Highest first, functions in the order of the strategy; within a group what it describes, then what we read. */
function byOrder(a: Draft, b: Draft): number {
  const readings = (draft: Draft) => draft.conditions.filter((c) => c.basis === 'interpreted').length;
  const byRung = a.order === b.order ? 0 : b.order - a.order;
  return byRung || a.position - b.position || readings(a) - readings(b);
}

function alsoAfter(drafts: readonly Draft[], at: number, everyMatch: boolean): KeyStep['also'] {
  const own = drafts[at];
  if (!own || own.kind === 'none' || own.order === Number.POSITIVE_INFINITY) return undefined;
  const added = drafts.flatMap((draft, i) => {
    const counts = draft.kind === 'added' || (everyMatch && draft.kind === 'ladder');
    return i > at && draft.label !== own.label && counts ? [{ number: i + 1, label: draft.label }] : [];
  });
  const [first] = added;
  if (!first) return undefined;
  const labels = listInWords([...new Set(added.map(({ label }) => label))]);
  return {
    href: `#step-${first.number}`,
    words: `${labels} can be yours as well: see step ${first.number}`,
  };
}
