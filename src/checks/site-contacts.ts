import type { Problem } from '#model/problem';
import type { LocalContact, SiteSettings } from '#model/site-settings';
import { telephoneHref } from '#model/telephone';
import { entries, error, warning } from './check.ts';

/** Local services can be reached, are for an area of this site, and somebody has tried them. */
export function siteContacts(
  { contacts }: SiteSettings,
  context: { readonly asOf: string; readonly partnerships: number },
): Problem[] {
  return entries(contacts).flatMap(([i, contact]) => {
    const path = ['contacts', i];
    return [...reachable(contact, path), ...placed(contact, path, context), ...tried(contact, path, context)];
  });
}

function reachable({ label, telephone, email, website }: LocalContact, path: (string | number)[]): Problem[] {
  if (telephone !== undefined && !telephoneHref(telephone))
    return [
      error(
        'bad-contact',
        [...path, 'telephone'],
        `"${telephone}" is not a telephone number in the UK.`,
        'Write it as it is dialled, with its zero at the start: "01234 567890".',
      ),
    ];
  if (telephone ?? email ?? website) return [];
  const hint = 'Add telephone, email or website, or take the contact out.';
  return [
    error('bad-contact', path, `Nobody can reach "${label}": there is no number and no address.`, hint),
  ];
}

function placed(
  { label, areas }: LocalContact,
  path: (string | number)[],
  { partnerships }: { readonly partnerships: number },
): Problem[] {
  if (areas || partnerships < 2) return [];
  return [
    error(
      'missing-field',
      path,
      `Nothing says for which area "${label}" is, and this site shows ${partnerships} partnerships.`,
      'Add areas, such as areas: [shropshire]. Nobody may be sent to the service of another area.',
    ),
  ];
}

/** After a year numbers have often changed: somebody has to try them again. */
function tried(
  { label, checkedOn }: LocalContact,
  path: (string | number)[],
  { asOf }: { readonly asOf: string },
): Problem[] {
  const at = [...path, 'checkedOn'];
  const day = new Date(`${checkedOn}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== checkedOn)
    return [error('impossible-date', at, `There is no day ${checkedOn}.`, 'Look it up in a calendar.')];
  if (checkedOn > asOf)
    return [
      error(
        'impossible-date',
        at,
        `"${label}" cannot have been checked on ${checkedOn}: that day is still to come.`,
        'Write the day on which somebody last tried it.',
      ),
    ];
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  if (day.toISOString().slice(0, 10) > asOf) return [];
  return [
    warning(
      'old-contact',
      at,
      `"${label}" was last checked on ${checkedOn}, more than twelve months ago.`,
      'Try the number, the address and the page. Then write today’s date.',
    ),
  ];
}
