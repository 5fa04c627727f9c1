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
const ruledOut = 0.003;
// How much more a weight counts whose feature is said more often: it decides more texts.
const often = 0.25;

/**
 * Learns from examples which features speak for which class: multinomial logistic regression by stochastic gradient
 * descent, made sparse by decay and by keeping the weights only that decide most. The order is shuffled by a fixed seed,
 * so the same lessons give the same weights.
 */
export function learn(lessons: readonly Lesson[], course: Course): Weights {
  const start = Array.from({ length: course.features }, (_, feature) => course.start?.[feature] ?? nothing);
  const every = Array.from({ length: course.classes }, (_, at) => at);
  const all = start.map((own) => toRow(every, own));
  study(lessons, course, all);

  const kept = mostTelling(all, timesSaid(lessons, course), course).map((open, feature) => {
    const own = start[feature] ?? nothing;
    return toRow(open, own, all[feature]?.weights);
  });
  study(lessons, { ...course, decay: 0 }, kept);
  return kept.map(
    ({ classes, open, weights, known }) =>
      new Map(
        [...classes.subarray(0, open)].map((at, i) => [at, (weights[i] ?? 0) - (known[i] ?? 0)] as const),
      ),
  );
}

const nothing: ReadonlyMap<number, number> = new Map();

/** What one feature says of some classes. */
interface Row {
  /** First those whose weights may change. */
  readonly classes: Int32Array;
  readonly open: number;
  readonly known: Float32Array;
  /** With what is known. */
  readonly weights: Float32Array;
}

/** `learned`: the weights of all classes that it begins with, instead of what is known. */
function toRow(open: readonly number[], start: ReadonlyMap<number, number>, learned?: Float32Array): Row {
  const classes = Int32Array.from(new Set([...open, ...start.keys()]));
  const known = Float32Array.from(classes, (at) => start.get(at) ?? 0);
  const weights = known.map((one, i) => (i < open.length ? (learned?.[classes[i] ?? 0] ?? one) : one));
  return { classes, open: open.length, known, weights };
}

function timesSaid(lessons: readonly Lesson[], { features }: Course): Float64Array {
  const times = new Float64Array(features);
  for (const lesson of lessons) {
    for (const feature of lesson.features) times[feature] = (times[feature] ?? 0) + lesson.weight;
  }
  return times;
}

/** For each feature the classes whose weights are among those that decide most. */
function mostTelling(
  rows: readonly Row[],
  times: Float64Array,
  { most, worth = () => 1 }: Course,
): readonly (readonly number[])[] {
  const added = rows.flatMap(({ classes, weights, known }, feature) => {
    const value = worth(feature) * (times[feature] ?? 0) ** often;
    return [...classes].flatMap((at, i) => {
      const size = Math.abs((weights[i] ?? 0) - (known[i] ?? 0)) * value;
      return size > 0 ? [{ feature, at, size }] : [];
    });
  });
  const kept = rows.map((): number[] => []);
  const largest = added.toSorted((a, b) => b.size - a.size).slice(0, most);
  for (const { feature, at } of largest) kept[feature]?.push(at);
  return kept.map((classes) => classes.toSorted((a, b) => a - b));
}

function study(lessons: readonly Lesson[], course: Course, rows: readonly Row[]): void {
  const score = new Float64Array(course.classes);
  const random = randomNumbers(1);
  const order = lessons.filter(({ features }) => features.length > 0);
  const steps = course.epochs * order.length;
  let step = 0;
  for (let epoch = 0; epoch < course.epochs; epoch++) {
    if (course.decay > 0) for (const row of rows) decay(row, course.decay);
    shuffle(order, random);
    // Ever smaller steps: what was read last must not count for more than what was read before.
    for (const lesson of order) read(lesson, course.rate * (1 - step++ / steps), rows, score);
  }
}

function read(
  { features, classes: right, weight }: Lesson,
  rate: number,
  rows: readonly Row[],
  score: Float64Array,
): void {
  const share = 1 / Math.sqrt(features.length);
  score.fill(0);
  for (const feature of features) addTo(score, rows[feature], share);
  toProbabilities(score, tooFar);
  // From here on the scores are errors: how much too likely each class was held.
  for (const one of right) score[one] = (score[one] ?? 0) - 1 / right.length;
  const wrong: number[] = [];
  for (let at = 0; at < score.length; at++) if (Math.abs(score[at] ?? 0) >= ruledOut) wrong.push(at);
  for (const feature of features) correct(rows[feature], wrong, score, rate * share * weight);
}

function addTo(score: Float64Array, row: Row | undefined, share: number): void {
  if (!row) return;
  const { classes, weights } = row;
  if (classes.length === score.length) {
    for (let at = 0; at < weights.length; at++) score[at] = (score[at] ?? 0) + share * (weights[at] ?? 0);
  } else {
    for (let i = 0; i < classes.length; i++) {
      const at = classes[i] ?? 0;
      score[at] = (score[at] ?? 0) + share * (weights[i] ?? 0);
    }
  }
}

function correct(row: Row | undefined, wrong: readonly number[], errors: Float64Array, step: number): void {
  if (!row) return;
  const { classes, open, weights } = row;
  if (open === errors.length) {
    for (const at of wrong) weights[at] = (weights[at] ?? 0) - step * (errors[at] ?? 0);
  } else {
    for (let i = 0; i < open; i++) {
      const error = errors[classes[i] ?? 0] ?? 0;
      if (Math.abs(error) >= ruledOut) weights[i] = (weights[i] ?? 0) - step * error;
    }
  }
}

// So far behind the first a class is as good as ruled out, and working out how much takes most of the time.
const tooFar = -10;

/** In place: the larger a score, the likelier its class. Classes as far as `least` behind the first are ruled out. */
export function toProbabilities(score: Float64Array, least = Number.NEGATIVE_INFINITY): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < score.length; i++) most = Math.max(most, score[i] ?? most);
  let sum = 0;
  for (let i = 0; i < score.length; i++) {
    const behind = (score[i] ?? 0) - most;
    const likely = behind < least ? 0 : Math.exp(behind);
    score[i] = likely;
    sum += likely;
  }
  for (let i = 0; i < score.length; i++) score[i] = (score[i] ?? 0) / sum;
}

function decay({ weights, known }: Row, by: number): void {
  for (let i = 0; i < weights.length; i++) {
    const before = known[i] ?? 0;
    const added = (weights[i] ?? 0) - before;
    if (added !== 0) weights[i] = before + (Math.abs(added) <= by ? 0 : added - Math.sign(added) * by);
  }
}

function shuffle<T>(order: T[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [one, other] = [order[i], order[j]];
    if (one === undefined || other === undefined) continue;
    order[i] = other;
    order[j] = one;
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
