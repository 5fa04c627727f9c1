/** A text as the numbers of its features, and the classes that are right for it. */
export interface Lesson {
  readonly features: readonly number[];
  readonly classes: readonly number[];
  /** How much it counts beside the others. */
  readonly weight: number;
}

/** For each feature the classes it speaks for or against, and how strongly. */
export type Weights = readonly ReadonlyMap<number, number>[];

export interface Course {
  readonly features: number;
  readonly classes: number;
  readonly epochs: number;
  readonly rate: number;
  /** What each weight loses before each epoch: whatever is not confirmed again goes back to nothing. */
  readonly decay: number;
  /** What is known before, and stays: only what has to be added to it is learned. */
  readonly start?: Weights;
  /** How many weights are kept; those are learned once more, now without the others. */
  readonly most: number;
  /** From 0 to 1: how much a weight of a feature is worth, which may cost more to send than another. */
  readonly worth?: (feature: number) => number;
}

// A class that was all but ruled out learns nothing from a text, so that few weights remain.
const ruledOut = 0.01;

/**
 * Learns from examples which features speak for which class: multinomial logistic regression by stochastic gradient
 * descent, made sparse by decay and by keeping the largest weights only. The order is shuffled by a fixed seed, so the
 * same lessons give the same weights.
 */
export function learn(lessons: readonly Lesson[], course: Course): Weights {
  const { features, classes, start = [], most, worth = () => 1 } = course;
  const known = new Float64Array(features * classes);
  for (const [feature, own] of start.entries()) {
    for (const [at, weight] of own) known[feature * classes + at] = weight;
  }
  const weights = known.slice();
  study(lessons, course, { weights, known });

  const size = (i: number) => Math.abs((weights[i] ?? 0) - (known[i] ?? 0)) * worth(Math.floor(i / classes));
  const kept = [...weights.keys()]
    .filter((i) => size(i) > 0)
    .toSorted((a, b) => size(b) - size(a))
    .slice(0, most)
    .toSorted((a, b) => a - b);
  const open = Array.from({ length: features }, (): number[] => []);
  const again = known.slice();
  for (const i of kept) {
    open[Math.floor(i / classes)]?.push(i % classes);
    again[i] = weights[i] ?? 0;
  }
  study(lessons, { ...course, decay: 0 }, { weights: again, known, open });
  return open.map((own, feature) => {
    const added = (at: number) => (again[feature * classes + at] ?? 0) - (known[feature * classes + at] ?? 0);
    return new Map(own.map((at) => [at, added(at)]));
  });
}

interface Desk {
  readonly weights: Float64Array;
  readonly known: Float64Array;
  /** For each feature the classes whose weights may change, where not all may. */
  readonly open?: readonly (readonly number[])[];
}

function study(lessons: readonly Lesson[], course: Course, desk: Desk): void {
  const score = new Float64Array(course.classes);
  const random = randomNumbers(1);
  const order = lessons.map((_, i) => i);
  for (let epoch = 0; epoch < course.epochs; epoch++) {
    if (course.decay > 0) decay(desk, course.decay);
    shuffle(order, random);
    const rate = course.rate * (1 - epoch / course.epochs);
    for (const at of order) {
      const lesson = lessons[at];
      if (!lesson || lesson.features.length === 0) continue;
      score.fill(0);
      read(lesson, rate, desk, score);
    }
  }
}

function read(lesson: Lesson, rate: number, { weights, open }: Desk, score: Float64Array): void {
  const { features, classes: right } = lesson;
  const classes = score.length;
  const share = 1 / Math.sqrt(features.length);
  for (const feature of features) {
    const from = feature * classes;
    for (let i = 0; i < classes; i++) score[i] = (score[i] ?? 0) + share * (weights[from + i] ?? 0);
  }
  toProbabilities(score);
  // From here on the scores are errors: how much too likely each class was held.
  for (const one of right) score[one] = (score[one] ?? 0) - 1 / right.length;
  const step = rate * share * lesson.weight;
  const learnFrom = (feature: number, i: number) => {
    const error = score[i] ?? 0;
    const place = feature * classes + i;
    if (Math.abs(error) >= ruledOut) weights[place] = (weights[place] ?? 0) - step * error;
  };
  for (const feature of features) {
    if (open) for (const i of open[feature] ?? []) learnFrom(feature, i);
    else for (let i = 0; i < classes; i++) learnFrom(feature, i);
  }
}

/** In place: the larger a score, the likelier its class. */
export function toProbabilities(score: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const one of score) if (one > most) most = one;
  let sum = 0;
  for (let i = 0; i < score.length; i++) {
    const likely = Math.exp((score[i] ?? 0) - most);
    score[i] = likely;
    sum += likely;
  }
  for (let i = 0; i < score.length; i++) score[i] = (score[i] ?? 0) / sum;
}

function decay({ weights, known }: Desk, by: number): void {
  for (let i = 0; i < weights.length; i++) {
    const added = (weights[i] ?? 0) - (known[i] ?? 0);
    if (added !== 0)
      weights[i] = (known[i] ?? 0) + (Math.abs(added) <= by ? 0 : added - Math.sign(added) * by);
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
