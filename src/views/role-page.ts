import type { Answer } from '#answer/answer';
import type { Fit } from '#answer/evaluate';
import type { AudienceFit, Basis } from '#answer/placement';
import type { TimingItem } from '#answer/timing';
import type {
  Audience,
  Catalogue,
  Framework,
  NotStated,
  NotStatedTopic,
  Role,
  SectorStandard,
} from '#model/framework';
import { type BadgeRow, toBadgeRows } from './badge.ts';
import { bookletPath, groupPath, levelPath } from './links.ts';
import { sourceWords } from './source-words.ts';
import { clockPhrase, ruleFigure } from './timing-words.ts';
import { basisMeaning, basisWords, listInWords, lowerFirst, withArticle } from './words.ts';

/** One rung of the ladder of training. */
export interface Step {
  readonly label: string;
  readonly href: string;
  readonly text: string;
  readonly state: 'yours' | 'perhaps' | 'not-yours';
  /** In words, so that the state is never colour alone. */
  readonly stateWords: string;
}

export interface GroupMention {
  readonly audience: Audience;
  readonly href: string;
  /** Why it fits, or what would make it fit: a full phrase, or undefined. */
  readonly reason: string | undefined;
}

/** A rule in an answer, ready to print. */
export interface RuleView {
  readonly id: string;
  readonly label: string;
  readonly figure: string;
  readonly clock: string | undefined;
  readonly item: TimingItem;
  readonly note: string | undefined;
}

