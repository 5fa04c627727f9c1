import { type Answer, answer, answerIn } from '#answer/answer';
import { guidedPlace } from '#answer/guided';
import { retrace } from '#answer/guided-walk';
import type { Answers } from '#answer/person';
import { type AnswerPage, toAnswerPage } from '#views/answer-page';
import { toRolePage } from '#views/role-page';
import { type Decision, decisionCode } from './decision.ts';
import type { Knowledge } from './knowledge.ts';
import type { StaffMember } from './people.ts';

/** What the strategy says to one member of staff: the same words as on the page of the role, and the kernel's answer. */
export interface StaffAnswer {
  readonly page: AnswerPage;
  readonly answer: Answer;
  /** The role, or undefined for an answer from the questions. */
  readonly roleLabel: string | undefined;
}

type Asking = Pick<StaffMember, 'posts'>;

/** Undefined for a title that is left out, or whose role or answers this strategy can't place. */
export type StaffAnswerer = (decision: Decision, person: Asking) => StaffAnswer | undefined;

/**
 * Answers for a whole list: one walk through the kernel for each kind of person, however many rows there are.
 * @param asOf ISO day, for the status of the strategy
 */
export function createStaffAnswerer(knowledge: Knowledge, asOf: string): StaffAnswerer {
  const known = new Map<string, StaffAnswer | undefined>();
  return (decision, person) => {
    const key = [decisionCode(decision), person.posts.join('.')].join('|');
    if (!known.has(key)) known.set(key, answerFor(knowledge, decision, person, asOf));
    return known.get(key);
  };
}

function answerFor(
  knowledge: Knowledge,
  decision: Decision,
  { posts }: Asking,
  asOf: string,
): StaffAnswer | undefined {
  const { framework, guide } = knowledge.strategy;
  if (decision.kind === 'role') {
    const role = knowledge.roles.get(decision.role);
    if (!role) return undefined;
    const answers = withPosts(role.profile.answers, posts);
    const person = { role: role.id, answers, answersFrom: 'profile' } as const;
    const found = answer(framework, person, asOf, guide.questions);
    return {
      page: toRolePage(framework, role, found, knowledge.catalogue),
      answer: found,
      roleLabel: role.label,
    };
  }
  if (decision.kind === 'answers') {
    const found = answerForAnswers(knowledge, withPosts(decision.answers, posts), asOf);
    if (!found) return undefined;
    const subject = {
      title: 'From the answers',
      label: 'From the answers',
      isResident: decision.answers.connection?.includes('resident') ?? false,
      fromAnswers: true,
    };
    return {
      page: toAnswerPage(framework, subject, found, knowledge.catalogue),
      answer: found,
      roleLabel: undefined,
    };
  }
  return undefined;
}

/**
 * As the pages at the end of the questions do: what was not asked makes no difference to the place. Undefined while a
 * question of this strategy is still to be answered, as when the answers were given for another one.
 */
function answerForAnswers({ strategy }: Knowledge, given: Answers, asOf: string): Answer | undefined {
  const { framework, guide } = strategy;
  const { answers, next } = retrace([guide], given);
  if (next) return undefined;
  const all = { ...given, ...answers };
  const placement = guidedPlace(framework, guide.questions, all);
  return answerIn(framework, { answers: all, answersFrom: 'own' }, placement, asOf);
}

/** A post that the list names is added to the usual answers; "none of these" gives way to it. */
function withPosts(answers: Answers, posts: readonly string[]): Answers {
  if (posts.length === 0) return answers;
  const before = (answers.functions ?? []).filter((post) => post !== 'none' && post !== 'not-sure');
  return { ...answers, functions: [...new Set([...before, ...posts])] };
}
