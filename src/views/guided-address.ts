import type { Answers } from '#answer/person';

// Answers in an address: `contact=regular&people=children.parents-carers`. Nothing else is in it, so it can be shared.
// Links between pages carry it behind a `#`, which browsers send to no server.
const between = '.';
const changing = 'change';

/** What an address says: the answers given, and the question that is to be answered again. */
export interface Asking {
  readonly given: Answers;
  readonly change: string | undefined;
}

/** Reads the query, or the fragment, of an address. Whatever is no answer is dropped later, when the walk is retraced. */
export function readAddress(query: string): Asking {
  const entries = [...new URLSearchParams(query.replace(/^[?#]/, ''))];
  return {
    given: Object.fromEntries(
      entries.filter(([name]) => name !== changing).map(([name, value]) => [name, value.split(between)]),
    ),
    change: entries.find(([name]) => name === changing)?.[1],
  };
}

/** The address for answers, behind `?` on the page that asks and behind `#` in a link to another; nothing for none. */
export function addressFor(answers: Answers, sign: '?' | '#', change?: string): string {
  const query = new URLSearchParams(
    Object.entries(answers).map(([question, ids]) => [question, ids.join(between)]),
  );
  if (change !== undefined) query.set(changing, change);
  return query.size > 0 ? `${sign}${query}` : '';
}
