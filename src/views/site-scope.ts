import { allQuestionsPath, areasPath, comparePath, frameworkPath, rolesPath } from './links.ts';
import type { AreaEntry, Edition, Site } from './site.ts';

/** The one area that the site is for; undefined on a site of several areas. */
export function onlyArea(site: Pick<Site, 'areas' | 'isPart'>): AreaEntry | undefined {
  return !site.isPart && site.areas.length === 1 ? site.areas[0] : undefined;
}

/** Whether there are two strategies to put side by side: of two areas, or two editions of one. */
export function canCompare(site: Pick<Site, 'editions' | 'isPart'>): boolean {
  return site.isPart || site.editions.length > 1;
}

/**
 * The strategy whose pages of roles stand for all: the one there is. Undefined where a role has several answers, and so
 * a page that shows them together.
 */
export function onlyEdition(site: Pick<Site, 'areas' | 'editions' | 'isPart'>): Edition | undefined {
  return onlyArea(site) && !canCompare(site) ? site.editions[0] : undefined;
}

/** The folder of the pages of single roles, to which a browser adds the id of a role. */
export function rolePagesPath(site: Pick<Site, 'areas' | 'editions' | 'isPart'>): string {
  const only = onlyEdition(site);
  return only ? rolesPath(only.framework.id) : '/roles/';
}

interface NavigationItem {
  readonly id: 'find' | 'areas' | 'trainers' | 'compare' | 'search';
  readonly label: string;
  readonly href: string;
}

/** The main navigation. A site of one area leads to its strategy where others lead to the areas. */
export function mainNavigation(site: Pick<Site, 'areas' | 'editions' | 'isPart'>): readonly NavigationItem[] {
  const [newest] = onlyArea(site)?.editions ?? [];
  return [
    { id: 'find', label: 'Find my role', href: '/find/' },
    newest
      ? { id: 'areas', label: 'The strategy', href: frameworkPath(newest.framework.id) }
      : { id: 'areas', label: 'Areas', href: areasPath },
    { id: 'trainers', label: 'Trainers', href: '/trainers/' },
    ...(canCompare(site) ? [{ id: 'compare' as const, label: 'Compare', href: comparePath }] : []),
    { id: 'search', label: 'Search', href: '/search/' },
  ];
}

/** The folders of pages that make sense only for several areas, or several strategies: such a site does without. */
export function leftOut(site: Pick<Site, 'areas' | 'editions' | 'isPart'>): readonly string[] {
  return [
    ...(onlyArea(site) ? [areasPath, allQuestionsPath] : []),
    ...(canCompare(site) ? [] : [comparePath]),
  ];
}
