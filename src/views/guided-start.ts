import { allQuestionsPath, guidedPath } from './links.ts';
import { toSeries } from './series.ts';
import type { Edition, Site } from './site.ts';

/** One strategy whose questions can be answered. */
interface GuidedChoice {
  readonly href: string;
  readonly edition: Edition;
  readonly label: string;
  readonly older: boolean;
  /** Ids of its areas, for a list that shows only those of the area chosen. */
  readonly areas: string;
}

/** Where the questions begin: an area, its newest strategy first, or all areas at once. */
export interface GuidedStart {
  readonly allHref: string;
  readonly areas: readonly { readonly name: string; readonly choices: readonly GuidedChoice[] }[];
}

export function toGuidedStart(site: Pick<Site, 'editions'>): GuidedStart {
  return {
    allHref: allQuestionsPath,
    areas: toSeries(site).map(({ name, areas, newest, older }) => ({
      name,
      choices: [newest, ...older].map(
        (edition): GuidedChoice => ({
          href: guidedPath(edition.framework.id),
          edition,
          label: edition.framework.shortTitle,
          older: edition !== newest && !edition.waits,
          areas: areas.map((area) => area.id).join(' '),
        }),
      ),
    })),
  };
}

/** The newest strategy of each area. */
export function newestEditions(site: Pick<Site, 'editions'>): readonly Edition[] {
  return toSeries(site).map(({ newest }) => newest);
}
