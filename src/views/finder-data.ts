import type { Basis } from '#answer/placement';
import { toFinderIndex } from '#finder/finder-index';
import { learnWordings } from '#finder/learn-wordings';
import type { LearnedModel } from '#finder/learned-model';
import { packIndex } from '#finder/pack-index';
import { type PackedIndex, stampOf } from '#finder/packed-index';
import type { Turn } from '#model/currency';
import { toWaysOn, type WaysOn } from './finder-form.ts';
import { roleSummary } from './role-summary.ts';
import type { AreaEntry, Edition, Site } from './site.ts';

/** What one strategy answers for one role or several, as the finder shows it. */
export interface FinderAnswer {
  readonly headline: string;
  readonly basis: Basis;
  readonly basisWords: string;
  readonly line: string;
}

/** `/data/finder/{area}.json`: the answers of one area, and of no other. */
export interface AreaAnswers {
  readonly area: string;
  readonly name: string;
  /** That of the index of roles to which these answers belong. */
  readonly stamp: string;
  readonly waysOn: WaysOn;
  /** Newest first. */
  readonly editions: readonly {
    readonly framework: string;
    readonly title: string;
    /** "Past review since June 2026" */
    readonly status: string;
    /** What the status turns into by itself, one after the other: a browser may be later than the build. */
    readonly turns: readonly Turn[];
    readonly older: boolean;
    readonly answers: readonly FinderAnswer[];
    /** For each role of the catalogue, in its order, which of the answers is its: many share one. */
    readonly of: readonly number[];
  }[];
}

/** `/data/finder.json` */
export function toFinderData(site: Site): PackedIndex {
  const areas = site.areas.map((entry) => entry.area);
  return packIndex(toFinderIndex(site.catalogue, areas));
}

/** `/data/finder-learned.json` */
export function toFinderLearned(site: Site): LearnedModel {
  return learnWordings(site.catalogue);
}

export function toAreaAnswers(site: Site, { area, editions }: AreaEntry): AreaAnswers {
  return {
    area: area.id,
    name: area.name,
    stamp: stampOf(site.catalogue.roles.map(({ id }) => id)),
    waysOn: toWaysOn(editions),
    editions: editions.map((edition) => ({
      framework: edition.framework.id,
      title: edition.framework.shortTitle,
      status: edition.currency.label,
      turns: edition.currency.turns,
      older: edition.newer !== undefined,
      ...answersOf(site, edition),
    })),
  };
}

function answersOf(
  site: Site,
  { framework }: Edition,
): Pick<AreaAnswers['editions'][number], 'answers' | 'of'> {
  const answers = new Map<string, { readonly at: number; readonly answer: FinderAnswer }>();
  const of = site.catalogue.roles.map((role) => {
    const summary = roleSummary(site, framework, role);
    const { headline, basis, basisWords, line } = summary;
    const answer = { headline, basis, basisWords, line };
    const key = JSON.stringify(answer);
    const known = answers.get(key) ?? { at: answers.size, answer };
    answers.set(key, known);
    return known.at;
  });
  return { answers: [...answers.values()].map(({ answer }) => answer), of };
}
