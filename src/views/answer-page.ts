import type { Answer } from '#answer/answer';
import type { AudienceFit, Basis } from '#answer/placement';
import type { Catalogue, Framework, NotStated, NotStatedTopic } from '#model/framework';
import { type BadgeRow, toBadgeRows } from './badge.ts';
import { type GroupMention, neighboursOf, toMention } from './group-mentions.ts';
import { bookletPath } from './links.ts';
import { type RuleView, toRuleView } from './rule-view.ts';
import { sourceWords } from './source-words.ts';
import { type StandardView, toStandardView } from './standards.ts';
import { type Step, stepsOf } from './steps.ts';
import { basisMeaning, basisWords, listInWords } from './words.ts';

/** Whom an answer is for: a role, or somebody who answered questions. */
export interface Subject {
  /** The question that the page answers: "I am a GP receptionist – what do I need?" */
  readonly title: string;
  readonly label: string;
  /** Residents have no employer who places them. */
  readonly isResident: boolean;
  /** Why we read the person's answers as we do, where they are a role's usual ones. */
  readonly reason?: string;
}

/** What one framework answers to one subject: the answer first, then its evidence. */
export interface AnswerPage {
  readonly title: string;
  readonly label: string;
  readonly headline: string;
  readonly headlineNote: string | undefined;
  readonly basis: Basis;
  readonly basisWords: string;
  readonly basisMeaning: string;
  readonly badge: readonly BadgeRow[];
  readonly why: readonly string[];
  readonly steps: readonly Step[];
  /** Whether higher groups add to lower ones, where the strategy says so or leaves it open (SHR-28). */
  readonly stepsNote: string | undefined;
  readonly rules: readonly RuleView[];
  /** Rules that hold only for people with a further post or in another case. */
  readonly otherRules: readonly RuleView[];
  /** Groups that may fit, where the answer depends on what the person does. */
  readonly candidates: readonly GroupMention[];
  readonly mentions: readonly GroupMention[];
  readonly neighbours: readonly GroupMention[];
  readonly standards: readonly StandardView[];
  readonly notStated: readonly NotStated[];
  readonly sources: readonly string[];
  readonly bookletHref: string | undefined;
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
    headline: headlineOf(answer),
    headlineNote: headlineNoteOf(answer),
    basis: answer.basis,
    basisWords: basisWords[answer.basis],
    basisMeaning: basisMeaning[answer.basis],
    badge: toBadgeRows(framework, subject, answer),
    why: whyOf(subject, answer),
    steps: stepsOf(framework, answer),
    stepsNote: placement.kind === 'none' ? undefined : framework.allocation.cumulativeNote,
    rules: answer.timing.filter((t) => t.fit === 'matched').map(toRuleView(framework)),
    otherRules: answer.timing.filter((t) => t.fit === 'possible').map(toRuleView(framework)),
    candidates: placement.kind === 'depends' ? placement.possible.map(toMention(framework)) : [],
    mentions: placement.kind === 'allocated' ? placement.alsoFits.map(toMention(framework)) : [],
    neighbours: neighboursOf(framework, answer),
    standards: answer.sectorStandards.map(({ standard, fit }) =>
      toStandardView(framework, catalogue, standard, fit),
    ),
    notStated: answer.notStated.filter((n) => personalTopics.has(n.topic)),
    sources: sourcesOf(framework, answer),
    bookletHref: bookletFor(framework, subject, answer),
  };
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

function headlineOf(answer: Answer): string {
  const { placement } = answer;
  if (placement.kind === 'none') return placement.outcome.label;
  if (placement.kind === 'depends') return 'It depends on what you do';
  return listInWords(placement.audiences.map((a) => a.audience.label));
}

function headlineNoteOf(answer: Answer): string | undefined {
  const { placement } = answer;
  if (placement.kind === 'none') return placement.outcome.text;
  const maybe = listInWords(
    placement.possible.map((p) => p.audience.label),
    'or',
  );
  if (placement.kind === 'depends') return `It could be ${maybe}.`;
  return maybe ? `Perhaps also ${maybe}: it depends on what you do.` : undefined;
}

function whyOf(subject: Subject, answer: Answer): readonly string[] {
  const { placement } = answer;
  if (placement.kind === 'allocated') {
    const aside = placement.aside ? [`${placement.aside.label}. ${placement.aside.text}`] : [];
    return [...new Set([...placement.audiences.flatMap((fit) => reasonsFor(fit, subject)), ...aside])];
  }
  if (placement.kind === 'depends') {
    return [
      subject.reason
        ? 'The strategy does not name this job, and what people in it do differs. One of these may fit:'
        : 'Your answers leave this open. One of these may fit:',
    ];
  }
  return [placement.outcome.text];
}

function reasonsFor(fit: AudienceFit, subject: Subject): readonly string[] {
  const label = fit.audience.label;
  if (fit.basis === 'named') {
    const printed = fit.printed ? `It prints “${fit.printed}”.` : '';
    return [`${label}: the strategy names this as an example. ${printed}`.trim(), ...fit.because];
  }
  if (fit.basis === 'described' && fit.printed) {
    return [`${label}: the strategy describes this. In its words: “${fit.printed}”.`, ...fit.because];
  }
  if (fit.basis === 'described') return [`${label}: the strategy describes what you do.`, ...fit.because];
  return [
    `${label}: our reading. ${fit.because.join(' ')}`.trim(),
    ...(subject.reason ? [subject.reason] : []),
  ];
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

/** The booklet for the person: their own group's, or the residents' or induction one. */
function bookletFor(framework: Framework, subject: Subject, answer: Answer): string | undefined {
  const booklets = framework.booklets ?? [];
  const main = answer.placement.kind === 'allocated' ? answer.placement.main.audience.id : undefined;
  const own = booklets.find(
    (b) => b.kind === 'audience' && main !== undefined && b.audiences?.includes(main),
  );
  const kind = subject.isResident ? 'residents' : 'induction';
  const booklet = (subject.isResident ? undefined : own) ?? booklets.find((b) => b.kind === kind);
  return booklet ? bookletPath(framework.id, booklet.id) : undefined;
}
