import type { Basis } from '#answer/placement';
import type { Turn } from '#model/currency';
import type { CompareFact } from './compare-facts.ts';
import { cellOf, compareTopics } from './compare-topics.ts';
import { noticeOf } from './data.ts';
import { roleSummary } from './role-summary.ts';
import type { Edition, Site } from './site.ts';
import { sourceWords } from './source-words.ts';

/** The answer of one strategy for one role, in the few lines that stand side by side. */
export interface ComparedAnswer {
  readonly headline: string;
  readonly basis: Basis;
  readonly basisWords: string;
  /** What may come on top of the headline. */
  readonly perhaps?: string;
  /** That the job has its name from the law of another nation. */
  readonly elsewhere?: string;
  readonly rows: readonly {
    readonly term: string;
    readonly value: string;
    readonly details: readonly string[];
    readonly stated: boolean;
  }[];
}

/** `/data/compare/{framework}.json`: one strategy, ready to stand beside another. */
export interface CompareData {
  readonly framework: string;
  /** "Shropshire, 2023–26" */
  readonly name: string;
  readonly title: string;
  /** "Past review since June 2026" */
  readonly status: string;
  /** What the status turns into by itself, one after the other: a browser may be later than the build. */
  readonly turns: readonly Turn[];
  /** Only where the owners want to be asked. It has to go wherever the facts go. */
  readonly rightsNotice?: string;
  readonly topics: readonly {
    readonly id: string;
    readonly label: string;
    readonly facts: readonly CompareFact[];
    /** In place of facts: what the strategy does not say. */
    readonly silence?: string;
    readonly more: string;
  }[];
  /** Whether training from elsewhere counts here: what the strategy says, or that it does not say. */
  readonly carriesOver: readonly CompareFact[];
  /** Many roles share an answer, so each stands here once. */
  readonly answers: readonly ComparedAnswer[];
  /** For each role its place in `answers`. */
  readonly roles: Readonly<Record<string, number>>;
}

export function toCompareData(site: Site, { framework, currency }: Edition): CompareData {
  const places = new Map<string, number>();
  const answers: ComparedAnswer[] = [];
  const roles = site.roles.map((role) => {
    const { headline, perhaps, elsewhere, basis, basisWords, rows } = roleSummary(site, framework, role);
    const answer = {
      headline,
      ...(perhaps && { perhaps }),
      ...(elsewhere && { elsewhere }),
      basis,
      basisWords,
      rows: rows.map(({ term, value, details, stated }) => ({ term, value, details, stated })),
    };
    const key = JSON.stringify(answer);
    const place = places.get(key) ?? answers.push(answer) - 1;
    places.set(key, place);
    return [role.id, place] as const;
  });
  return {
    framework: framework.id,
    name: `${framework.areaName}, ${framework.edition}`,
    title: framework.title,
    status: currency.label,
    turns: currency.turns,
    ...noticeOf(framework),
    topics: compareTopics.map((topic) => {
      const { facts, silence } = cellOf(topic, framework);
      const { id, label } = topic;
      return { id, label, facts, ...(silence !== undefined && { silence }), more: topic.more(framework) };
    }),
    carriesOver: carriesOver(framework),
    answers,
    roles: Object.fromEntries(roles),
  };
}

/**
 * What of training from elsewhere counts in a strategy. None of the five says anything on it (facts.md), and a likeness
 * of two names is no proof: so nothing is ever worked out here.
 */
function carriesOver({
  equivalences = [],
  priorLearning = [],
  levels = [],
  audiences = [],
}: Edition['framework']): readonly CompareFact[] {
  const nameOf = (id: string | undefined) => [...levels, ...audiences].find((item) => item.id === id)?.label;
  return [
    ...priorLearning.map(({ text, source }) => ({ text, ...(source && { source: sourceWords(source) }) })),
    ...equivalences.map(({ level, audience, equals, asserted, source }) => ({
      text: `${equals.level} (${equals.title}) counts as ${nameOf(level ?? audience) ?? 'training here'}${asserted === 'inferred' ? ' – our reading' : ''}.`,
      source: sourceWords(source),
    })),
  ];
}
