import { slips } from '#model/closest';

const spokenAlike: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn)/, 'n'],
  [/^wr/, 'r'],
  [/^(?:ps|sc(?=[iey]))/, 's'],
  [/(?:[cst]i|sh)[ou]n/g, 'shn'],
  [/sch/g, 'sk'],
  [/ph/g, 'f'],
  [/ck|ch(?=[rl])|c(?![hiey])|q/g, 'k'],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/(.)\1/g, '$1'],
];

const vowels = /[aeiou]/g;

/** A word as it sounds: "physio" and "fisio" are one. */
function spoken(word: string): string {
  return spokenAlike.reduce((rest, [letters, sound]) => rest.replace(letters, sound), word);
}

/** The first letter of a word as it sounds. */
export function initialOf(word: string): string {
  return spoken(word.slice(0, 3)).charAt(0);
}

/**
 * How alike a typed word that the catalogue does not know and one of its words are, 0 to 1.
 * Short words are hardly guessed at, and a slip rarely hits the first letter: "bleacher" is no teacher.
 */
export function similarity(typed: string, word: string): number {
  if (typed === word) return 1;
  const root = rootOf(typed);
  if (root.length > 3 && !/[eo]r$/.test(typed) && root === rootOf(word)) return 0.85;
  const shorter = Math.min(typed.length, word.length);
  const allowed = shorter > 11 ? 3 : shorter > 7 ? 2 : 1;
  if (shorter < 4 || Math.abs(typed.length - word.length) > allowed + 1) return 0;
  const swappedStart = typed[0] === word[1] && typed[1] === word[0];
  const sameStart = typed[0] === word[0] || swappedStart;
  const slipped = sameStart ? slips(typed, word) : Number.POSITIVE_INFINITY;
  if (slipped > allowed) return shorter > 4 && soundsAlike(typed, word, allowed) ? 0.82 : 0;
  if (slipped === 2 && shorter < 10 && !swappedStart && typed[1] !== word[1]) return 0;
  if (shorter < 7 && slipped === 1 && isOtherLetter(typed, word)) return 0;
  // Of four letters one may be missing, swapped or another vowel: "viacr" and "leed", but not "pilot" for "pivot".
  if (
    shorter < 5 &&
    typed.length === word.length &&
    sorted(typed) !== sorted(word) &&
    !isOtherVowel(typed, word)
  )
    return 0;
  return slipped === 1 ? 0.88 : 0.82;
}

/** "Recepshonist" and "receptionist"; in longer words also where only the vowels differ: "bisness", but not "grand" for "ground". */
function soundsAlike(typed: string, word: string, allowed: number): boolean {
  const [one, other] = [spoken(typed), spoken(word)];
  if (one.charAt(0) !== other.charAt(0)) return false;
  const isLong = Math.min(typed.length, word.length) > 5;
  return slips(one, other) < allowed || (isLong && hasSameConsonants(one, other));
}

function hasSameConsonants(one: string, other: string): boolean {
  const consonants = one.replaceAll(vowels, '');
  return consonants.length > 3 && consonants === other.replaceAll(vowels, '');
}

/** "Serving", "serves" and "server" have one root. "Walker" and "walk" do not count: who walks may be another. */
function rootOf(word: string): string {
  return word.replace(/(?:ing|er|or|ed|es|e|s)$/, '').replace(/(.)\1$/, '$1');
}

const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether two keys lie side by side, or one below the other. */
function areNeighbours(a: string, b: string): boolean {
  const place = (letter: string) => {
    const row = keyboard.findIndex((keys) => keys.includes(letter));
    return { row, column: (keyboard[row]?.indexOf(letter) ?? 0) + row / 2 };
  };
  const [first, second] = [place(a), place(b)];
  return Math.abs(first.row - second.row) <= 1 && Math.abs(first.column - second.column) <= 1;
}

function isOtherVowel(typed: string, word: string): boolean {
  return typed.replaceAll(vowels, '') === word.replaceAll(vowels, '');
}

/** "Beater" is a word of its own beside "beaver"; "beever" and "beacer" are slips. */
function isOtherLetter(typed: string, word: string): boolean {
  if (typed.length !== word.length || sorted(typed) === sorted(word)) return false;
  const at = [...typed].findIndex((letter, i) => letter !== word[i]);
  const [a = '', b = ''] = [typed[at], word[at]];
  return !/[aeiouy]{2}/.test(a + b) && !areNeighbours(a, b);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
