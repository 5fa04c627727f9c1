import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { entries, error } from './check.ts';

/** A link that the document has lost is not shown as if the document gave it (V13). */
export function linkStatus(framework: Framework): Problem[] {
  return entries(framework.references).flatMap(([i, { id, linkStatus: status, url }]) =>
    status === 'lost-in-source' && url !== undefined
      ? [
          error(
            'link-status',
            ['references', i, 'linkStatus'],
            `The link of \`${id}\` is said to be lost, but it has a \`url\`.`,
            'Remove the `url`. If the document does print it, write `linkStatus: present`.',
          ),
        ]
      : [],
  );
}
