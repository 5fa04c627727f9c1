import type { FinderIndex } from './finder-index.ts';
import { toProbabilities } from './learn.ts';
import { nameWeights } from './name-weights.ts';
import { similarity } from './similarity.ts';
import { termsOf } from './terms.ts';
import { stemOf, unknown, worryFeatures } from './wording-features.ts';
import { worrySigns } from './worry-signs.ts';

/**
 * What was learned from how people put things, for the wire: `/data/finder-learned.json`. Weights are whole numbers of steps, a letter each; they
 * stand apart from the letters for their classes because lists of one kind pack smaller.
 */
export interface LearnedModel {
  /** That of the names with whose words it begins (`stampOfNames`). */
  readonly stamp: string;
  /** How the words begin that tell jobs apart and stand in no name, from A to Z, with a space between. */
  readonly words: string;
  /** For each beginning of a word in the names, then for each of `words`: how far on the next class is. */
  readonly ahead: string;
  readonly steps: string;
  /** For each role the look-alikes that are taken for it now, which are then left out. */
  readonly not: string;
  /** Features that tell worries from everything else, with `;` between, and a letter for the weight of each. */
  readonly worryFeatures: string;
  readonly worryWeights: string;
}

/** Nothing learned: the names alone have to do. */
export const nothingLearned: LearnedModel = {
  stamp: '',
  words: '',
  ahead: '',
  steps: '',
  not: '',
  worryFeatures: '',
  worryWeights: '',
};

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
export const step = { job: 2, worry: 1 } as const;

// Letters from "#" on stand for numbers. The backslash would be written as two in JSON, so it is jumped over.
const firstLetter = 35;
const backslash = 92;
const zero = 24;
const between = ' ';

function letterOf(number: number): string {
  const code = firstLetter + number;
  return String.fromCharCode(code >= backslash ? code + 1 : code);
}

function numberOf(letter: string): number {
  const code = letter.charCodeAt(0);
  return (code > backslash ? code - 1 : code) - firstLetter;
}

/** For each feature `[class, steps]` from the lowest class on. */
export function packWeights(
  features: readonly (readonly (readonly [number, number])[])[],
): Pick<LearnedModel, 'ahead' | 'steps'> {
  const ahead = features.map((own) => own.map(([at], i) => letterOf(at - (own[i - 1]?.[0] ?? -1))).join(''));
  return { ahead: ahead.join(between), steps: packSteps(features.flat().map(([, steps]) => steps)) };
}

export function packSteps(steps: readonly number[]): string {
  return steps.map((one) => letterOf(zero + Math.max(-zero, Math.min(zero, one)))).join('');
}

function unpackSteps(steps: string, size: number): readonly number[] {
  return [...steps].map((letter) => (numberOf(letter) - zero) * size);
}

/** A judge of texts by the names of the roles and by what was learned. Never throws. */
export function toJudge(index: FinderIndex, model: LearnedModel): Judge {
  const weights = new Map([...nameWeights(index)].map(([feature, own]) => [feature, new Map(own)]));
  const words = [...weights.keys(), ...model.words.split(' ')];
  const steps = unpackSteps(model.steps, step.job);
  let next = 0;
  for (const [i, ahead] of model.ahead.split(between).entries()) {
    const own = weights.get(words[i] ?? '') ?? new Map<number, number>();
    weights.set(words[i] ?? '', own);
    let at = -1;
    for (const letter of ahead) {
      at += numberOf(letter);
      own.set(at, (own.get(at) ?? 0) + (steps[next] ?? 0));
      next += 1;
    }
  }
  weights.delete('');
  const initials = Map.groupBy(weights.keys(), (word) => word.charAt(0));
  const worrySteps = unpackSteps(model.worryWeights, step.worry);
  const worrying = new Map(
    model.worryFeatures
      .split(';')
      .slice(0, worrySteps.length)
      .map((feature, i) => [feature, worrySteps[i] ?? 0]),
  );
  const none = index.roles.length;

  /** The word as the model knows it: "recepshionist" is one slip away. */
  function known(word: string): string {
    const stem = stemOf(word);
    if (weights.has(stem)) return stem;
    const likeness = (initials.get(word.charAt(0)) ?? [])
      .map((other) => [similarity(other.length < stem.length ? word : stem, other), other] as const)
      .filter(([alike]) => alike > 0.8);
    const size = (feature: string) => weights.get(feature)?.size ?? 0;
    return likeness.toSorted((a, b) => b[0] - a[0] || size(b[1]) - size(a[1]))[0]?.[1] ?? unknown;
  }

  return (text) => {
    const said = termsOf(text);
    const features = [...new Set(said.map(known))].filter((feature) => weights.has(feature));
    const scores = new Float64Array(none + 1);
    const share = 1 / Math.sqrt(features.length || 1);
    for (const feature of features) {
      for (const [at, weight] of weights.get(feature) ?? []) scores[at] = (scores[at] ?? 0) + share * weight;
    }
    toProbabilities(scores);
    return {
      words: said.length,
      roles: [...scores.subarray(0, none)],
      none: features.every((feature) => feature === unknown) ? 1 : (scores[none] ?? 0),
      worry: worryOf(text, worrying),
    };
  };
}

function worryOf(text: string, worrying: ReadonlyMap<string, number>): number {
  const found = worryFeatures(text).flatMap((feature) => worrying.get(feature) ?? []);
  if (worrying.size === 0) return bySigns(text);
  if (found.length === 0) return 0;
  const sum = found.reduce((total, weight) => total + weight, 0);
  return 1 / (1 + Math.exp(-sum / Math.sqrt(found.length)));
}

// What hardly anybody writes who looks for a job.
const plainSigns = new Set(['!help', '!self', '!done']);

/**
 * What can be told of a worry where nothing was learned: a call for help, or two signs, such as distress and somebody.
 */
function bySigns(text: string): number {
  const signs = worrySigns(text);
  return signs.length > 1 || signs.some((sign) => plainSigns.has(sign)) ? 0.5 : 0;
}
