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
}

// A class that was all but ruled out learns nothing from a text, so that few weights remain to be sent to a browser.
const ruledOut = 0.02;

/**
 * Learns from examples which features speak for which class: multinomial logistic regression by stochastic gradient
 * descent, made sparse by decay. The order is shuffled by a fixed seed, so the same lessons give the same weights.
 */
export function learn(lessons: readonly Lesson[], course: Course): Weights {
  const { classes } = course;
  const weights = new Float64Array(course.features * classes);
  const score = new Float64Array(classes);
  const random = randomNumbers(1);
  const order = lessons.map((_, i) => i);
  for (let epoch = 0; epoch < course.epochs; epoch++) {
    decay(weights, course.decay);
    shuffle(order, random);
    const rate = course.rate * (1 - epoch / course.epochs);
    for (const at of order) {
      const lesson = lessons[at];
      if (lesson && lesson.features.length > 0) study(lesson, rate, weights, score);
    }
  }
  return Array.from({ length: course.features }, (_, feature) => {
    const own = weights.subarray(feature * classes, (feature + 1) * classes);
    return new Map([...own.entries()].filter(([, weight]) => weight !== 0));
  });
}

function study(lesson: Lesson, rate: number, weights: Float64Array, score: Float64Array): void {
  const { features, classes: right } = lesson;
  const classes = score.length;
  const share = 1 / Math.sqrt(features.length);
  score.fill(0);
  for (const feature of features) {
    const from = feature * classes;
    for (let i = 0; i < classes; i++) score[i] = (score[i] ?? 0) + share * (weights[from + i] ?? 0);
  }
  toProbabilities(score);
  // From here on the scores are errors: how much too likely each class was held.
  for (const one of right) score[one] = (score[one] ?? 0) - 1 / right.length;
  const step = rate * share * lesson.weight;
  for (let i = 0; i < classes; i++) {
    const error = score[i] ?? 0;
    if (Math.abs(error) < ruledOut) continue;
    for (const feature of features) {
      const place = feature * classes + i;
      weights[place] = (weights[place] ?? 0) - step * error;
    }
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

function decay(weights: Float64Array, by: number): void {
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    if (weight !== 0) weights[i] = Math.abs(weight) <= by ? 0 : weight - Math.sign(weight) * by;
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
