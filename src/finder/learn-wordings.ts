import type { Catalogue, Wording } from '#model/framework';
import { type Lesson, learn } from './learn.ts';
import { type LearnedModel, packSteps, packWeights, step } from './learned-model.ts';
import { stampOf } from './pack-index.ts';
import { termsOf } from './terms.ts';
import { jobFeatures, worryFeatures } from './wording-features.ts';

// Found by trying, on queries that nothing was learned from. Longer courses learn by heart and find less.
const jobCourse = { epochs: 5, rate: 2, decay: 0.2 } as const;
const worryCourse = { epochs: 8, rate: 1, decay: 0.1 } as const;
// What was said so rarely tells little, and every feature is sent to the browser.
const oftenEnough = { job: 3, worry: 5 } as const;
const leastSteps = { job: 1, worry: 1 } as const;
const counts = { label: 2, alias: 1, matchOnly: 0.7, wording: 1, other: 0.7, worry: 3 } as const;

interface Example {
  readonly text: string;
  readonly meant: Wording['meant'];
  readonly weight: number;
}

/** Learns from all names of the roles, and from the wordings of the catalogue, what people mean by what they type. */
export function learnWordings(catalogue: Catalogue): LearnedModel {
  const examples = examplesOf(catalogue);
  const stamp = stampOf(catalogue.roles.map(({ id }) => id));
  return { stamp, ...learnJobs(examples, catalogue), ...learnWorries(examples) };
}

function examplesOf({ roles, wordings = [] }: Catalogue): readonly Example[] {
  const named = roles.flatMap(({ id, label, aliases, matchOnly = [] }) => {
    const name = (weight: number) => (text: string) => ({ text, meant: [id], weight });
    return [
      name(counts.label)(label),
      ...aliases.map(name(counts.alias)),
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
): Pick<LearnedModel, 'words' | 'weights'> {
  const classOf = new Map(roles.map(({ id }, i) => [id, i]));
  const none = roles.length;
  const jobs = examples.flatMap(({ text, meant, weight }) => {
    if (meant === 'worry') return [];
    const classes = meant === 'none' ? [none] : meant.flatMap((id) => classOf.get(id) ?? []);
    return classes.length === 0 ? [] : [{ said: jobFeatures(termsOf(text)), classes, weight }];
  });
  const { names, lessons } = toLessons(jobs, oftenEnough.job);
  const learned = learn(lessons, { ...jobCourse, features: names.length, classes: none + 1 });
  const weighed = names
    .map((name, i) => ({ name, weights: inSteps(learned[i] ?? new Map(), step.job, leastSteps.job) }))
    .filter(({ weights }) => weights.length > 0);
  return {
    words: weighed.map(({ name }) => name).join(' '),
    weights: weighed.map(({ weights }) => packWeights(weights)),
  };
}

function learnWorries(examples: readonly Example[]): Pick<LearnedModel, 'worryFeatures' | 'worryWeights'> {
  const texts = examples.map(({ text, meant, weight }) => ({
    said: worryFeatures(text),
    classes: [meant === 'worry' ? 1 : 0],
    weight,
  }));
  const { names, lessons } = toLessons(texts, oftenEnough.worry);
  const learned = learn(lessons, { ...worryCourse, features: names.length, classes: 2 });
  const weighed = names.flatMap((name, i) => {
    const weight = (learned[i]?.get(1) ?? 0) - (learned[i]?.get(0) ?? 0);
    const steps = Math.round(weight / step.worry);
    return Math.abs(steps) < leastSteps.worry ? [] : [{ name, steps }];
  });
  return {
    worryFeatures: weighed.map(({ name }) => name).join(';'),
    worryWeights: weighed.map(({ steps }) => packSteps(steps)).join(''),
  };
}

interface Text {
  readonly said: readonly string[];
  readonly classes: readonly number[];
  readonly weight: number;
}

/** The features that are said often enough, from A to Z, and the texts as their numbers. */
function toLessons(
  texts: readonly Text[],
  least: number,
): { readonly names: readonly string[]; readonly lessons: readonly Lesson[] } {
  const said = new Map<string, number>();
  for (const text of texts) for (const name of text.said) said.set(name, (said.get(name) ?? 0) + 1);
  const names = [...said].flatMap(([name, times]) => (times >= least ? [name] : [])).toSorted();
  const numbers = new Map(names.map((name, i) => [name, i]));
  const lessons = texts.map(({ said: own, classes, weight }) => ({
    features: own.flatMap((name) => numbers.get(name) ?? []),
    classes,
    weight,
  }));
  return { names, lessons };
}

function inSteps(
  weights: ReadonlyMap<number, number>,
  size: number,
  least: number,
): readonly (readonly [number, number])[] {
  return [...weights]
    .map(([at, weight]) => [at, Math.round(weight / size)] as const)
    .filter(([, steps]) => Math.abs(steps) >= least)
    .toSorted((a, b) => a[0] - b[0]);
}
