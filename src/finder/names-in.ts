import { begun, fitOf, isOfTheJob } from './fit-name.ts';
import type { Phrase, Words } from './phrases.ts';
import { type ReadWord, readQuery } from './read-query.ts';

/** A role one of whose names was typed in full. */
export interface Named {
  /** The place of the role in the index. */
  readonly at: number;
  readonly phrase: Phrase;
  /** The query is this name and nothing else, but for a slip of the keyboard. */
  readonly exact: boolean;
  /** Nothing speaks against its being the job that is meant. */
  readonly sure: boolean;
}

interface Fitting extends Named {
  readonly rank: number;
  readonly whole: number;
}

/** The roles whose name stands in the query, the one that says most first. Roles that stand for many jobs come last. */
export function namesIn(text: string, words: Words): readonly Named[] {
  const query = readQuery(text, words);
  const best = new Map<number, Fitting>();
  const typed = query.flatMap(({ alike }) => [...alike.keys()]);
  for (const phrase of new Set(typed.flatMap((word) => words.phrases.get(word) ?? []))) {
    const fit = fitting(phrase, query);
    if (fit && fit.rank > (best.get(phrase.at)?.rank ?? 0)) best.set(phrase.at, fit);
  }
  const found = [...best.values()];
  const whole = Math.max(...found.map((one) => one.whole));
  // The longest name says most: "school crossing patrol" is more than "school".
  const longest = Math.max(...found.filter((one) => one.whole === whole).map(({ phrase }) => phrase.weight));
  return found
    .filter((one) => one.whole === whole && (whole === 2 || one.phrase.weight > longest - 0.5))
    .toSorted((a, b) => b.rank - a.rank);
}

function fitting(phrase: Phrase, query: readonly ReadWord[]): Fitting | undefined {
  const fit = fitOf(phrase, query);
  const more = query.filter((word, i) => (fit.ofQuery[i] ?? 0) < begun && isOfTheJob(word, fit.tail));
  if (fit.whole === 0 && !(fit.tells && more.length === 0)) return undefined;
  // Which words name a place, and which a film, nobody can tell: "babysitter Oswestry", "babysitter movie".
  const isSettled = fit.tail.every(({ known }) => known);
  // "Foreman" is no slip for "doorman": one word alone may be a word of its own.
  const isSlip = query.length === 1 && query[0]?.known === false;
  const isPlace = query.every(({ setting }, i) => setting || (fit.ofQuery[i] ?? 0) < begun);
  return {
    at: phrase.at,
    phrase,
    exact: fit.whole === 2 && !isPlace,
    sure: isSettled && !isSlip && !isPlace && (phrase.telling || phrase.kind !== 'match-only'),
    rank: fit.rank - (phrase.role.generic ? 0.05 : 0),
    whole: fit.whole,
  };
}
