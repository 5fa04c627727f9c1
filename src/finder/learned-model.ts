import { toProbabilities } from './learn.ts';
import { similarity } from './similarity.ts';
import { plainText, termsOf } from './terms.ts';
import { jobFeatures, worryFeatures } from './wording-features.ts';

/**
 * What was learned from how people put things, for the wire: `/data/finder-learned.json`. Weights are whole numbers of steps; each list of weights
 * is a string of pairs of letters: how far on the next class is, and its weight.
 */
export interface LearnedModel {
  /** That of the index to whose roles it belongs. */
  readonly stamp: string;
  /** Words that tell jobs apart, from A to Z, with a space between. */
  readonly words: string;
  /** For each word its weights for the roles of the index and, last, for "none of them". */
  readonly weights: readonly string[];
  /** Features that tell worries from everything else, with `;` between, and a letter for the weight of each. */
  readonly worryFeatures: string;
  readonly worryWeights: string;
}

/** What the learned model takes a text for. */
export interface Opinion {
  /** How many words say something about a job. */
  readonly words: number;
  /** From 0 to 1 for each role, in the order of the index. */
  readonly roles: readonly number[];
  /** From 0 to 1: that it is no job of the catalogue. 1 for a text of which no word is known. */
  readonly none: number;
  /** From 0 to 1: that somebody is worried about a person. */
  readonly worry: number;
}

export type Judge = (text: string) => Opinion;

/** How much one step of a weight counts. */
export const step = { job: 1, worry: 0.25 } as const;

// Letters from "#" on stand for numbers. The backslash would be written as two in JSON, so it is jumped over.
const firstLetter = 35;
const backslash = 92;
const mostAhead = 300;
const zero = 24;

function letterOf(number: number): string {
  const code = firstLetter + number;
  return String.fromCharCode(code >= backslash ? code + 1 : code);
}

function numberOf(letter: string): number {
  const code = letter.charCodeAt(0);
  return (code > backslash ? code - 1 : code) - firstLetter;
}

/** `[class, steps]` from the lowest class on. */
export function packWeights(weights: readonly (readonly [number, number])[]): string {
  let before = -1;
  return weights
    .map(([at, steps]) => {
      const ahead = at - before;
      before = at;
      return letterOf(Math.min(mostAhead, ahead)) + letterOf(zero + clamp(steps));
    })
    .join('');
}

export function packSteps(steps: number): string {
  return letterOf(zero + clamp(steps));
}

function clamp(steps: number): number {
  return Math.max(-zero, Math.min(zero, steps));
}

function unpackWeights(packed: string): readonly (readonly [number, number])[] {
  const weights: (readonly [number, number])[] = [];
  let at = -1;
  for (let i = 0; i + 1 < packed.length; i += 2) {
    at += numberOf(packed.charAt(i));
    weights.push([at, numberOf(packed.charAt(i + 1)) - zero]);
  }
  return weights;
}

/** A judge of texts from a learned model. `roles` is how many roles the index has. Never throws. */
export function toJudge(model: LearnedModel, roles: number): Judge {
  const words = model.words === '' ? [] : model.words.split(' ');
  const weights = new Map(words.map((word, i) => [word, unpackWeights(model.weights[i] ?? '')]));
  const whole = words.filter((word) => !word.endsWith('~'));
  const initials = Map.groupBy(whole, (word) => word.charAt(0));
  const worrying = new Map(
    model.worryFeatures
      .split(';')
      .map((feature, i) => [feature, (numberOf(model.worryWeights.charAt(i)) - zero) * step.worry]),
  );

  function featuresOf(said: readonly string[]): ReadonlySet<string> {
    const spelt = said.map((word) => known(word) ?? word);
    return new Set(jobFeatures(spelt).filter((feature) => weights.has(feature)));
  }

  /** The word as the model knows it: "recepshionist" is one slip away. */
  function known(word: string): string | undefined {
    if (weights.has(word)) return word;
    const likeness = (initials.get(word.charAt(0)) ?? [])
      .map((other) => [similarity(word, other), other] as const)
      .filter(([alike]) => alike > 0.8);
    return likeness.toSorted((a, b) => b[0] - a[0])[0]?.[1];
  }

  return (text) => {
    const said = termsOf(text);
    const features = featuresOf(said);
    const scores = new Float64Array(roles + 1);
    const share = step.job / Math.sqrt(features.size || 1);
    for (const feature of features) {
      for (const [at, steps] of weights.get(feature) ?? []) scores[at] = (scores[at] ?? 0) + share * steps;
    }
    toProbabilities(scores);
    return {
      words: said.length,
      roles: [...scores.subarray(0, roles)],
      none: features.size === 0 ? 1 : (scores[roles] ?? 0),
      worry: worryOf(text, worrying),
    };
  };
}

function worryOf(text: string, worrying: ReadonlyMap<string, number>): number {
  const found = worryFeatures(text).flatMap((feature) => worrying.get(feature) ?? []);
  // One word alone tells nothing: it is the name of a job or nothing yet.
  if (found.length === 0 || !plainText(text).includes(' ')) return 0;
  const sum = found.reduce((total, weight) => total + weight, 0);
  return 1 / (1 + Math.exp(-sum / Math.sqrt(found.length)));
}
