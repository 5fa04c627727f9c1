import { type Answer, isLeftOut } from '#answer/answer';
import type { Basis } from '#answer/placement';
import type { Catalogue, Framework, NotStated, NotStatedTopic } from '#model/framework';
import { type BadgeRow, toBadgeRows } from './badge.ts';
import { type GroupMention, neighboursOf, opensOf, toMention } from './group-mentions.ts';
import { headlineNoteOf, headlineOf } from './headline.ts';
import { bookletPath } from './links.ts';
import { whyOf } from './reasons.ts';
import { type RuleView, toRuleView } from './rule-view.ts';
import { sourceWords } from './source-words.ts';
import { type StandardView, toStandardView } from './standards.ts';
import { type Step, stepsOf } from './steps.ts';
import { answersMeaning, basisMeaning, basisWords, openMeaning } from './words.ts';

/** Whom an answer is for: a role, or somebody who answered questions. */
export interface Subject {
  /** The question that the page answers: "I am a GP receptionist – what do I need?" */
  readonly title: string;
  readonly label: string;
  /** Residents have no employer who places them. */
  readonly isResident: boolean;
  /** Some of these people volunteer, and have no employer to ask. */
  readonly mayVolunteer?: boolean;
  /** Why we read the person's answers as we do, where they are a role's usual ones. */
  readonly reason?: string;
  /** The answers are those of the readers themselves, and many of them share the page. */
  readonly fromAnswers?: boolean;
}

/** One reason for an answer. */
export interface Reason {
  readonly text: string;
  /** Ways to the answer of which one is true, where readers with different answers share it. */
  readonly oneOf: readonly string[];
}

/** What one framework answers to one subject: the answer first, then its evidence. */
export interface AnswerPage {
  readonly title: string;
  readonly label: string;
  readonly headline: string;
  readonly headlineNote: string | undefined;
  /** What has to be said of a job that has its name from the law of another nation. */
  readonly elsewhere?: string;
  readonly basis: Basis;
  readonly basisWords: string;
  readonly basisMeaning: string;
  readonly badge: readonly BadgeRow[];
  readonly why: readonly Reason[];
  readonly stepsHeading: string;
  readonly steps: readonly Step[];
  /** Whether higher groups add to lower ones, where the strategy says so or leaves it open (SHR-28). */
  readonly stepsNote: string | undefined;
  readonly rules: readonly RuleView[];
  /** Rules that hold only for people with a further post or in another case. */
  readonly otherRules: readonly RuleView[];
  /** Groups that may fit, where the answer depends on what the person does. */
  readonly candidates: readonly GroupMention[];
  /** Groups that are open to somebody who is in none of them. */
  readonly opens: readonly GroupMention[];
  readonly mentions: readonly GroupMention[];
  readonly neighbours: readonly GroupMention[];
  readonly neighboursLead: string;
  readonly standards: readonly StandardView[];
  readonly notStated: readonly NotStated[];
  readonly sources: readonly string[];
  readonly bookletHref: string | undefined;
  /** Residents have neither manager nor employer to talk to. */
  readonly isResident: boolean;
}

export function toAnswerPage(
  framework: Framework,
  subject: Subject,
  answer: Answer,
  catalogue: Catalogue,
): AnswerPage {
  const { placement } = answer;
  return {
    title: subject.title,
    label: subject.label,
    headline: headlineOf(placement),
    headlineNote: headlineNoteOf(placement),
    basis: answer.basis,
    basisWords: basisWords[answer.basis],
    basisMeaning: subject.fromAnswers ? meaningForAnswers(answer) : basisMeaning[answer.basis],
    badge: toBadgeRows(framework, subject, answer),
    why: whyOf(subject, answer),
    stepsHeading: stepsHeadingOf(answer),
    steps: stepsOf(framework, answer),
    stepsNote: placement.kind === 'none' ? undefined : framework.allocation.cumulativeNote,
    isResident: subject.isResident,
    rules: answer.timing.filter((t) => t.fit === 'matched').map(toRuleView(framework)),
    // Residents hold no post and work in no sector, so nothing hangs on which it is.
    otherRules: subject.isResident
      ? []
      : answer.timing.filter((t) => t.fit === 'possible').map(toRuleView(framework)),
    candidates: placement.kind === 'depends' ? placement.possible.map(toMention(framework)) : [],
    opens: opensOf(framework, answer),
    mentions: placement.kind === 'allocated' ? placement.alsoFits.map(toMention(framework)) : [],
    neighbours:
      isLeftOut(answer) || (subject.isResident && placement.kind === 'none')
        ? []
        : neighboursOf(framework, answer),
    neighboursLead: subject.isResident
      ? 'Read about the other groups.'
      : 'Read the groups beside this one. If one of them fits you better, talk to your manager.',
    standards: answer.sectorStandards
      .filter(({ fit }) => fit === 'matched' || !subject.isResident)
      .map(({ standard, fit }) => toStandardView(framework, catalogue, standard, fit)),
    notStated: answer.notStated.filter((n) => personalTopics.has(n.topic)),
    sources: sourcesOf(framework, answer),
    bookletHref: bookletFor(framework, subject, answer),
  };
}

function stepsHeadingOf({ basis }: Answer): string {
  if (basis === 'open') return 'Training open to you';
  return basis === 'not-covered' ? 'The training in this strategy' : 'Your training';
}

/** Silences that matter to one person; the others stand on the page that explains how the strategy works. */
const personalTopics: ReadonlySet<NotStatedTopic> = new Set<NotStatedTopic>([
  'audiences',
  'levels',
  'deadlines',
  'refresh',
  'hours',
  'roles',
  'allocation-authority',
  'two-groups',
  'cumulative',
  'prerequisites',
  'induction',
  'no-contact',
]);

function meaningForAnswers(answer: Answer): string {
  return answer.placement.kind === 'depends' ? openMeaning : answersMeaning[answer.basis];
}

function sourcesOf(framework: Framework, answer: Answer): readonly string[] {
  const { placement } = answer;
  const places = [
    ...(placement.kind === 'allocated' ? placement.audiences.map((a) => sourceWords(a.source)) : []),
    ...(placement.kind === 'none' && placement.outcome.source ? [sourceWords(placement.outcome.source)] : []),
    ...answer.training.filter((t) => t.fit === 'matched').map((t) => sourceWords(t.source)),
    ...answer.timing.map((t) => sourceWords(t.rule.source)),
    sourceWords(framework.allocation.source),
  ];
  return [...new Set(places)];
}

/** The booklet for the person: their own group's, or the residents' or induction one. None is for those left out. */
function bookletFor(framework: Framework, subject: Subject, answer: Answer): string | undefined {
  if (!subject.isResident && isLeftOut(answer)) return undefined;
  const booklets = framework.booklets ?? [];
  const main = answer.placement.kind === 'allocated' ? answer.placement.main.audience.id : undefined;
  const own = booklets.find(
    (b) => b.kind === 'audience' && main !== undefined && b.audiences?.includes(main),
  );
  const kind = subject.isResident ? 'residents' : 'induction';
  const booklet = (subject.isResident ? undefined : own) ?? booklets.find((b) => b.kind === kind);
  return booklet ? bookletPath(framework.id, booklet.id) : undefined;
}
