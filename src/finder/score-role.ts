import type { FinderRole } from './finder-index.ts';
import {
  begun,
  type Fit,
  fitOf,
  isAside,
  isInOrder,
  isOfTheJob,
  isTown,
  kindBonus,
  sameWord,
  sum,
} from './fit-name.ts';
import type { Phrase } from './phrases.ts';
import type { ReadWord } from './read-query.ts';
import { similarity } from './similarity.ts';
import { isNeutral, weightOf } from './word-weights.ts';

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
  /** Too little agrees to name the job; it may still be the right one where nothing fits better. */
  readonly weak: boolean;
  /** Every word that was typed stands in the name that fits best. */
  readonly within: boolean;
  /** How many words that say something about a job are in the names of this role. */
  readonly agreeing: number;
  /** No name fits; only the words of all its names together speak for it. */
  readonly guessed?: boolean;
}

// Most of what was typed and most of one name have to agree; for a weak hit, some of it.
const strict = { ofQuery: 0.7, ofName: 0.55 };
const lenient = { ofQuery: 0.4, ofName: 0.4 };
// "School" and "care" are words of many roles: they name a field where safeguarding matters.
const rolesOfAField = 6;
const placeCost = 0.1;
// "Home care" is not "care home".
const inOrderBonus = 0.1;
// "Day centre support worker": words that stand side by side in a name of the role belong together.
const sideBySideBonus = 0.08;
const otherTitleMalus = 0.15;
// A role that stands for many jobs never comes before a job's own role, but first for a word such as "nurse".
const genericMalus = 0.05;
// A word that stands in another name of the role says less than one in the name that fits.
const elsewhere = 0.85;

/** The score of a role by those of its names that share a word with the query; undefined when the fit is poor. */
export function scoreRole(
  role: FinderRole,
  phrases: readonly Phrase[],
  query: readonly ReadWord[],
  lookAlikes: readonly (readonly string[])[],
): Scored | undefined {
  const fits = phrases.map((phrase) => fitOf(phrase, query));
  const best = fits.reduce((first, fit) => (fit.rank > first.rank ? fit : first));
  const ofRole = query.map((_, i) =>
    Math.max(best.ofQuery[i] ?? 0, elsewhere * Math.max(...fits.map((fit) => fit.ofQuery[i] ?? 0))),
  );
  const costs = query.map((word) => (best.tail.includes(word) ? placeCost : costOf(word, query)));
  const share = sum(ofRole.map((s, i) => s * (costs[i] ?? 0))) / sum(costs);
  const missed = query.filter((word, i) => (ofRole[i] ?? 0) < 0.5 && isOfTheJob(word, best.tail));
  const telling = query.some(({ word }, i) => (ofRole[i] ?? 0) > 0.5 && weightOf(word) === 1);
  const inFull = best.ofQuery.filter((s) => s >= sameWord).length > 1 && missed.length === 0;

  // The whole name was typed, with a word more: "hospital engineer" may be one of the hospital staff.
  const more = query.filter((word, i) => (best.ofQuery[i] ?? 0) < begun && isOfTheJob(word, best.tail));
  const inTheEnd = (best.ofQuery.at(-1) ?? 0) >= sameWord && best.phrase.kind !== 'match-only';
  const within =
    best.all && best.phrase.telling && sum(more.map(({ word }) => weightOf(word))) <= (inTheEnd ? 2 : 1);
  const reaches = (enough: typeof strict) => share >= enough.ofQuery && best.covered >= enough.ofName;
  const weak = !(best.whole > 0 || within || (reaches(strict) && (telling || inFull)));
  const hints = query.filter((word, i) => (ofRole[i] ?? 0) > 0.5 && weightOf(word.word) > 0.25);
  const related =
    telling &&
    ((missed.length === 0 && query.length > 1) ||
      hints.length > 1 ||
      hints.some(({ roles }) => roles >= rolesOfAField));
  // "Teacher returning from leave": first the name of a job, then what has nothing to do with it.
  const opens = best.all && best.phrase.kind !== 'match-only' && (best.ofQuery[0] ?? 0) >= sameWord;
  if ((weak && !opens && !(related && reaches(lenient))) || isOtherJob(lookAlikes, query, best))
    return undefined;
  // "ACP in a GP surgery" is no receptionist: the title was understood, and this role has none of it.
  const titles = query.filter((word) => !word.where && word.known && weightOf(word.word) === 1);
  const isElsewhere = titles.length > 0 && titles.every((word) => (ofRole[query.indexOf(word)] ?? 0) < 0.5);
  const ordered = best.whole > 0 && isInOrder(best.phrase, query) ? inOrderBonus : 0;
  const score =
    ordered -
    (isElsewhere ? otherTitleMalus : 0) +
    0.65 * share +
    0.35 * best.covered +
    sideBySideBonus * sideBySide(phrases, query) +
    kindBonus[best.phrase.kind] +
    (role.generic ? (best.phrase.specific ? -genericMalus : genericMalus) : 0);
  const aside = query.filter((word, i) => (best.ofQuery[i] ?? 0) < begun && isAside(word)).length;
  const saysEnough = best.phrase.weight > aside || best.phrase.kind !== 'match-only';
  // Which words name a place, and which a film, nobody can tell: "babysitter Oswestry", "babysitter movie".
  const isSettled = best.tail.every(({ known }) => known);
  const sure = isSettled && saysEnough && (best.whole > 0 || (!weak && more.length === 0 && best.tells));
  // "Member of staff in a school": where somebody works may say more than a title that any field has.
  const whole = best.whole === 1 && aside > 0 && (!best.phrase.specific || query[0]?.where) ? 0 : best.whole;
  const typedWithin = best.ofQuery.every((s) => s >= sameWord);
  return { role, phrase: best.phrase, whole, score, sure, weak, within: typedWithin, agreeing: hints.length };
}

