import type { FinderIndex, FinderRole } from './finder-index.ts';
import { termsOf } from './terms.ts';

/** One name of a role, as words to match. */
export interface Phrase {
  readonly id: number;
  readonly role: FinderRole;
  readonly text: string;
  readonly kind: 'label' | 'alias' | 'match-only';
  readonly terms: readonly string[];
}

/** The phrases of all roles, the words in them, and the words that name areas. */
export interface Words {
  readonly phrases: readonly Phrase[];
  readonly vocabulary: ReadonlySet<string>;
  /** Words that name areas and no job, each with the ids of its areas: "teacher in Hackney" looks for a teacher. */
  readonly areas: ReadonlyMap<string, readonly string[]>;
}

export function toWords(index: FinderIndex): Words {
  const names = new Set(index.roles.flatMap((role) => [role.label, ...role.aliases]).flatMap(termsOf));
  const areas = new Map<string, readonly string[]>();
  for (const area of index.areas) {
    for (const term of new Set([area.name, ...area.alsoKnownAs].flatMap(termsOf))) {
      if (!names.has(term)) areas.set(term, [...(areas.get(term) ?? []), area.id]);
    }
  }
  const phrases = index.roles
    .flatMap((role) => phrasesOf(role))
    .map((phrase) => ({ ...phrase, terms: phrase.terms.filter((term) => !areas.has(term)) }))
    .filter(({ terms }) => terms.length > 0)
    .map((phrase, id) => ({ ...phrase, id }));
  return { phrases, vocabulary: new Set(phrases.flatMap((phrase) => phrase.terms)), areas };
}

/** A label such as "GP (general practitioner)" or "Groundsman / groundskeeper" holds several names. */
function phrasesOf(role: FinderRole): Omit<Phrase, 'id'>[] {
  const names = role.label.replace(/\(.*?\)/, '').split(' / ');
  const phrase = (text: string, kind: Phrase['kind']) => ({ role, text, kind, terms: termsOf(text) });
  return [
    ...[role.label, ...names].map((text) => phrase(text, 'label')),
    ...role.aliases.map((text) => phrase(text, 'alias')),
    ...role.matchOnly.map((text) => phrase(text, 'match-only')),
  ];
}

/** The terms of a query, with compounds as the catalogue writes them: "head teacher", "healthvisitor". */
export function readQuery(query: string, { vocabulary, areas }: Words): readonly string[] {
  const joined: string[] = [];
  for (const term of termsOf(query)) {
    const before = joined.at(-1);
    const both = `${before}${term}`;
    const oneWord =
      before !== undefined && vocabulary.has(both) && !(vocabulary.has(before) && vocabulary.has(term));
    if (oneWord) joined.splice(-1, 1, both);
    else joined.push(term);
  }
  const split = joined.flatMap((term) => (vocabulary.has(term) ? [term] : splitWord(term, vocabulary)));
  return [...new Set(split)].filter((term) => !areas.has(term));
}

function splitWord(term: string, vocabulary: ReadonlySet<string>): readonly string[] {
  for (let i = 2; i <= term.length - 4; i++) {
    const parts = [term.slice(0, i), term.slice(i)];
    if (parts.every((part) => vocabulary.has(part))) return parts;
  }
  return [term];
}
