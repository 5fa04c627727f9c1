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
  /** What stands over the results that come last: those of strategies in whose place another one holds. */
  readonly aside: { readonly heading: string; readonly note: string };
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
    aside: asideOf(site),
  };
}

function asideOf({ editions }: Pick<Site, 'editions'>): SearchForm['aside'] {
  if (!editions.some(({ waits }) => waits))
    return { heading: 'In older strategies', note: 'A newer strategy is there for these areas.' };
  return editions.some(({ newer }) => newer)
    ? {
        heading: 'In strategies that are older or have not begun',
        note: 'Another strategy holds for these areas.',
      }
    : { heading: 'In strategies that have not begun', note: 'They hold nobody yet.' };
}
