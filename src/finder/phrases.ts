import type { FinderIndex, FinderRole } from './finder-index.ts';
import { initialOf } from './similarity.ts';
import { termsOf } from './terms.ts';
import { weightOf } from './word-weights.ts';

/** One name of a role, as words to match. */
export interface Phrase {
  readonly role: FinderRole;
  /** The place of the role in the index. */
  readonly at: number;
  readonly text: string;
  readonly kind: 'label' | 'alias' | 'match-only';
  readonly terms: readonly string[];
  /** The sum of what its words say. */
  readonly weight: number;
  /** Whether the name says enough to stand in a sentence: "midwife" does, "manager" does not. */
  readonly telling: boolean;
  /** Whether one of its words alone says much. */
  readonly specific: boolean;
}

/** The names of all roles, found by their words, and the words that name areas. */
export interface Words {
  /** The phrases in which a word stands. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** All words by their first letter, as written and as spoken. */
  readonly initials: ReadonlyMap<string, readonly string[]>;
  /** Words that name areas and no job, each with the ids of its areas: "teacher in Hackney" looks for a teacher. */
  readonly areas: ReadonlyMap<string, readonly string[]>;
}

export function toWords(index: FinderIndex): Words {
  const areas = toAreaWords(index);
  const phrases = new Map<string, Phrase[]>();
  for (const [at, role] of index.roles.entries()) {
    for (const phrase of phrasesOf(role, at, areas)) {
      for (const term of phrase.terms) phrases.set(term, [...(phrases.get(term) ?? []), phrase]);
    }
  }
  const initials = new Map<string, string[]>();
  for (const word of phrases.keys()) {
    for (const letter of new Set([word.charAt(0), initialOf(word)])) {
      initials.set(letter, [...(initials.get(letter) ?? []), word]);
    }
  }
  return { phrases, initials, areas };
}

function toAreaWords(index: FinderIndex): ReadonlyMap<string, readonly string[]> {
  const names = new Set(index.roles.flatMap((role) => [role.label, ...role.aliases]).flatMap(termsOf));
  const areas = new Map<string, readonly string[]>();
  for (const area of index.areas) {
    for (const term of new Set([area.name, ...area.alsoKnownAs].flatMap(termsOf))) {
      if (!names.has(term)) areas.set(term, [...(areas.get(term) ?? []), area.id]);
    }
  }
  return areas;
}

/** A label such as "GP (general practitioner)" or "Groundsman / groundskeeper" holds several names. */
function phrasesOf(role: FinderRole, at: number, areas: ReadonlyMap<string, unknown>): readonly Phrase[] {
  const names = [role.label, ...role.label.replace(/\(.*?\)/, '').split(' / ')];
  const seen = new Set<string>();
  return [
    ...names.map((text) => [text, 'label'] as const),
    ...role.aliases.map((text) => [text, 'alias'] as const),
    ...role.matchOnly.map((text) => [text, 'match-only'] as const),
  ].flatMap(([text, kind]) => {
    const terms = termsOf(text).filter((term) => !areas.has(term));
    const key = terms.join(' ');
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    const weight = terms.reduce((sum, term) => sum + weightOf(term), 0);
    const telling = weight >= 1 || key === 'volunteer';
    const specific = terms.some((term) => weightOf(term) === 1);
    return [{ role, at, text, kind, terms, weight, telling, specific }];
  });
}
