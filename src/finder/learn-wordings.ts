import type { Catalogue, Wording } from '#model/framework';
import { createFinder } from './create-finder.ts';
import { type FinderIndex, toFinderIndex } from './finder-index.ts';
import { type Lesson, learn, type Weights } from './learn.ts';
import { type LearnedModel, packSteps, packWeights, step } from './learned-model.ts';
import { nameWeights } from './name-weights.ts';
import { lookAlikes, packIndex } from './pack-index.ts';
import { stampOfNames, unpackIndex } from './packed-index.ts';
import { jobFeatures, unknown, worryFeatures } from './wording-features.ts';

// Found by trying, on wordings that nothing was learned from. More weights find more, and cost a byte and a half each:
// 25,000 are right first in 2 of 100 queries more than 10,000.
const jobCourse = { epochs: 4, rate: 2, decay: 0.3, most: 25_000 } as const;
const worryCourse = { epochs: 6, rate: 1, decay: 0.06, most: 6000 } as const;
// What was said so rarely tells little, and every feature is sent to the browser.
const oftenEnough = 2;
/** A word that no name has must be sent itself. */
const worthOfNewWord = 0.8;
const counts = {
  label: 2,
  alias: 1,
  unsentAlias: 6,
  matchOnly: 3,
  wording: 1,
  other: 1.2,
  worry: 3,
  // Nothing else in the text can speak for its job.
  onlyWord: 3,
} as const;

interface Example {
  readonly text: string;
  readonly meant: Wording['meant'];
  readonly weight: number;
}

/**
 * Learns from all names of the roles, and from the wordings of the catalogue, what people mean by what they type, beyond
 * what the names in the index say.
 */
export function learnWordings(catalogue: Catalogue): LearnedModel {
  const whole = toFinderIndex(catalogue, []);
  const packed = packIndex(whole);
  // What a browser knows of the names, which is not all.
  const index = unpackIndex(packed);
  const examples = examplesOf(catalogue, index);
  const learned = {
    stamp: stampOfNames(packed),
    ...learnJobs(examples, catalogue, index),
    ...learnWorries(examples),
    not: '',
  };
  return { ...learned, not: lookAlikes(whole, createFinder(index, learned)) };
}

function examplesOf({ roles, wordings = [] }: Catalogue, index: FinderIndex): readonly Example[] {
  const named = roles.flatMap(({ id, label, aliases, matchOnly = [] }, at) => {
    const sent = new Set(index.roles[at]?.aliases);
    const name = (weight: number) => (text: string) => ({ text, meant: [id], weight });
    return [
      name(counts.label)(label),
      ...aliases.map((alias) => name(sent.has(alias) ? counts.alias : counts.unsentAlias)(alias)),
      ...matchOnly.map(name(counts.matchOnly)),
    ];
  });
  return [
    ...named,
    ...wordings.map(({ text, meant }) => ({
      text,
      meant,
      weight: meant === 'worry' ? counts.worry : meant === 'none' ? counts.other : counts.wording,
    })),
  ];
}

function learnJobs(
  examples: readonly Example[],
  { roles }: Catalogue,
  index: FinderIndex,
): Pick<LearnedModel, 'words' | 'ahead' | 'steps'> {
  const named = nameWeights(index);
  const classOf = new Map(roles.map(({ id }, i) => [id, i]));
  const none = roles.length;
  const jobs = examples.flatMap(({ text, meant, weight }) => {
    if (meant === 'worry') return [];
    const classes = meant === 'none' ? [none] : meant.flatMap((id) => classOf.get(id) ?? []);
    const said = jobFeatures(text);
    const times = said.length === 1 ? counts.onlyWord : 1;
    return classes.length === 0 ? [] : [{ said, classes, weight: weight * times }];
  });
  const { names, lessons } = toLessons(jobs, [...named.keys()]);
  const learned = learn(lessons, {
    ...jobCourse,
    features: names.length,
    classes: none + 1,
    start: names.map((name) => named.get(name) ?? new Map()),
    worth: (feature) => (feature < named.size ? 1 : worthOfNewWord),
  });
  const weighed = inSteps(learned, step.job);
  const sent = [...weighed.keys()].filter((i) => i < named.size || (weighed[i]?.length ?? 0) > 0);
  return {
    words: sent
      .slice(named.size)
      .map((i) => names[i])
      .join(' '),
    ...packWeights(sent.map((i) => weighed[i] ?? [])),
  };
}

function learnWorries(examples: readonly Example[]): Pick<LearnedModel, 'worryFeatures' | 'worryWeights'> {
  // Without an example of a worry everything would speak against one; then its signs have to do.
  if (!examples.some(({ meant }) => meant === 'worry')) return { worryFeatures: '', worryWeights: '' };
  const texts = examples.map(({ text, meant, weight }) => ({
    said: worryFeatures(text),
    classes: [meant === 'worry' ? 1 : 0],
    weight,
  }));
  const { names, lessons } = toLessons(texts);
  const learned = learn(lessons, { ...worryCourse, features: names.length, classes: 2 });
  const weighed = learned
    .map((own, i) => ({
      name: names[i],
      steps: Math.round(((own.get(1) ?? 0) - (own.get(0) ?? 0)) / step.worry),
    }))
    .filter(({ steps }) => steps !== 0)
    .toSorted((a, b) => a.steps - b.steps);
  return {
    worryFeatures: weighed.map(({ name }) => name).join(';'),
    worryWeights: packSteps(weighed.map(({ steps }) => steps)),
  };
}

interface Text {
  readonly said: readonly string[];
  readonly classes: readonly number[];
  readonly weight: number;
}

/** Features that are known, then those that are said often enough, from A to Z; and the texts as their numbers. */
function toLessons(
  texts: readonly Text[],
  known: readonly string[] = [],
): { readonly names: readonly string[]; readonly lessons: readonly Lesson[] } {
  const said = new Map<string, number>();
  for (const text of texts) for (const name of text.said) said.set(name, (said.get(name) ?? 0) + 1);
  const isKnown = new Set(known);
  const others = [...said].flatMap(([name, times]) =>
    times >= oftenEnough && !isKnown.has(name) ? [name] : [],
  );
  const names = [...known, ...others.toSorted()];
  const numbers = new Map(names.map((name, i) => [name, i]));
  const other = numbers.get(unknown) ?? [];
  const lessons = texts.map(({ said: own, classes, weight }) => ({
    features: [...new Set(own.flatMap((name) => numbers.get(name) ?? other))],
    classes,
    weight,
  }));
  return { names, lessons };
}

function inSteps(weights: Weights, size: number): readonly (readonly (readonly [number, number])[])[] {
  return weights.map((own) =>
    [...own].flatMap(([at, weight]) => {
      const steps = Math.round(weight / size);
      return steps === 0 ? [] : [[at, steps] as const];
    }),
  );
}
