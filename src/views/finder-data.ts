import type { Basis } from '#answer/placement';
import { type FinderIndex, toFinderIndex } from '#finder/finder-index';
import { toRoleSummary } from './role-summary.ts';
import type { AreaEntry, Edition, Site } from './site.ts';

/** What one strategy answers for one role, as the finder shows it. */
export interface FinderAnswer {
  readonly headline: string;
  readonly basis: Basis;
  readonly basisWords: string;
  readonly line: string;
  readonly href: string;
}

/** `/data/finder/{area}.json`: the answers of one area, and of no other. */
export interface AreaAnswers {
  readonly area: string;
  readonly name: string;
  /** Newest first. */
  readonly editions: readonly {
    readonly title: string;
    /** "Past review since June 2026" */
    readonly status: string;
    /** What the status turns into by itself, after which ISO day: a browser may be later than the build. */
    readonly turns?: { readonly after: string; readonly into: string };
    readonly older: boolean;
    readonly answers: Readonly<Record<string, FinderAnswer>>;
  }[];
}

/** `/data/finder.json` */
export function toFinderData(site: Site): FinderIndex {
  return toFinderIndex(
    site.catalogue,
    site.areas.map((entry) => entry.area),
  );
}

export function toAreaAnswers(site: Site, { area, editions }: AreaEntry): AreaAnswers {
  return {
    area: area.id,
    name: area.name,
    editions: editions.map((edition) => ({
      title: edition.framework.shortTitle,
      status: edition.currency.label,
      ...(edition.currency.next && {
        turns: { after: edition.currency.next.after, into: edition.currency.next.label },
      }),
      older: edition.newer !== undefined,
      answers: answersOf(site, edition),
    })),
  };
}

function answersOf(site: Site, { framework }: Edition): Readonly<Record<string, FinderAnswer>> {
  return Object.fromEntries(
    site.roles.map((role) => {
      const { headline, basis, basisWords, line, href } = toRoleSummary(
        framework,
        role,
        site.answerFor(framework, role),
        site.catalogue,
      );
      return [role.id, { headline, basis, basisWords, line, href }];
    }),
  );
}
