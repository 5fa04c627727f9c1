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
    readonly options: readonly string[];
  }[];
}

export function toSearchForm(site: Pick<Site, 'areas' | 'isPart'>): SearchForm {
  return {
    filters: [
      ...(onlyArea(site)
        ? []
        : [
            {
              name: 'area' as const,
              label: 'Area',
              any: 'All areas',
              options: site.areas.map(({ area }) => area.name),
            },
          ]),
      { name: 'kind', label: 'Kind of page', any: 'All kinds', options: searchKinds },
      {
        name: 'audience',
        label: 'For',
        any: 'Everyone',
        options: searchPersonas.map((persona) => personaWord[persona]),
      },
    ],
  };
}
