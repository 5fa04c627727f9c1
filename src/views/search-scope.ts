import type { Framework } from '#model/framework';

// One index of all strategies is quicker to search and smaller than as many as there are strategies. It grows with
// each: beyond these, a reader would load more of others' areas than of their own.
const mostTogether = 10;

/**
 * Whether each strategy has an index for search of its own, which is loaded when its area is chosen. Otherwise one
 * index holds the whole site.
 */
export function isSearchedApart(frameworks: readonly Pick<Framework, 'areas'>[]): boolean {
  const areas = new Set(frameworks.flatMap((framework) => framework.areas.map(({ id }) => id)));
  return frameworks.length > mostTogether && areas.size > 1;
}