/** The role page of one framework: the answer first, then its evidence. */
export interface RolePage {
  readonly title: string;
  readonly headline: string;
  readonly headlineNote: string | undefined;
  readonly basis: Basis;
  readonly basisWords: string;
  readonly basisMeaning: string;
  readonly badge: readonly BadgeRow[];
  readonly why: readonly string[];
  readonly steps: readonly Step[];
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

/** A sector's own standards, with the titles of the documents. */
export interface StandardView {
  readonly standard: SectorStandard;
  readonly relation: string;
  readonly documents: readonly string[];
}

/** "I am a GP receptionist"; roles whose label is no job title say how it is put. */
export function firstPerson(role: Role): string {
  return role.firstPerson ?? `I am ${withArticle(lowerFirst(role.label))}`;
}

export function toRolePage(framework: Framework, role: Role, answer: Answer, catalogue: Catalogue): RolePage {
  const { placement } = answer;
  return {
    title: `${firstPerson(role)} – what do I need?`,
    headline: headlineOf(answer),
    headlineNote: headlineNoteOf(answer),
    basis: answer.basis,
    basisWords: basisWords[answer.basis],
    basisMeaning: basisMeaning[answer.basis],
    badge: toBadgeRows(framework, role, answer),
    why: whyOf(role, answer),
    steps: stepsOf(framework, answer),
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
    bookletHref: bookletFor(framework, role, answer),
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

function whyOf(role: Role, answer: Answer): readonly string[] {
  const { placement } = answer;
  if (placement.kind === 'allocated') {
    const aside = placement.aside ? [`${placement.aside.label}. ${placement.aside.text}`] : [];
    return [...new Set([...placement.audiences.flatMap((fit) => reasonsFor(fit, role)), ...aside])];
  }
  if (placement.kind === 'depends') {
    return ['The strategy does not name this job, and what people in it do differs. One of these may fit:'];
  }
  return [placement.outcome.text];
}

function reasonsFor(fit: AudienceFit, role: Role): readonly string[] {
  const label = fit.audience.label;
  if (fit.basis === 'named') {
    const printed = fit.printed ? `It prints “${fit.printed}”.` : '';
    return [`${label}: the strategy names this as an example. ${printed}`.trim(), ...fit.because];
  }
  if (fit.basis === 'described' && fit.printed) {
    return [`${label}: the strategy describes this. In its words: “${fit.printed}”.`, ...fit.because];
  }
  if (fit.basis === 'described') return [`${label}: the strategy describes what you do.`, ...fit.because];
  return [`${label}: our reading. ${fit.because.join(' ')}`.trim(), role.profile.reason];
}

function stepsOf(framework: Framework, answer: Answer): readonly Step[] {
  const levels = framework.levels ?? [];
  if (levels.length > 0) {
    return levels.map((level): Step => {
      const item = answer.training.find((t) => t.kind === 'level' && t.level.id === level.id);
      return toStep(level.label, levelPath(framework.id, level.id), level.summary, item?.fit ?? 'excluded');
    });
  }
  const { placement } = answer;
  const alsoFits = placement.kind === 'allocated' ? placement.alsoFits.map((f) => f.audience.id) : [];
  return (framework.audiences ?? []).flatMap((audience) => {
    if (!audience.training) return [];
    const item = answer.training.find((t) => t.kind === 'audience' && t.audience.id === audience.id);
    const fit = item?.fit ?? (alsoFits.includes(audience.id) ? 'also' : 'excluded');
    const name =
      audience.training.label === audience.label
        ? audience.summary
        : `${audience.training.label}. ${audience.summary}`;
    return [toStep(audience.label, groupPath(framework.id, audience.id), name, fit)];
  });
}

function toStep(label: string, href: string, text: string, fit: Fit | 'also'): Step {
  const state = ({ matched: 'yours', also: 'perhaps', possible: 'perhaps', excluded: 'not-yours' } as const)[
    fit
  ];
  const stateWords = {
    matched: 'For you',
    also: 'Fits you too',
    possible: 'Perhaps',
    excluded: 'For others',
  }[fit];
  return { label, href, text, state, stateWords };
}

export const toRuleView =
  (framework: Framework) =>
  (item: TimingItem): RuleView => {
    const winner = framework.rules?.find((r) => r.id === item.replacedBy);
    return {
      id: item.rule.id,
      label: item.rule.label,
      figure: ruleFigure(item.rule),
      clock: clockPhrase(item.rule),
      item,
      note: winner ? `For you, “${winner.label}” takes its place.` : undefined,
    };
  };

const toMention =
  (framework: Framework) =>
  (fit: AudienceFit): GroupMention => ({
    audience: fit.audience,
    href: groupPath(framework.id, fit.audience.id),
    reason:
      fit.because.length === 0
        ? undefined
        : fit.fit === 'matched'
          ? `It fits you too. ${fit.because.join(' ')}`
          : `It is yours if this is true: ${fit.because.join(' Or: ')}`,
  });

/** "Is this really you?": the groups next to yours on the ladder, and those that open answers could add. */
function neighboursOf(framework: Framework, answer: Answer): readonly GroupMention[] {
  const { placement } = answer;
  if (placement.kind === 'none') {
    const nearest = framework.audiences?.find((a) => a.id === placement.outcome.nearest);
    return nearest
      ? [{ audience: nearest, href: groupPath(framework.id, nearest.id), reason: undefined }]
      : [];
  }
  const possible = placement.possible.map(toMention(framework));
  if (placement.kind === 'depends') return [];
  const taken = new Set(
    [...placement.audiences, ...placement.alsoFits, ...placement.possible].map((f) => f.audience.id),
  );
  const order = placement.main.audience.order;
  const beside = (framework.audiences ?? []).filter(
    (a) =>
      order !== undefined && a.order !== undefined && Math.abs(a.order - order) === 1 && !taken.has(a.id),
  );
  return [
    ...beside.map((audience) => ({
      audience,
      href: groupPath(framework.id, audience.id),
      reason: undefined,
    })),
    ...possible,
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

const relationWords: Readonly<Record<SectorStandard['relation'], string>> = {
  parallel: 'They apply at the same time as this strategy.',
  'instead-of': 'They take the place of what this strategy asks.',
  equivalent: 'They count as the same.',
  aligned: 'Training has to be in line with them.',
  mentioned: 'The strategy lists them.',
};

export function toStandardView(
  framework: Framework,
  catalogue: Catalogue,
  standard: SectorStandard,
  fit: 'matched' | 'possible',
): StandardView {
  const sectors = standard.sectors.map((id) =>
    lowerFirst(catalogue.sectors.find((s) => s.id === id)?.label ?? id),
  );
  return {
    standard,
    relation: `${fit === 'possible' ? `If you work in ${listInWords(sectors, 'or')}: ` : ''}${relationWords[standard.relation]}`,
    documents: standard.standards.flatMap(
      (id) => framework.references?.find((r) => r.id === id)?.title ?? [],
    ),
  };
}

/** The booklet for the person: their own group's, or the residents' or induction one. */
function bookletFor(framework: Framework, role: Role, answer: Answer): string | undefined {
  const booklets = framework.booklets ?? [];
  const main = answer.placement.kind === 'allocated' ? answer.placement.main.audience.id : undefined;
  const own = booklets.find(
    (b) => b.kind === 'audience' && main !== undefined && b.audiences?.includes(main),
  );
  const kind = role.sector === 'public' ? 'residents' : 'induction';
  const booklet = (role.sector === 'public' ? undefined : own) ?? booklets.find((b) => b.kind === kind);
  return booklet ? bookletPath(framework.id, booklet.id) : undefined;
}
