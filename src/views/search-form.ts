import { searchPersonas } from './search-audience.ts';
import { searchKinds } from './search-record.ts';
import type { Site } from './site.ts';
import { onlyArea } from './site-scope.ts';
import { personaWord } from './words.ts';

/** The filters of the search page, in words: what is shown is what is asked of the index. */
export interface SearchForm {
  readonly filters: readonly {
    readonly name: 'area' | 'kind' | 'audience';
    readonly label: string;
    readonly any: string;
    readonly options: readonly SearchOption[];
  }[];
  /** The strategies that are searched while no area is chosen, beside the pages about all. */
  readonly searched: readonly string[];
  /** True where these are none, because they would be too much to load for one search. */
  readonly needsArea: boolean;
}

interface SearchOption {
  readonly label: string;
  /** The strategies that are searched when this is chosen, where it says which. */
  readonly searched?: readonly string[];
}

// Every strategy has an index of its own, some 12 KB to load before the first answer.
const mostAtOnce = 10;

export function toSearchForm(site: Pick<Site, 'areas' | 'editions' | 'isPart'>): SearchForm {
  const options = (labels: readonly string[]) => labels.map((label) => ({ label }));
  const needsArea = site.editions.length > mostAtOnce && !onlyArea(site);
  return {
    filters: [
      ...(onlyArea(site)
        ? []
        : [
            {
              name: 'area' as const,
              label: 'Area',
              any: 'All areas',
              options: site.areas.map(({ area, editions }) => ({
                label: area.name,
                searched: editions.map(({ framework }) => framework.id),
              })),
            },
          ]),
      { name: 'kind', label: 'Kind of page', any: 'All kinds', options: options(searchKinds) },
      {
        name: 'audience',
        label: 'For',
        any: 'Everyone',
        options: options(searchPersonas.map((persona) => personaWord[persona])),
      },
    ],
    searched: needsArea ? [] : site.editions.map(({ framework }) => framework.id),
    needsArea,
  };
}
