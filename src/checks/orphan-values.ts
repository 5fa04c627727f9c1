import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { entries, warning } from './check.ts';

const printing = new Set(['values', 'session-checklist']);

/** Values that nobody meets: no booklet prints them, or they are about people whom the strategy does not protect. */
export function orphanValues({ values, booklets, domains }: Framework): Problem[] {
  const strays = entries(values).flatMap(([i, { label, domain }]) =>
    domain === undefined || domains.includes(domain)
      ? []
      : [
          warning(
            'orphan-values',
            ['values', i, 'domain'],
            `The values “${label}” are about ${domain}, but \`domains\` does not have it.`,
            'Add it to `domains`, or correct the domain of the values.',
          ),
        ],
  );
  const areForgotten =
    values !== undefined &&
    values.length > 0 &&
    booklets !== undefined &&
    !booklets.some(({ chapters }) => chapters.some((chapter) => printing.has(chapter)));
  if (!areForgotten) return strays;
  return [
    ...strays,
    warning(
      'orphan-values',
      ['values'],
      'No booklet prints the values of this strategy.',
      'Add the chapter `values` to a booklet.',
    ),
  ];
}
