import type { FinderRole } from './finder-index.ts';
import type { Phrase } from './phrases.ts';
import type { ReadWord } from './read-query.ts';
import { similarity } from './similarity.ts';
import { isNarrowing, isNeutral, weightOf } from './word-weights.ts';

/** How well one role fits a query. */
export interface Scored {
  readonly role: FinderRole;
  /** The name that fits best. */
  readonly phrase: Phrase;
  readonly score: number;
  /** 2: the query is this name, word for word or with a slip of the keyboard. 1: but for a grade, a place or the like. */
  readonly whole: 0 | 1 | 2;
  /** Every word that tells is in the names of this role. */
  readonly sure: boolean;
}

// Most of what was typed and most of one name have to agree; in a description of what somebody does, some of it.
const strict = { ofQuery: 0.7, ofName: 0.55 };
const lenient = { ofQuery: 0.45, ofName: 0.45 };
const sameWord = 0.8;
const begun = 0.75;
const kindBonus = { label: 0.03, alias: 0.02, 'match-only': 0 } as const;
// "Home care" is not "care home".
const inOrderBonus = 0.1;
// A role that stands for many jobs never comes before a job's own role, but first for a word such as "nurse".
const genericMalus = 0.05;
// A word that stands in another name of the role says less than one in the name that fits.
const elsewhere = 0.85;

interface Fit {
  readonly phrase: Phrase;
  readonly whole: Scored['whole'];
  readonly covered: number;
  /** Whether every word of the name was typed. */
  readonly all: boolean;
  /** Whether every word of the name that says much was typed, or begun. */
  readonly tells: boolean;
  readonly rank: number;
  /** How much of each word of the query is in this name. */
  readonly ofQuery: readonly number[];
}

/** The score of a role by those of its names that share a word with the query; undefined when the fit is poor. */
export function scoreRole(
  role: FinderRole,
  phrases: readonly Phrase[],
  query: readonly ReadWord[],
  lookAlikes: readonly (readonly string[])[],
  isDescription = false,
): Scored | undefined {
  const enough = isDescription ? lenient : strict;
  const fits = phrases.map((phrase) => fitOf(phrase, query));
  const best = fits.reduce((first, fit) => (fit.rank > first.rank ? fit : first));
  const ofRole = query.map((_, i) =>
    Math.max(best.ofQuery[i] ?? 0, elsewhere * Math.max(...fits.map((fit) => fit.ofQuery[i] ?? 0))),
  );
  const costs = query.map((word) => costOf(word, query));
  const share = sum(ofRole.map((s, i) => s * (costs[i] ?? 0))) / sum(costs);
  const missed = query.filter((word, i) => (ofRole[i] ?? 0) < 0.5 && isOfTheJob(word));
  const telling = query.some(({ word }, i) => (ofRole[i] ?? 0) > 0.5 && weightOf(word) === 1);
  const inFull = best.ofQuery.filter((s) => s >= sameWord).length > 1 && missed.length === 0;

  // The whole name was typed, with a word more: "hospital engineer" may be one of the hospital staff.
  const more = query.filter((word, i) => (best.ofQuery[i] ?? 0) < begun && isOfTheJob(word));
  const within = best.all && best.phrase.telling && sum(more.map(({ word }) => weightOf(word))) <= 1;
  const partly = share >= enough.ofQuery && best.covered >= enough.ofName && (telling || inFull);
  if (!(best.whole > 0 || partly || within) || isOtherJob(lookAlikes, query, best)) return undefined;
  const ordered = best.whole > 0 && isInOrder(best.phrase, query) ? inOrderBonus : 0;
  const score =
    ordered +
    0.65 * share +
    0.35 * best.covered +
    kindBonus[best.phrase.kind] +
    (role.generic ? (best.phrase.specific ? -genericMalus : genericMalus) : 0);
  const aside = query.filter((word, i) => (best.ofQuery[i] ?? 0) < begun && isAside(word)).length;
  const saysEnough = best.phrase.weight > aside || best.phrase.kind !== 'match-only';
  const sure = best.whole > 0 ? saysEnough : more.length === 0 && best.tells && !isDescription;
  return { role, phrase: best.phrase, whole: best.whole, score, sure };
}

function fitOf(phrase: Phrase, query: readonly ReadWord[]): Fit {
  const ofName = phrase.terms.map((word) => Math.max(0, ...query.map(({ alike }) => alike.get(word) ?? 0)));
  const ofQuery = query.map(({ alike }) => Math.max(0, ...phrase.terms.map((word) => alike.get(word) ?? 0)));
  const covered = sum(ofName.map((s, i) => s * weightOf(phrase.terms[i] ?? ''))) / phrase.weight;
  const missed = query.filter((_, i) => (ofQuery[i] ?? 0) < sameWord);
  const inPlace = phrase.specific || isInOrder(phrase, query);
  const all = inPlace && ofName.every((s) => s >= sameWord);
  const named = phrase.specific && phrase.kind !== 'match-only';
  const blocks = (word: ReadWord) =>
    isOfTheJob(word)
      ? !(named && narrows(word, query, ofQuery))
      : // "Council" alone or "manager" in "manager of a bank" says too little.
        word.where &&
        !isNeutral(word.word) &&
        !isTown(word) &&
        (!phrase.telling || (isHint(phrase) && isAside(word)));
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
    rank: whole * 10 + covered + shared + kindBonus[phrase.kind] + ordered,
  };
}

/** Whether a word stands before the name and only narrows it: "specialist physiotherapist". */
function narrows(word: ReadWord, query: readonly ReadWord[], ofQuery: readonly number[]): boolean {
  const head = ofQuery.findIndex((s) => s >= sameWord);
  return isNarrowing(word.word) && query.indexOf(word) < head;
}

/** Whether a word names the job itself, so that a role without it is another job. */
function isOfTheJob({ word, where }: ReadWord): boolean {
  return !where && !isNeutral(word) && weightOf(word) > 0.25;
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

/** A single everyday word such as "hospital", which finds a role and is no name of it. */
function isHint({ kind, terms }: Phrase): boolean {
  return kind === 'match-only' && terms.length === 1;
}

/** A word beside the job that still says something. */
function isAside(typed: ReadWord): boolean {
  return typed.where && !isNeutral(typed.word) && !isTown(typed) && weightOf(typed.word) > 0.25;
}

/** What it costs to leave a word unmatched. Where somebody works says less than what the job is called. */
function costOf(typed: ReadWord, query: readonly ReadWord[]): number {
  const { word, where, known } = typed;
  const sentence = query.length > 4;
  // Who volunteers is looked for among volunteers first.
  if (word === 'volunteer') return 0.4;
  if (isNeutral(word) || isTown(typed)) return 0.1;
  if (!known) return sentence ? 0.35 : where ? 0.4 : 1;
  return weightOf(word) * (sentence ? 0.8 : where ? 0.7 : 1);
}

/** "Swimming teacher" is no school teacher: all words of a look-alike stand in the query. */
function isOtherJob(
  lookAlikes: readonly (readonly string[])[],
  query: readonly ReadWord[],
  { whole, phrase }: Fit,
): boolean {
  return lookAlikes.some((words) => {
    const stands = (word: string) =>
      query.some((typed) => typed.word === word || (!typed.known && similarity(typed.word, word) > 0));
    if (words.length === 0 || !words.every(stands)) return false;
    // A name of the role that says more than the look-alike is the job after all.
    return whole === 0 || (words.length >= phrase.terms.length && whole < 2) || words.length === query.length;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
