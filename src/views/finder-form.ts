import type { Area } from '#model/framework';
import { toGuidedStart } from './guided-start.ts';
import { firstHelplines, type HelplineView } from './helplines.ts';
import { trainingPath } from './links.ts';
import { toSeries } from './series.ts';
import type { Site } from './site.ts';
import { onlyArea } from './site-scope.ts';

/** What the finder shows before anybody types, and what it offers when it finds nothing. */
export interface FinderForm {
  readonly areas: readonly Area[];
  /** The only area of the site: then nobody is asked. */
  readonly onlyArea: string | undefined;
  /** The pages on which each strategy describes its groups, for those who can judge for themselves. */
  readonly descriptions: readonly {
    readonly areas: string;
    readonly label: string;
    readonly href: string;
  }[];
  /** The questions of the newest strategy of each area, for jobs that are not found. */
  readonly questions: readonly { readonly areas: string; readonly label: string; readonly href: string }[];
  readonly helplines: readonly HelplineView[];
}

export function toFinderForm(site: Site): FinderForm {
  return {
    areas: site.areas.map((entry) => entry.area),
    onlyArea: onlyArea(site)?.area.id,
    descriptions: toSeries(site).flatMap(({ areas, newest, older }) => {
      const described = [newest, ...older].find(({ framework }) => (framework.audiences ?? []).length > 0);
      if (!described) return [];
      const { framework } = described;
      return [
        {
          areas: areas.map((area) => area.id).join(' '),
          label: `${framework.areaName}: ${framework.shortTitle}`,
          href: trainingPath(framework.id),
        },
      ];
    }),
    questions: toGuidedStart(site).areas.flatMap(({ name, choices: [newest] }) =>
      newest ? [{ areas: newest.areas, label: name, href: newest.href }] : [],
    ),
    helplines: firstHelplines(site.catalogue),
  };
}