/** How many of the pairs of words that were typed side by side stand so in a name of the role, 0 to 1. */
function sideBySide(phrases: readonly Phrase[], query: readonly ReadWord[]): number {
  const pairs = query.slice(1).map(({ alike }, i) => ({ before: query[i]?.alike, after: alike }));
  const known = pairs.filter(({ before, after }) =>
    phrases.some(({ terms }) =>
      terms.some((word, i) => i > 0 && after.has(word) && before?.has(terms[i - 1] ?? '')),
    ),
  );
  return pairs.length === 0 ? 0 : known.length / pairs.length;
}

/** What it costs to leave a word unmatched. Where somebody works says less than what the job is called. */
function costOf(typed: ReadWord, query: readonly ReadWord[]): number {
  const { word, where, known } = typed;
  const sentence = query.length > 4;
  // Who volunteers is looked for among volunteers first.
  if (word === 'volunteer') return 0.4;
  if (isNeutral(word) || isTown(typed)) return placeCost;
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
    if (!standsIn(words, query)) return false;
    // A name of the role that says more than the look-alike is the job after all.
    return whole === 0 || (words.length >= phrase.terms.length && whole < 2) || words.length === query.length;
  });
}

/** Whether the query has all words of one of the names of other jobs. */
export function isNamedAsOther(
  lookAlikes: readonly (readonly string[])[],
  query: readonly ReadWord[],
): boolean {
  return lookAlikes.some((words) => standsIn(words, query));
}

function standsIn(words: readonly string[], query: readonly ReadWord[]): boolean {
  const stands = (word: string) =>
    query.some((typed) => typed.word === word || (!typed.known && similarity(typed.word, word) > 0));
  return words.length > 0 && words.every(stands);
}

/** How many words of the query that say something about a job are in the names of a role. */
export function agreeingWords(phrases: readonly Phrase[], query: readonly ReadWord[]): number {
  return query.filter(
    ({ word, alike }) =>
      weightOf(word) > 0.25 &&
      phrases.some(({ terms }) => terms.some((term) => (alike.get(term) ?? 0) > 0.5)),
  ).length;
}
