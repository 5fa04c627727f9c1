import type { FinderRole } from './finder-index.ts';
import type { Phrase } from './phrases.ts';
import { similarity } from './similarity.ts';
import { isNeutral, termsOf, weightOf } from './terms.ts';

/** How well one role fits a query. */
export interface Scored {
  readonly role: FinderRole;
  /** The name that fits best. */
  readonly phrase: Phrase;
  readonly score: number;
  /** 2: the query is this name, word for word or with a slip of the keyboard. 1: but for a grade such as "senior". */
  readonly whole: 0 | 1 | 2;
}

// Most of what was typed and most of one name have to agree.
const enoughOfQuery = 0.72;
const enoughOfName = 0.55;
const sameWord = 0.8;
const kindBonus = { label: 0.03, alias: 0.02, 'match-only': 0 } as const;
// A role that stands for many jobs never comes before a job's own role.
const genericMalus = 0.05;

/** The score of a role by those of its phrases that the search proposed; undefined when the fit is not good enough. */
export function scoreRole(
  role: FinderRole,
  phrases: readonly Phrase[],
  terms: readonly string[],
  vocabulary: ReadonlySet<string>,
): Scored | undefined {
  const alike = (i: number, word: string) => {
    const term = terms[i] ?? '';
    return similarity(term, word, { unfinished: i === terms.length - 1, known: vocabulary.has(term) });
  };
  const bestAmong = (i: number, words: readonly string[]) =>
    Math.max(0, ...words.map((word) => alike(i, word)));

  const costs = terms.map((term) => costOf(term, terms.length, vocabulary));
  const allWords = phrases.flatMap((phrase) => phrase.terms);
  const ofQuery = terms.map((_, i) => bestAmong(i, allWords));
  const share = sum(ofQuery.map((s, i) => s * (costs[i] ?? 0))) / sum(costs);

  const best = phrases
    .map((phrase) => {
      const { terms: words } = phrase;
      const ofName = words.map((word) => Math.max(0, ...terms.map((_, i) => alike(i, word))));
      const covered = sum(ofName.map((s, i) => s * weightOf(words[i] ?? ''))) / sum(words.map(weightOf));
      const missed = terms.filter((_, i) => bestAmong(i, words) < sameWord);
      const named = ofName.every((s) => s >= sameWord) && missed.every(isNeutral);
      const whole: Scored['whole'] = !named ? 0 : missed.length === 0 ? 2 : 1;
      return {
        phrase,
        covered,
        whole,
        rank: whole * 10 + covered + kindBonus[phrase.kind],
        inFull: missed.length === 0,
      };
    })
    .toSorted((a, b) => b.rank - a.rank)[0];
  if (!best) return undefined;

  // "Senior leader": two words that say little, but both in one name.
  const telling =
    ofQuery.some((s, i) => s > 0 && weightOf(terms[i] ?? '') === 1) || (best.inFull && terms.length > 1);
  const fits = best.whole > 0 || (share >= enoughOfQuery && best.covered >= enoughOfName && telling);
  if (!fits || isOtherJob(role, terms, best.whole > 0, vocabulary)) return undefined;
  const score =
    0.65 * share + 0.35 * best.covered + kindBonus[best.phrase.kind] - (role.generic ? genericMalus : 0);
  return { role, phrase: best.phrase, whole: best.whole, score };
}

/** What it costs to leave a word unmatched. A stray word costs less in a whole sentence than in a job title. */
function costOf(term: string, length: number, vocabulary: ReadonlySet<string>): number {
  const sentence = length > 4;
  if (isNeutral(term)) return 0.1;
  if (!vocabulary.has(term)) return sentence ? 0.35 : 1;
  return weightOf(term) * (sentence ? 0.8 : 1);
}

/** "Swimming teacher" is no school teacher: all words of a look-alike stand in the query. */
function isOtherJob(
  role: FinderRole,
  terms: readonly string[],
  whole: boolean,
  vocabulary: ReadonlySet<string>,
): boolean {
  return role.not.some((name) => {
    const words = termsOf(name);
    const stands = (word: string) =>
      terms.some((term) => similarity(term, word, { unfinished: false, known: vocabulary.has(term) }) > 0);
    return words.length > 0 && words.every(stands) && (!whole || words.length === terms.length);
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
