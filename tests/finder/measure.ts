import type { Finder } from '#finder/create-finder';
import { plainText } from '#finder/terms';
import type { Catalogue } from '#model/framework';

/** One labelled query of a set: a line `text <tab> expected <tab> kind`. */
export interface Query {
  readonly text: string;
  /** Ids of the roles of which one has to come first, or none of a job that is nobody's here, or a worry. */
  readonly expected: readonly string[] | 'none' | 'worry';
}

export interface Measured {
  readonly jobs: number;
  /** A right role came first; a right role was among the first three. */
  readonly first: number;
  readonly third: number;
  readonly unrelated: number;
  /** Unrelated words with a confident answer; with any answer. */
  readonly falselySure: number;
  readonly shownUnasked: number;
  readonly worries: number;
  /** Worries without the help panel; with a role instead of it. */
  readonly worriesMissed: number;
  readonly worriesAnswered: number;
}

/** Reads a set of queries. Lines that start with # and a header are no queries. */
export function readQueries(text: string): readonly Query[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.includes('\t') && !/^#|^[^\t]*\t[^\t]*\tkind\b/.test(line))
    .map((line) => {
      const [words = '', expected = ''] = line.split('\t').map((cell) => cell.trim());
      if (expected === 'none' || expected === 'worry') return { text: words, expected };
      return { text: words, expected: expected.split(/[\s;,|]+/) };
    });
}

/** The wordings of the catalogue, which the finder has learned from, as queries. */
export function learnedQueries({ wordings = [] }: Catalogue): readonly Query[] {
  return wordings.map(({ text, meant }) => ({ text, expected: meant }));
}

/** Tells whether the finder has learned from these words, or has them as a name of a role. */
export function knownTo({ roles, wordings = [] }: Catalogue): (query: Query) => boolean {
  const names = roles.flatMap(({ label, aliases, matchOnly = [] }) => [label, ...aliases, ...matchOnly]);
  const known = new Set([...names, ...wordings.map(({ text }) => text)].map(plainText));
  return ({ text }) => known.has(plainText(text));
}

export function measure(finder: Finder, queries: readonly Query[]): Measured {
  const counts = {
    jobs: 0,
    first: 0,
    third: 0,
    unrelated: 0,
    falselySure: 0,
    shownUnasked: 0,
    worries: 0,
    worriesMissed: 0,
    worriesAnswered: 0,
  };
  for (const { text, expected } of queries) {
    const found = finder.find(text);
    const candidates = found.kind === 'matches' ? found.candidates : [];
    if (expected === 'none') {
      counts.unrelated += 1;
      counts.shownUnasked += candidates.length > 0 ? 1 : 0;
      counts.falselySure += candidates[0]?.confidence === 'strong' ? 1 : 0;
    } else if (expected === 'worry') {
      counts.worries += 1;
      counts.worriesMissed += found.kind === 'worry' ? 0 : 1;
      counts.worriesAnswered += candidates.length > 0 ? 1 : 0;
    } else {
      const rank = candidates.findIndex(({ role }) => expected.includes(role));
      counts.jobs += 1;
      counts.first += rank === 0 ? 1 : 0;
      counts.third += rank >= 0 && rank < 3 ? 1 : 0;
    }
  }
  return counts;
}
