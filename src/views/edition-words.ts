import type { Framework } from '#model/framework';
import { kindOfGroup } from './framework-words.ts';
import { domainWord, listInWords, modeWords } from './words.ts';

/** What a strategy is about and its years: "Adults and children, 2023–25". */
export function editionWords(framework: Framework): string {
  const domains = listInWords(framework.domains.map((domain) => domainWord[domain]));
  return `${domains.charAt(0).toUpperCase()}${domains.slice(1)}, ${framework.edition}`;
}

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** How a strategy sorts people, in a few words: "Six groups", "Your employer decides". */
export function sortsPeopleBy({ audiences = [], allocation }: Framework): string {
  const [first] = audiences;
  if (!first) return modeWords[allocation.mode];
  const kinds = new Set(audiences.map((audience) => audience.kind));
  const { one, many } = kinds.size === 1 ? kindOfGroup[first.kind] : kindOfGroup.group;
  return `${numbers[audiences.length] ?? audiences.length} ${audiences.length === 1 ? one : many}`;
}

/** "12 December 2026", for an ISO day. */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
