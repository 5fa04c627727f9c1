import type { Catalogue, Framework, PartialDate } from '#model/framework';
import { toDayRange } from '#model/partial-date';
import type { Path, Problem } from '#model/problem';
import { entries, error } from './check.ts';

interface DateAt {
  readonly path: Path;
  readonly date: PartialDate | undefined;
}

const dateFields = ['completed', 'issued', 'approved', 'effective', 'launched', 'review'] as const;

/** Every date exists: there is no 30 February and no month 13. */
export function impossibleDate({ period, dates, contacts }: Framework): Problem[] {
  return impossible([
    { path: ['period', 'start'], date: period.start },
    { path: ['period', 'end'], date: period.end },
    ...dateFields.map((field) => ({ path: ['dates', field], date: dates?.[field] })),
    ...entries(contacts).map(([i, { checkedOn }]) => ({
      path: ['contacts', i, 'checkedOn'],
      date: checkedOn,
    })),
  ]);
}

/** The same for the shared data. */
export function impossibleCatalogueDate({ law, helplines }: Catalogue): Problem[] {
  return impossible([
    ...entries(law).flatMap(([i, fact]) =>
      (['validFrom', 'validTo', 'checkedOn'] as const).map((field) => ({
        path: ['law', i, field],
        date: fact[field],
      })),
    ),
    ...entries(helplines).map(([i, { checkedOn }]) => ({
      path: ['helplines', i, 'checkedOn'],
      date: checkedOn,
    })),
  ]);
}

function impossible(dates: readonly DateAt[]): Problem[] {
  return dates.flatMap(({ path, date }) =>
    date === undefined || toDayRange(date)
      ? []
      : [
          error(
            'impossible-date',
            path,
            `There is no such date as ${date}.`,
            'Write year, month and day in that order, and check the number of days in the month.',
          ),
        ],
  );
}
