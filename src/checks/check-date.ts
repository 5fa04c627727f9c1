import type { Catalogue } from '#model/framework';
import type { Problem } from '#model/problem';
import { entries, error } from './check.ts';

/** The law and the helplines have a day of their last check exactly where there was one. */
export function checkDate(catalogue: Catalogue): Problem[] {
  return (['law', 'helplines'] as const).flatMap((part) =>
    entries<Catalogue['law'][number] | Catalogue['helplines'][number]>(catalogue[part]).flatMap(
      ([i, { id, confidence, checkedOn }]) => {
        if (confidence === 'C' && checkedOn !== undefined)
          return [
            error(
              'check-date',
              [part, i, 'checkedOn'],
              `\`${id}\` has confidence C: nobody has compared it with its source. So there is no day of it.`,
              'Take checkedOn out. Or compare it with its source, and write confidence B and the day.',
            ),
          ];
        if (confidence !== 'C' && checkedOn === undefined)
          return [
            error(
              'check-date',
              [part, i, 'confidence'],
              `\`${id}\` has confidence ${confidence}, but not the day on which somebody compared it with its source.`,
              'Write the day as checkedOn. If nobody has, write confidence: C; then it is not printed.',
            ),
          ];
        return [];
      },
    ),
  );
}
