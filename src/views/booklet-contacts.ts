import type { Block, Item } from '#model/block';
import type { Framework } from '#model/framework';
import type { LocalContact } from '#model/site-settings';
import { item, list, notes, paragraph } from './booklet-lines.ts';
import { toContacts } from './document-views.ts';
import { localContactItems } from './local-contacts.ts';

/**
 * Contacts that the framework itself holds. A record that somebody checked is a number to call; what a strategy
 * printed years ago is not, because an old number is worse than none (law.md §4). Residents get checked ones only.
 */
export function contactBlocks(
  framework: Framework,
  forResidents: boolean,
  local: readonly LocalContact[] | undefined,
): { readonly first: readonly Block[]; readonly last: readonly Block[] } {
  const contacts = framework.contacts ?? [];
  // What the owners of the site have tried themselves comes first.
  const checked = [
    ...localContactItems(local, framework),
    ...itemsOf(contacts.filter((c) => c.status === 'verified')),
  ];
  const printed = itemsOf(contacts.filter((c) => c.status === 'as-printed'));
  const first: readonly Block[] =
    checked.length === 0
      ? []
      : [
          { kind: 'heading', depth: 1, id: 'who-to-contact-local', text: `In ${framework.areaName}` },
          ...list('bullet', checked),
        ];
  if (forResidents || printed.length === 0) return { first, last: [] };
  return {
    first,
    last: [
      {
        kind: 'heading',
        depth: 1,
        id: 'who-to-contact-printed',
        text: 'What the strategy prints about itself',
      },
      paragraph('Nobody has checked these. Do not use them to report a worry.'),
      ...list('bullet', printed),
    ],
  };
}

function itemsOf(contacts: NonNullable<Framework['contacts']>): readonly Item[] {
  return toContacts(contacts).map((contact) =>
    item(
      [
        { text: `${contact.label}, ${contact.kind.toLowerCase()}:`, strong: true },
        { text: ' ' },
        { text: contact.printed, ...(contact.href && { href: contact.href }) },
      ],
      notes(contact.status, contact.note, `Source: ${contact.source}`),
    ),
  );
}
