import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { entries, error } from './check.ts';

/** Where the owners want to be asked, every page can show their notice and no value text is a copy (V14). */
export function rightsNotShown(framework: Framework): Problem[] {
  if (!framework.rights.permissionRequired) return [];
  const notice = framework.rights.notice
    ? []
    : [
        error(
          'rights-not-shown',
          ['rights'],
          'Permission is required to reuse this document, but there is no `notice` for its pages and booklets.',
          'Add `notice:` under `rights` and name the owner and the condition in one sentence.',
        ),
      ];
  const copies = entries(framework.values).flatMap(([i, { id, paraphrase }]) =>
    paraphrase
      ? []
      : [
          error(
            'rights-not-shown',
            ['values', i],
            `Permission is required to reuse this document, but \`${id}\` is not marked as told in other words.`,
            'Tell the values in your own words, then add `paraphrase: true`.',
          ),
        ],
  );
  return [...notice, ...copies];
}
