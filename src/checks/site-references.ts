import { closest } from '#model/closest';
import type { Framework } from '#model/framework';
import type { Path, Problem } from '#model/problem';
import type { SiteSettings } from '#model/site-settings';
import { entries, error } from './check.ts';

/** What the settings point to is there: frameworks in the folder, areas of those that are shown. */
export function siteReferences(settings: SiteSettings, all: readonly Framework[]): Problem[] {
  const ids = all.map(({ id }) => id);
  const chosen = entries(settings.frameworks).flatMap(([i, id]) =>
    ids.includes(id) ? [] : [unknown('framework', ['frameworks', i], id, ids)],
  );
  const shown = all.filter(({ id }) => settings.frameworks?.includes(id) ?? true);
  // Which areas there are is not known while a framework is misspelt.
  if (chosen.length > 0 || shown.length === 0) return chosen;
  const areas = [...new Set(shown.flatMap((framework) => framework.areas.map(({ id }) => id)))];
  const ask = (path: Path, id: string | undefined) =>
    id === undefined || areas.includes(id) ? [] : [unknown('area', path, id, areas)];
  return [
    ...ask(['defaultArea'], settings.defaultArea),
    ...entries(settings.contacts).flatMap(([i, contact]) =>
      entries(contact.areas).flatMap(([j, id]) => ask(['contacts', i, 'areas', j], id)),
    ),
  ];
}

/** A site that is not the partnership’s own says so. */
export function siteOwnership({ official, officialNote }: SiteSettings): Problem[] {
  if (official || officialNote !== undefined) return [];
  return [
    error(
      'missing-field',
      ['official'],
      'The site is not official, and nothing says whose it is not.',
      'Add officialNote, a sentence for the foot of every page. If the partnership itself publishes the site, write official: true.',
    ),
  ];
}

function unknown(word: string, path: Path, id: string, known: readonly string[]): Problem {
  const meant = closest(id, known);
  const list = `There are: ${known.join(', ')}.`;
  return error(
    'unknown-reference',
    path,
    `There is no ${word} "${id}" on this site.`,
    meant ? `Did you mean "${meant}"? ${list}` : list,
  );
}
