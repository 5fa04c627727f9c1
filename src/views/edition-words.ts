import type { Framework } from '#model/framework';
import { formatPartialDate } from '#model/partial-date';
import { kindOfGroup } from './framework-words.ts';
import { domainWord, listInWords, modeWords } from './words.ts';

/** What a strategy is about and its years: "Adults and children, 2023–25". */
export function editionWords(framework: Framework): string {
  const domains = listInWords(framework.domains.map((domain) => domainWord[domain]));
  return `${domains.charAt(0).toUpperCase()}${domains.slice(1)}, ${framework.edition}`;
}

/** How a strategy sorts people, in a few words: "Six groups", "Three groups and Induction", "Your employer decides". */
export function sortsPeopleBy({ audiences = [], allocation }: Framework): string {
  if (audiences.length === 0) return modeWords[allocation.mode];
  const kinds = [...Map.groupBy(audiences, (audience) => audience.kind)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const words = kinds.map(([kind, found]) => {
    const [first] = found;
    if (found.length === 1 && kinds.length > 1 && first) return first.label;
    return `${numbers[found.length] ?? found.length} ${found.length === 1 ? kindOfGroup[kind].one : kindOfGroup[kind].many}`;
  });
  return listInWords(words);
}

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** "12 December 2026", for an ISO day. */
export function dayInWords(day: string): string {
  return formatPartialDate(day);
}
