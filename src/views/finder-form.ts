import type { Area } from '#model/framework';
import { firstHelplines, type HelplineView } from './helplines.ts';
import { guidedPath, trainingPath } from './links.ts';
import { toSeries } from './series.ts';
import type { Edition, Site } from './site.ts';
import { onlyArea } from './site-scope.ts';

/** What the finder shows before anybody types, and what it offers when it finds nothing. */
export interface FinderForm {
  /** The areas to choose from: none where only one is asked about. */
  readonly areas: readonly Area[];
  /** The area of the page, or the only one of the site, and where to go on in it. */
  readonly fixed: { readonly area: string; readonly waysOn: WaysOn } | undefined;
  readonly helplines: readonly HelplineView[];
}

/** Where somebody goes on in an area whose job is not found. */
export interface WaysOn {
  /** The questions of its newest strategies. */
  readonly questions: readonly LinkTo[];
  /** The pages on which they describe their groups, for those who can judge for themselves. */
  readonly descriptions: readonly LinkTo[];
}

interface LinkTo {
  readonly label: string;
  readonly href: string;
}

/** The finder of a page about one area (its id), or of one about all. */
export function toFinderForm(site: Site, about?: string): FinderForm {
  const fixed = about ? site.areas.find(({ area }) => area.id === about) : onlyArea(site);
  return {
    areas: fixed ? [] : site.areas.map((entry) => entry.area),
    fixed: fixed && { area: fixed.area.id, waysOn: toWaysOn(fixed.editions) },
    helplines: firstHelplines(site.catalogue),
  };
}

export function toWaysOn(editions: readonly Edition[]): WaysOn {
  const series = toSeries({ editions });
  return {
    questions: series.map(({ name, newest }) => ({ label: name, href: guidedPath(newest.framework.id) })),
    descriptions: series.flatMap(({ newest, older }) => {
      const described = [newest, ...older].find(({ framework }) => (framework.audiences ?? []).length > 0);
      if (!described) return [];
      const { id, areaName, shortTitle } = described.framework;
      return [{ label: `${areaName}: ${shortTitle}`, href: trainingPath(id) }];
    }),
  };
}
