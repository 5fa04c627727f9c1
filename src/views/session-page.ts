import { bookletPath, valuesPath } from './links.ts';
import { lengthWords, sessionLengths } from './session-plan.ts';
import type { Site } from './site.ts';

/** The form of the session planner, and for those without a script the checklist of each strategy. */
export interface SessionPage {
  readonly strategies: readonly {
    readonly id: string;
    readonly name: string;
    readonly older: boolean;
    /** Undefined where a strategy has no values. */
    readonly checklistHref: string | undefined;
    readonly bookletHref: string | undefined;
  }[];
  readonly lengths: readonly { readonly id: string; readonly label: string }[];
}

export function toSessionPage(site: Pick<Site, 'editions'>): SessionPage {
  return {
    strategies: site.editions.map(({ framework, newer }) => {
      const booklet = framework.booklets?.find(({ kind }) => kind === 'trainers');
      return {
        id: framework.id,
        name: `${framework.areaName}, ${framework.edition}`,
        older: newer !== undefined,
        checklistHref: framework.values?.length ? `${valuesPath(framework.id)}#checklist` : undefined,
        bookletHref: booklet && bookletPath(framework.id, booklet.id),
      };
    }),
    lengths: sessionLengths.map((id) => ({ id, label: lengthWords[id] })),
  };
}
