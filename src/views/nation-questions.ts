import type { Framework, Question } from '#model/framework';

const made = new WeakMap<readonly Question[], Map<string, readonly Question[]>>();

/**
 * The shared questions as they read where a framework holds: enquiries under section 42 are English law, and people in
 * Wales know them by another section. Where it holds in several nations, the words stay as they are.
 */
export function questionsIn(
  { areas }: Pick<Framework, 'areas'>,
  questions: readonly Question[],
): readonly Question[] {
  const [nation, ...others] = new Set(areas.map((area) => area.nation));
  if (nation === undefined || others.length > 0) return questions;
  // The same list each time: the walk through the questions remembers what it found by it.
  const known = made.get(questions) ?? new Map<string, readonly Question[]>();
  made.set(questions, known);
  const there = known.get(nation) ?? questions.map((question) => inNation(question, nation));
  known.set(nation, there);
  return there;
}

function inNation(question: Question, nation: Framework['areas'][number]['nation']): Question {
  if (!question.answers.some(({ elsewhere }) => elsewhere?.[nation])) return question;
  const answers = question.answers.map((a) => ({ ...a, label: a.elsewhere?.[nation] ?? a.label }));
  return { ...question, answers };
}
