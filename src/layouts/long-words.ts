import { cutLongWords } from '#model/long-words';

const table = /<table[ >].*?<\/table>/gs;
// A tag with whatever stands in the quotes of its attributes, or the text up to the next one.
const tagOrText = /<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
const entity = /&#?\w+;/g;
// Of the private signs of programs, which no text of a page holds: it stands for an entity, which is one letter.
const standIn = '\uE000';

/** Lets lines end inside the very long words of the tables of a page, and leaves all else as it was. */
export function breakLongWords(html: string): string {
  return html.replaceAll(table, (found) =>
    found.replaceAll(tagOrText, (part) => (part.startsWith('<') ? part : breakIn(part))),
  );
}

function breakIn(text: string): string {
  const entities = text.matchAll(entity);
  return cutLongWords(text.replaceAll(entity, standIn))
    .join('<wbr>')
    .replaceAll(standIn, () => entities.next().value?.[0] ?? '');
}
