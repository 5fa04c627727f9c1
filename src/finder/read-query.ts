import { slips } from '#model/closest';
import type { Words } from './phrases.ts';
import { initialOf, similarity } from './similarity.ts';
import { irregular, readTerms, stopWords, type Term } from './terms.ts';

// Less than a whole word: it may become another.
const justBegun = 0.79;
const begunAndKnown = 0.6;
// Enough to be shown, not to be sure.
const shortened = 0.7;
const sameStem = 0.6;

/** A word that somebody typed, and the words of the catalogue that it may stand for, each with how alike they are. */
export interface ReadWord extends Term {
  readonly known: boolean;
  /** How many roles have it in a name. */
  readonly roles: number;
  readonly alike: ReadonlyMap<string, number>;
}

/**
 * The words of a query, with compounds as the catalogue writes them ("head teacher", "healthvisitor"), without the
 * words that name areas. The last word may still be being typed.
 */
export function readQuery(query: string, words: Words): readonly ReadWord[] {
  const { phrases, areas } = words;
  const joined: Term[] = [];
  for (const term of readTerms(query).map((read) => inSingular(read, words))) {
    const before = joined.at(-1);
    const both = before && asOneWord(before.word, term.word, words);
    if (both) joined.splice(-1, 1, { ...before, word: both });
    else joined.push(term);
  }
  const split = joined
    .filter(({ word }) => !areas.has(word))
    .flatMap((term) => splitWord(term.word, words).map((word) => ({ ...term, word })));
  const unfinished = /[\p{L}\p{N}]$/u.test(query) ? split.length - 1 : -1;
  const read = split.map((term, i) => ({
    ...term,
    known: phrases.has(term.word),
    roles: new Set(phrases.get(term.word)?.map(({ role }) => role)).size,
    alike: alikeWords(term.word, i === unfinished, words),
  }));
  return read.filter((term, i) => read.findIndex(({ word }) => word === term.word) === i);
}

/** "Head teacher", and also "saftey guarding", as the catalogue writes it. */
function asOneWord(a: string, b: string, words: Words): string | undefined {
  const { phrases, initials } = words;
  const both = a + b;
  if (phrases.has(both)) return standTogether(a, b, words) ? undefined : both;
  if (both.length < 10 || (phrases.has(a) && phrases.has(b))) return undefined;
  const allowed = both.length < 11 ? 1 : 2;
  return initials.get(both.charAt(0))?.find((word) => word.length > 10 && slips(both, word) <= allowed);
}

/** Whether two words stand in one name: "care home" does, "care taker" does not. */
function standTogether(a: string, b: string, { phrases }: Words): boolean {
  const others = new Set(phrases.get(b));
  return phrases.get(a)?.some((phrase) => others.has(phrase)) ?? false;
}

/** "TAs" and "HCAs": what the catalogue knows without its last letter is a plural. */
function inSingular(term: Term, { phrases }: Words): Term {
  const { word } = term;
  if (phrases.has(word)) return term;
  const slipped = [...irregular].find(([form]) => similarity(word, form) > 0);
  if (slipped) return { ...term, word: slipped[1] };
  if (!word.endsWith('s')) return term;
  const stem = [word.slice(0, -1), word.slice(0, -2)].find((shorter) => phrases.has(shorter));
  return stem === undefined || stem.length < 2 ? term : { ...term, word: stem };
}

function splitWord(word: string, { phrases }: Words): readonly string[] {
  if (phrases.has(word)) return [word];
  for (let i = 2; i <= word.length - 4; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    if (!phrases.has(after)) continue;
    if (phrases.has(before)) return [before, after];
    // "Afterschool"
    if (i > 3 && stopWords.has(before)) return [after];
  }
  return [word];
}

const ending =
  /(?:ments?|ness|ers?|ors?|ings?|ions?|ations?|ists?|ants?|ents?|ship|ity|ed|es?|s|ies|y|al|ary|ee)$/;

/** "Homelessness" and "homeless", "recruiter" and "recruitment": one word, but for how it ends. */
function isOfOneStem(a: string, b: string): boolean {
  if (a.slice(0, 5) !== b.slice(0, 5)) return false;
  const stem = (word: string) => word.replace(ending, '');
  return stem(a) === stem(b) || stem(a) === b || a === stem(b);
}

/** "Clin psych" and "tchr": the beginning of a longer word, or its consonants between the first and last letter. */
function isShortFor(typed: string, word: string): boolean {
  if (typed.length < 3 || word.length < typed.length + 2) return false;
  if (typed.length > 3 && word.startsWith(typed)) return true;
  if ((typed.match(/[aeiou]/g) ?? []).length > 1 || typed.at(-1) !== word.at(-1)) return false;
  if (word.length < 1.5 * typed.length) return false;
  let at = 0;
  for (const letter of word) if (letter === typed[at]) at += 1;
  return at === typed.length && typed[0] === word[0];
}

/** A word that the catalogue knows is no slip for another: "trainee" is not "trainer". */
function alikeWords(
  typed: string,
  unfinished: boolean,
  { phrases, initials }: Words,
): ReadonlyMap<string, number> {
  const alike = new Map<string, number>();
  const known = phrases.has(typed);
  if (known) alike.set(typed, 1);
  const near = new Set(known ? [typed.charAt(0)] : [typed.charAt(0), typed.charAt(1), initialOf(typed)]);
  for (const word of [...near].flatMap((letter) => initials.get(letter) ?? [])) {
    if (word === typed) continue;
    const begun = unfinished && typed.length > 2 && word.startsWith(typed);
    const score = known
      ? begun
        ? begunAndKnown
        : isOfOneStem(typed, word)
          ? sameStem
          : 0
      : Math.max(
          begun ? justBegun : isShortFor(typed, word) || isOfOneStem(typed, word) ? shortened : 0,
          similarity(typed, word),
        );
    if (score > (alike.get(word) ?? 0)) alike.set(word, score);
  }
  return alike;
}
