import { searchPersonas } from './search-audience.ts';
import { searchKinds } from './search-record.ts';
import { isSearchedApart } from './search-scope.ts';
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
  /** True where a search without an area finds only the pages about all of them. */
  readonly needsArea: boolean;
}

interface SearchOption {
  readonly label: string;
  /** The strategies whose indexes are to be loaded when this is chosen. */
  readonly searched?: readonly string[];
}

export function toSearchForm(site: Pick<Site, 'areas' | 'editions' | 'isPart'>): SearchForm {
  const options = (labels: readonly string[]) => labels.map((label) => ({ label }));
  const needsArea = isSearchedApart(site.editions.map(({ framework }) => framework));
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
                ...(needsArea && { searched: editions.map(({ framework }) => framework.id) }),
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
    needsArea,
  };
}
