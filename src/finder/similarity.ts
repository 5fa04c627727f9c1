import { slips } from '#model/closest';

interface Typed {
  /** The last word may still be being typed. */
  readonly unfinished: boolean;
  /** A word that the catalogue knows is no slip for another: "trainee" is not "trainer". */
  readonly known: boolean;
}

/**
 * How alike a typed word and a word of the catalogue are, 0 to 1.
 * Short words are never guessed at, and a slip rarely hits the first letter: "bleacher" is no teacher.
 */
export function similarity(typed: string, word: string, { unfinished, known }: Typed): number {
  if (typed === word) return 1;
  if (unfinished && typed.length > 2 && word.startsWith(typed)) return known ? 0.6 : 0.9;
  if (known || typed.length < 5 || word.length < 5) return 0;
  const swappedStart = typed[0] === word[1] && typed[1] === word[0];
  if (typed[0] !== word[0] && !swappedStart) return 0;
  const allowed = Math.min(typed.length, word.length) > 8 ? 2 : 1;
  if (Math.abs(typed.length - word.length) > allowed) return 0;
  return slips(typed, word) <= allowed ? 0.85 : 0;
}
