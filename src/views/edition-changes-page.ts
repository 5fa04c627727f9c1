import { type ChangeGroup, differenceBetween } from './edition-difference.ts';
import { frameworkPath } from './links.ts';
import { type AreaEntry, isStatedToReplace, type Site } from './site.ts';

/** What changed from one edition of an area to the next. */
export interface EditionChanges {
  readonly id: string;
  readonly older: EditionLink;
  readonly newer: EditionLink;
  /** How sure it is that the one takes the place of the other. */
  readonly relation: string;
  readonly groups: readonly ChangeGroup[];
}

interface EditionLink {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly href: string;
}

/** The areas that have more than one edition, and so a page of changes. */
export function areasWithEditions(site: Pick<Site, 'areas'>): readonly AreaEntry[] {
  return site.areas.filter(({ editions }) => editions.length > 1);
}

/** Each edition against the one before it, newest first. */
export function toEditionChanges(
  { editions }: AreaEntry,
  site: Pick<Site, 'catalogue'>,
): readonly EditionChanges[] {
  const byAge = editions.toSorted((a, b) => b.framework.period.start.localeCompare(a.framework.period.start));
  return byAge.slice(0, -1).flatMap((edition, place): EditionChanges[] => {
    const before = byAge[place + 1];
    if (!before) return [];
    const stated = isStatedToReplace(edition.framework, before.framework);
    return [
      {
        id: `from-${before.framework.id}`,
        older: link(before.framework),
        newer: link(edition.framework),
        relation: stated
          ? 'The documents say that the later one takes the place of the earlier one.'
          : 'Neither document says that the later one takes the place of the earlier one. That is our reading, from area and dates.',
        groups: differenceBetween(before.framework, edition.framework, site.catalogue),
      },
    ];
  });
}

function link({ id, edition, title }: AreaEntry['editions'][number]['framework']): EditionLink {
  return { id, name: edition, title, href: frameworkPath(id) };
}
