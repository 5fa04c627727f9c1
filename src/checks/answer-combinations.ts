import type { Criterion, Question } from '#model/framework';

/** A condition that may also deny: what the checks ask for, such as "no group and no outcome". */
export type Goal =
  | Criterion
  | { readonly not: Goal }
  | { readonly every: readonly Goal[] }
  | { readonly some: readonly Goal[] };

/** Answers by question. A question that is not in it does not matter: any answer will do. */
export type Combination = ReadonlyMap<Question, readonly string[]>;

export type Search =
  | { readonly kind: 'found'; readonly combination: Combination }
  | { readonly kind: 'none' }
  | { readonly kind: 'too-many' };

/** Answer sets that no condition of the goal can tell apart, with one that stands for all of them. */
interface AnswerClass {
  readonly answers: readonly string[];
  readonly hits: ReadonlySet<string>;
}

const maxSteps = 400_000;
const maxClasses = 20_000;

/**
 * Whether any combination of complete answers meets the goal, and one that does.
 *
 * Exact, and still quick: per question, all answer sets that the same `is` lists catch are one class (for tick
 * boxes: every set that is not empty, and each `alone` answer by itself); and a question is only taken up while
 * the goal is undecided. Gives up with `too-many` rather than run for minutes.
 */
export function findCombination(goal: Goal, questions: readonly Question[]): Search {
  const lists = new Map<string, Map<string, readonly string[]>>();
  for (const { question, is } of leavesOf(goal)) {
    const known = lists.get(question) ?? new Map<string, readonly string[]>();
    lists.set(question, known.set(keyOf(is), is));
  }
  const byId = new Map<string, { question: Question; classes: readonly AnswerClass[] }>();
  for (const question of questions) {
    const used = lists.get(question.id);
    if (!used || byId.has(question.id)) continue;
    const classes = classesOf(question, used);
    if (classes.length > maxClasses) return { kind: 'too-many' };
    byId.set(question.id, { question, classes });
  }

  const chosen = new Map<string, AnswerClass>();
  let steps = 0;

  function truthOf(part: Goal): boolean | string {
    if ('question' in part) {
      // A question that does not exist is reported elsewhere; here nobody can answer it.
      if (!byId.has(part.question)) return false;
      return chosen.get(part.question)?.hits.has(keyOf(part.is)) ?? part.question;
    }
    if ('not' in part) {
      const inner = truthOf(part.not);
      return typeof inner === 'boolean' ? !inner : inner;
    }
    const [parts, decisive] =
      'all' in part
        ? [part.all, false]
        : 'any' in part
          ? [part.any, true]
          : 'every' in part
            ? [part.every, false]
            : [part.some, true];
    let open: string | undefined;
    for (const inner of parts) {
      const truth = truthOf(inner);
      if (truth === decisive) return decisive;
      if (typeof truth === 'string') open ??= truth;
    }
    return open ?? !decisive;
  }

  function search(): 'found' | 'none' | 'too-many' {
    steps += 1;
    if (steps > maxSteps) return 'too-many';
    const truth = truthOf(goal);
    if (typeof truth === 'boolean') return truth ? 'found' : 'none';
    for (const answers of byId.get(truth)?.classes ?? []) {
      chosen.set(truth, answers);
      const result = search();
      if (result !== 'none') return result;
    }
    chosen.delete(truth);
    return 'none';
  }

  const kind = search();
  if (kind !== 'found') return { kind };
  const combination = new Map<Question, readonly string[]>();
  for (const { question } of byId.values()) {
    const answers = chosen.get(question.id)?.answers;
    if (answers) combination.set(question, answers);
  }
  return { kind, combination };
}

/** Stops early at more than `maxClasses`, so that a question with dozens of tick boxes cannot fill the memory. */
function classesOf(question: Question, lists: ReadonlyMap<string, readonly string[]>): AnswerClass[] {
  const single = question.answers.map(({ id, alone }) => ({
    alone: alone === true || !question.multiple,
    answers: [id],
    hits: new Set([...lists].filter(([, is]) => is.includes(id)).map(([key]) => key)),
  }));
  const classes = new Map<string, AnswerClass>();
  // "None of these" comes first: it makes the plainest example.
  for (const answer of single.filter(({ alone }) => alone)) addTo(classes, answer);
  const sets = new Map<string, AnswerClass>();
  for (const answer of single.filter(({ alone }) => !alone)) {
    for (const set of [{ answers: [], hits: new Set<string>() }, ...sets.values()]) {
      addTo(sets, { answers: [...set.answers, ...answer.answers], hits: set.hits.union(answer.hits) });
      if (sets.size > maxClasses) return [...sets.values()];
    }
  }
  for (const set of [...sets.values()].toSorted((a, b) => a.answers.length - b.answers.length))
    addTo(classes, set);
  return [...classes.values()];
}

/** Keeps the shortest set of answers for each class. */
function addTo(classes: Map<string, AnswerClass>, { answers, hits }: AnswerClass): void {
  const key = [...hits].sort().join('|');
  const known = classes.get(key);
  if (!known || known.answers.length > answers.length) classes.set(key, { answers, hits });
}

function leavesOf(goal: Goal): readonly { readonly question: string; readonly is: readonly string[] }[] {
  if ('question' in goal) return [goal];
  if ('not' in goal) return leavesOf(goal.not);
  if ('all' in goal) return goal.all.flatMap(leavesOf);
  if ('any' in goal) return goal.any.flatMap(leavesOf);
  return ('every' in goal ? goal.every : goal.some).flatMap(leavesOf);
}

function keyOf(is: readonly string[]): string {
  return [...is].sort().join(',');
}
