import type { FinderIndex, FinderRole } from './finder-index.ts';
import type { Phrase, Words } from './phrases.ts';
import type { ReadWord } from './read-query.ts';
import { isNeutral } from './word-weights.ts';

/** For each word the roles that say it, with how much the word then speaks for the role. */
export type WordBags = ReadonlyMap<string, ReadonlyMap<FinderRole, number>>;

// BM25 as in its textbook: how soon saying a word again stops counting, and how much a long list of names costs.
const saturation = 1.2;
const lengthCost = 0.4;
const saidIn = { label: 3, alias: 1.5, 'match-only': 1 } as const;
// A word that other roles of the same query say as well still tells a little.
const leastTelling = 0.15;

/** All words of a role's names in one bag, whatever their order: for descriptions that no name fits. */
export function toWordBags({ roles }: FinderIndex, { phrases }: Words): WordBags {
  const said = new Map<string, Map<FinderRole, number>>();
  const lengths = new Map<FinderRole, number>();
  for (const [word, list] of phrases) {
    const byRole = new Map<FinderRole, number>();
    for (const phrase of new Set<Phrase>(list)) {
      const times = saidIn[phrase.kind];
      byRole.set(phrase.role, (byRole.get(phrase.role) ?? 0) + times);
      lengths.set(phrase.role, (lengths.get(phrase.role) ?? 0) + times);
    }
    said.set(word, byRole);
  }
  const usual =
    [...lengths.values()].reduce((total, length) => total + length, 0) / Math.max(1, roles.length);
  return new Map(
    [...said].map(([word, byRole]) => {
      const rare = Math.max(leastTelling, Math.log(roles.length / byRole.size) / Math.log(roles.length));
      const speaks = [...byRole].map(([role, times]) => {
        const long = 1 - lengthCost + (lengthCost * (lengths.get(role) ?? 0)) / usual;
        return [role, (rare * times * (saturation + 1)) / (times + saturation * long)] as const;
      });
      return [word, new Map(speaks)];
    }),
  );
}

/** How much all words of a query together speak for each role that says one of them, from 0 to 1. */
export function bagScores(bags: WordBags, query: readonly ReadWord[]): ReadonlyMap<FinderRole, number> {
  const scores = new Map<FinderRole, number>();
  let most = 0;
  for (const typed of query) {
    const share = (isNeutral(typed.word) ? 0.4 : 1) * (typed.where ? 0.9 : 1);
    const ofWord = new Map<FinderRole, number>();
    for (const [word, likeness] of typed.alike) {
      for (const [role, speaks] of bags.get(word) ?? []) {
        const score = share * likeness * likeness * speaks;
        if (score > (ofWord.get(role) ?? 0)) ofWord.set(role, score);
      }
    }
    most += Math.max(typed.known || typed.alike.size > 0 ? 0 : 0.3, ...ofWord.values());
    for (const [role, score] of ofWord) scores.set(role, (scores.get(role) ?? 0) + score);
  }
  return new Map([...scores].map(([role, score]) => [role, score / most]));
}
