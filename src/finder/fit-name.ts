import type { Phrase } from './phrases.ts';
import type { ReadWord } from './read-query.ts';
import { isNarrowing, isNeutral, isPlaceOfWork, weightOf } from './word-weights.ts';

/** From here on two words count as the same, and as begun. */
const sameWord = 0.8;
export const begun = 0.75;
const kindBonus = { label: 0.03, alias: 0.02, 'match-only': 0 } as const;
const longestPlace = 3;

/** How well one name fits a query. */
export interface Fit {
  readonly phrase: Phrase;
  readonly whole: 0 | 1 | 2;
  readonly covered: number;
  /** Whether every word of the name was typed. */
  readonly all: boolean;
  /** Whether every word of the name that says much was typed, or begun. */
  readonly tells: boolean;
  readonly rank: number;
  /** How much of each word of the query is in this name. */
  readonly ofQuery: readonly number[];
  /** Words behind the name that seem to say which place or employer. */
  readonly tail: readonly ReadWord[];
}

export function fitOf(phrase: Phrase, query: readonly ReadWord[]): Fit {
  const ofName = phrase.terms.map((word) => Math.max(0, ...query.map(({ alike }) => alike.get(word) ?? 0)));
  const ofQuery = query.map(({ alike }) => Math.max(0, ...phrase.terms.map((word) => alike.get(word) ?? 0)));
  const covered = sum(ofName.map((s, i) => s * weightOf(phrase.terms[i] ?? ''))) / phrase.weight;
  const missed = query.filter((_, i) => (ofQuery[i] ?? 0) < sameWord);
  const inPlace = phrase.specific || isInOrder(phrase, query);
  const all = inPlace && ofName.every((s) => s >= sameWord);
  const tail = phrase.specific && all ? tailOf(query, ofQuery) : [];
  const blocks = (word: ReadWord) =>
    isOfTheJob(word, tail)
      ? !(phrase.specific && narrows(word, query, ofQuery))
      : // "Council" alone or "manager" in "manager of a bank" says too little.
        word.where && !isNeutral(word.word) && !isTown(word) && !phrase.telling;
  const whole = !all || missed.some(blocks) ? 0 : missed.length === 0 ? 2 : 1;
  const tells =
    inPlace &&
    phrase.telling &&
    ofName.every((s, i) => s > begun || weightOf(phrase.terms[i] ?? '') < 1) &&
    covered > 0.85;
  // Of two names with the same words, the one in the order that was typed.
  const first = query.find((_, i) => (ofQuery[i] ?? 0) >= sameWord);
  const ordered = first?.alike.has(phrase.terms[0] ?? '') ? 0.01 : 0;
  const shared = sum(ofQuery.map((s, i) => s * weightOf(query[i]?.word ?? ''))) / 10;
  return {
    phrase,
    whole,
    covered,
    all,
    tells,
    ofQuery,
    tail,
    rank: whole * 10 + covered + shared + kindBonus[phrase.kind] + ordered,
  };
}

/** Whether a word stands before the name and only narrows it: "specialist physiotherapist". */
function narrows(word: ReadWord, query: readonly ReadWord[], ofQuery: readonly number[]): boolean {
  const head = ofQuery.findIndex((s) => s >= sameWord);
  return isNarrowing(word.word) && query.indexOf(word) < head;
}

/** Whether a word names the job itself, so that a role without it is another job. */
export function isOfTheJob(typed: ReadWord, tail: readonly ReadWord[]): boolean {
  const { word, where } = typed;
  return !where && !isNeutral(word) && weightOf(word) > 0.25 && !tail.includes(typed);
}

/** "Locum GP Market Harborough": words behind the name, one of which no job has. */
function tailOf(query: readonly ReadWord[], ofQuery: readonly number[]): readonly ReadWord[] {
  const behind = query.slice(ofQuery.findLastIndex((s) => s >= sameWord) + 1);
  // "GP recep": a word that is being typed may still become one of the job.
  if (behind.length === 1 && behind[0]?.known === false && behind[0].alike.size > 0) return [];
  const isNamed =
    behind.some(({ known, where }) => !known && !where) || isPlaceOfWork(behind.at(-1)?.word ?? '');
  return isNamed && behind.every(({ follows }) => follows) && behind.length <= longestPlace ? behind : [];
}

/** "Director's assistant" is no "assistant director": where no word tells, the order does. */
function isInOrder({ terms }: Phrase, query: readonly ReadWord[]): boolean {
  const places = terms.map((word) => query.findIndex(({ alike }) => (alike.get(word) ?? 0) >= sameWord));
  return places.every((place, i) => i === 0 || place > (places[i - 1] ?? -1));
}

/** "Librarian in Leeds": a word that no job has, right behind "in". */
function isTown({ town, known, alike }: ReadWord): boolean {
  return town && !known && alike.size === 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
