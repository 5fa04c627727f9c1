import { levelsIn } from '#answer/answer';
import { isChecked } from '#model/checked';
import type { Turn } from '#model/currency';
import type { Audience, Domain, Framework, PeopleRule, Theme } from '#model/framework';
import { formatPartialDate } from '#model/partial-date';
import { answerForAudience } from './audience-answer.ts';
import { isInForce, lawTopicWords, nationsOf } from './booklet-law.ts';
import { noticeOf } from './data.ts';
import { valueKindWord } from './framework-words.ts';
import { peopleRules } from './rule-figures.ts';
import { selectorWords } from './selector-words.ts';
import { ended, lines, type SessionLine, silence } from './session-line.ts';
import { sessionRecords } from './session-records.ts';
import type { Edition, Site } from './site.ts';
import { sourceWords } from './source-words.ts';
import { dutyWord } from './words.ts';

interface SessionValue {
  readonly label: string;
  readonly text: string;
  readonly limit?: string;
  readonly prompt: string;
  readonly themes: readonly Theme[];
}

export interface SessionValueSet {
  readonly label: string;
  readonly kind: string;
  readonly appliesTo: string;
  readonly domain?: Domain;
  readonly strength: string;
  readonly strengthNote?: string;
  readonly limit?: string;
  readonly source: string;
  readonly items: readonly SessionValue[];
}

/** A rule about learners; where it is for groups alone, their ids. */
interface SessionRule extends SessionLine {
  readonly audiences?: readonly string[];
}

/** Training that a session can be: that of a group, or a level. */
export interface SessionTraining {
  readonly id: string;
  readonly label: string;
  readonly summary: string;
  /** What the training is called, is for and covers; empty where the strategy does not say. */
  readonly covers: readonly SessionLine[];
  /** The ids of the levels that go with a group. */
  readonly levels: readonly string[];
}

/** `/data/session/{framework}.json`: what a session has to honour and to cover in one strategy. */
export interface SessionData {
  readonly framework: string;
  /** "Shropshire, 2023–26" */
  readonly name: string;
  readonly title: string;
  /** "Past review since June 2026" */
  readonly status: string;
  /** What the status turns into by itself, one after the other: a browser may be later than the build. */
  readonly turns: readonly Turn[];
  /** Only where the owners want to be asked. It has to go wherever the values go. */
  readonly rightsNotice?: string;
  readonly values: readonly SessionValueSet[];
  readonly audiences: readonly SessionTraining[];
  readonly levels: readonly SessionTraining[];
  /** All deadlines and renewals, or that there are none. */
  readonly rules: readonly SessionRule[];
  readonly evaluation: readonly SessionLine[];
  readonly records: readonly SessionLine[];
  /** Law that a session may name, by topic. It changes, so it comes with a sentence on the last check. */
  readonly law: readonly {
    readonly topic: string;
    readonly documents: readonly string[];
    readonly checked: string;
  }[];
}

export function toSessionData(site: Site, { framework, currency }: Edition): SessionData {
  return {
    framework: framework.id,
    name: `${framework.areaName}, ${framework.edition}`,
    title: framework.title,
    status: currency.label,
    turns: currency.turns,
    ...noticeOf(framework),
    values: (framework.values ?? []).map((set) => ({
      label: set.label,
      kind: valueKindWord[set.kind],
      appliesTo: set.appliesTo,
      ...(set.domain && { domain: set.domain }),
      strength: dutyWord[set.strength],
      ...(set.strengthNote && { strengthNote: set.strengthNote }),
      ...(set.qualifier && { limit: set.qualifier }),
      source: sourceWords(set.source),
      items: set.items.map(({ label, text, qualifier, trainerPrompt, themes }) => ({
        label,
        text,
        ...(qualifier && { limit: qualifier }),
        prompt: trainerPrompt,
        themes,
      })),
    })),
    audiences: (framework.audiences ?? []).map((audience) => toAudience(framework, audience, site.asOf)),
    levels: (framework.levels ?? []).map((level) => ({
      id: level.id,
      label: level.label,
      summary: level.summary,
      covers: [
        ...lines(level.purposes, level.source),
        ...lines(level.outcomes, level.source),
        ...(level.courses ?? []).flatMap((id) => {
          const course = framework.courses?.find((c) => c.id === id);
          return course ? [{ text: `On offer: ${course.name}.`, source: sourceWords(course.source) }] : [];
        }),
      ],
      levels: [],
    })),
    rules: rulesOf(framework, site.catalogue),
    evaluation: evaluationOf(framework),
    records: sessionRecords(framework),
    law: lawToCheck(framework, site),
  };
}

