import type { Item } from '#model/block';
import type { Area, Framework } from '#model/framework';
import { formatPartialDate } from '#model/partial-date';
import type { LocalContact } from '#model/site-settings';
import { telephoneHref } from '#model/telephone';
import { item, notes } from './booklet-lines.ts';
import type { Site } from './site.ts';

/** A way to reach a local service. */
interface Way {
  readonly text: string;
  readonly href: string;
}

/** A local service that the owners of the site name and have tried. */
export interface LocalContactView {
  readonly label: string;
  readonly forWhom: string;
  /** The number first: it is the quickest. */
  readonly ways: readonly Way[];
  /** "Checked on 5 October 2026" */
  readonly checked: string;
}

/** The local services for any of these areas. One that names no area is for the only area of its site. */
function toLocalContacts(
  contacts: readonly LocalContact[] | undefined,
  areas: readonly Pick<Area, 'id'>[],
): readonly LocalContactView[] {
  return (contacts ?? [])
    .filter((contact) => contact.areas?.some((id) => areas.some((area) => area.id === id)) ?? true)
    .map(({ label, forWhom, telephone, email, website, checkedOn }) => ({
      label,
      forWhom,
      ways: [
        ...(telephone ? [{ text: telephone, href: telephoneHref(telephone) ?? '' }] : []),
        ...(email ? [{ text: email, href: `mailto:${email}` }] : []),
        ...(website ? [{ text: shown(website), href: website }] : []),
      ],
      checked: `Checked on ${formatPartialDate(checkedOn)}`,
    }));
}

/** The local services of each area that has any, for a page about all areas. */
export function toLocalContactGroups(
  contacts: readonly LocalContact[] | undefined,
  site: Pick<Site, 'areas'>,
): readonly {
  readonly id: string;
  readonly heading: string;
  readonly contacts: readonly LocalContactView[];
}[] {
  return site.areas
    .map(({ area }) => ({
      id: `local-${area.id}`,
      heading: `Who to tell in ${area.name}`,
      contacts: toLocalContacts(contacts, [area]),
    }))
    .filter((group) => group.contacts.length > 0);
}

/** The same as entries of a list in a booklet. */
export function localContactItems(
  contacts: readonly LocalContact[] | undefined,
  { areas }: Framework,
): readonly Item[] {
  return toLocalContacts(contacts, areas).map(({ label, forWhom, ways, checked }) =>
    item(
      [
        { text: `${label}:`, strong: true },
        ...ways.flatMap(({ text, href }, i) => [{ text: i === 0 ? ' ' : ' · ' }, { text, href }]),
      ],
      notes(forWhom, checked),
    ),
  );
}

/** A web address as people say it. */
function shown(website: string): string {
  return website.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