function toAudience(framework: Framework, audience: Audience, asOf: string): SessionTraining {
  const answer = answerForAudience(framework, audience, asOf);
  const { training } = audience;
  return {
    id: audience.id,
    label: audience.label,
    summary: audience.summary,
    covers: training
      ? [
          { text: `The strategy calls it: ${training.label}.`, source: sourceWords(training.source) },
          ...lines(training.purposes, training.source),
          ...lines(training.content, training.source),
        ]
      : [],
    levels: [...levelsIn(answer.training)].flatMap(([id, fit]) => (fit === 'matched' ? [id] : [])),
  };
}

/** Rules of every kind of learner, those for some with whom they are for; and what the strategy does not say. */
function rulesOf(framework: Framework, catalogue: Site['catalogue']): readonly SessionRule[] {
  const dated = peopleRules(framework, ['complete-by', 'refresh', 'top-up', 'attend', 'hours']);
  const found = dated.map((rule): SessionRule => {
    const { text, ...rest } = ruleLine(rule);
    if (rule.applies === 'everyone') return { text, ...rest };
    const groups = rule.applies.audiences;
    const about = selectorWords(framework, catalogue, rule.applies);
    return { text: `${about}: ${text}`, ...rest, ...(groups && { audiences: groups }) };
  });
  const has = (kind: PeopleRule['kind']) => dated.some((rule) => rule.kind === kind);
  return [
    ...found,
    ...(has('complete-by') ? [] : silence(framework, 'deadlines', 'by when people have to train')),
    ...(has('refresh') ? [] : silence(framework, 'refresh', 'how often training has to be renewed')),
  ];
}

function ruleLine({ statement, strength, source }: PeopleRule): SessionLine {
  return {
    text: `${statement} (The strategy’s word: “${dutyWord[strength]}”.)`,
    source: sourceWords(source),
  };
}

function evaluationOf(framework: Framework): readonly SessionLine[] {
  const found = (framework.evaluation ?? []).map((e) => ({
    text: [e.method, e.timing, e.sample, ...e.measures, e.threshold?.text]
      .filter((text) => text !== undefined)
      .map(ended)
      .join(' '),
    source: sourceWords(e.source),
  }));
  return found.length > 0 ? found : silence(framework, 'evaluation', 'how training is evaluated');
}

/** Law that has been compared with its source, by topic. The rest is printed nowhere (law.md §9). */
function lawToCheck(framework: Framework, { catalogue, asOf }: Site): SessionData['law'] {
  const nations = nationsOf(framework);
  const facts = catalogue.law
    .filter(isChecked)
    .filter((fact) => nations.has(fact.nation) && isInForce(fact, asOf));
  const adults = framework.domains.includes('adults');
  return [...Map.groupBy(facts, ({ topic }) => topic)]
    .filter(([topic]) => adults || !adultTopics.includes(topic))
    .map(([topic, found]) => ({
      topic: lawTopicWords[topic] ?? topic.charAt(0).toUpperCase() + topic.slice(1).replaceAll('-', ' '),
      documents: [...new Set(found.map(({ instrument }) => instrument))],
      checked: whenChecked(found),
    }));
}

/** The oldest check counts: the topic is as fresh as its stalest fact. */
function whenChecked(facts: readonly { readonly checkedOn: string }[]): string {
  const oldest = facts.map(({ checkedOn }) => checkedOn).reduce((a, b) => (a < b ? a : b));
  return `We checked on ${formatPartialDate(oldest)}.`;
}

const adultTopics: readonly string[] = [
  'adults-law',
  'principles-adults',
  'categories-adults',
  'mental-capacity',
];
