import type { Framework, NotStatedTopic, PeopleRule, Source } from '#model/framework';
import { formatPartialDate } from '#model/partial-date';
import { commercialWords, kindOfGroup, offerWords } from './framework-words.ts';
import { groupPath, howItWorksPath, levelPath, residentsPath, trainingPath } from './links.ts';
import { peopleRules } from './rule-figures.ts';
import { sourceWords } from './source-words.ts';
import { clockPhrase, ruleFigure } from './timing-words.ts';
import { authorityWords, lowerFirst, modeWords } from './words.ts';

/** One thing that a strategy says on a topic, with the place where it stands. */
export interface CompareFact {
  readonly text: string;
  readonly href?: string;
  readonly source?: string;
}

/** A row of the comparison: what is asked of every strategy. */
export interface CompareTopic {
  readonly id: string;
  readonly label: string;
  readonly facts: (framework: Framework) => readonly CompareFact[];
  /** The declared silence that stands in when there are no facts. */
  readonly silence?: NotStatedTopic;
  /** Where to read on. */
  readonly more: (framework: Framework) => string;
}

const training = (framework: Framework) => trainingPath(framework.id);
const howItWorks = (framework: Framework) => howItWorksPath(framework.id);

/** What people compare strategies by, in the order in which they ask. */
export const compareTopics: readonly CompareTopic[] = [
  {
    id: 'sorting',
    label: 'How people are sorted',
    facts: ({ allocation }) => [
      fact(`${modeWords[allocation.mode]}. ${allocation.statement}`, allocation.source),
    ],
    more: training,
  },
  {
    id: 'groups',
    label: 'Groups',
    silence: 'audiences',
    facts: (framework) =>
      (framework.audiences ?? []).map((a) => ({
        ...fact(
          `${a.label}${a.order === undefined ? ` (a ${kindOfGroup[a.kind].one} beside the others)` : ''}`,
          a.source,
        ),
        href: groupPath(framework.id, a.id),
      })),
    more: training,
  },
  {
    id: 'levels',
    label: 'Levels of training',
    silence: 'levels',
    facts: (framework) =>
      (framework.levels ?? []).map((level) => ({
        ...fact(level.label, level.source),
        href: levelPath(framework.id, level.id),
      })),
    more: training,
  },
  {
    id: 'who-decides',
    label: 'Who decides your group or training',
    facts: ({ allocation }) => [
      fact(`${authorityWords[allocation.authority]}. ${allocation.authorityNote}`, allocation.source),
    ],
    more: howItWorks,
  },
  {
    id: 'deadlines',
    label: 'Deadlines',
    silence: 'deadlines',
    facts: (framework) => peopleRules(framework, ['complete-by', 'pre-employment']).map(ruleFact),
    more: training,
  },
  {
    id: 'renewal',
    label: 'Renewal and attendance',
    silence: 'refresh',
    facts: (framework) => peopleRules(framework, ['refresh', 'top-up', 'attend', 'hours']).map(ruleFact),
    more: training,
  },
  {
    id: 'designated-leads',
    label: 'Designated leads and other posts',
    silence: 'designated-leads',
    facts: ({ designations = [] }) =>
      designations.map((d) =>
        fact([d.label, d.group, d.sectorLimit].filter(Boolean).map(ended).join(' '), d.source),
      ),
    more: training,
  },
  {
    id: 'sector-rules',
    label: 'Standards of your sector',
    silence: 'sector-standards',
    facts: ({ sectorStandards = [] }) =>
      sectorStandards.map((s) =>
        fact(`${ended(s.label)} ${s.basis === 'interpreted' ? 'Our reading: ' : ''}${s.text}`, s.source),
      ),
    more: howItWorks,
  },
  {
    id: 'residents',
    label: 'Residents',
    silence: 'residents',
    facts: ({ scope }) =>
      scope.personas
        .filter((p) => p.persona === 'resident')
        .map((p) => fact(`${offerWords[p.offer]}. ${p.text}`, p.source ?? scope.source)),
    more: (framework) => residentsPath(framework.id),
  },
  {
    id: 'charging',
    label: 'Charges',
    silence: 'charging',
    facts: ({ charging = [] }) => charging.map((c) => fact(`${ended(c.label)} ${c.text}`, c.source)),
    more: howItWorks,
  },
  {
    id: 'evaluation',
    label: 'Evaluation',
    silence: 'evaluation',
    facts: ({ evaluation = [] }) =>
      evaluation.map((e) =>
        fact([e.method, e.timing, e.sample].filter(Boolean).map(ended).join(' '), e.source),
      ),
    more: howItWorks,
  },
  {
    id: 'quality',
    label: 'Checking quality',
    silence: 'quality-assurance',
    facts: ({ topics = [] }) =>
      topics
        .filter((topic) => topic.topic === 'quality')
        .flatMap((topic) => topic.items.map((item) => fact(item.text, item.source ?? topic.source))),
    more: howItWorks,
  },
  {
    id: 'review',
    label: 'Period and review',
    facts: ({ period, dates, titleSource }) => [
      fact(
        `From ${formatPartialDate(period.start)} to ${formatPartialDate(period.end)}.`,
        period.source ?? titleSource,
      ),
      ...(dates?.review
        ? [fact(`Review due ${formatPartialDate(dates.review)}.`, dates.source ?? titleSource)]
        : []),
    ],
    more: howItWorks,
  },
  {
    id: 'rights',
    label: 'Rights',
    silence: 'rights',
    facts: ({ rights }) => [
      fact(
        `${rights.statement} Use for gain: ${lowerFirst(commercialWords[rights.commercialUse])}.`,
        rights.source,
      ),
    ],
    more: howItWorks,
  },
];

function ruleFact(rule: PeopleRule): CompareFact {
  const strength = { should: 'Recommended.', may: 'An option.', must: '', will: '', 'is-important': '' }[
    rule.strength
  ];
  const figure = [ruleFigure(rule), clockPhrase(rule)].filter(Boolean).join(' ');
  return fact(
    [ended(rule.label), ended(figure), strength, rule.condition].filter(Boolean).join(' '),
    rule.source,
  );
}

function fact(text: string, source: Source | undefined): CompareFact {
  return { text, ...(source && { source: sourceWords(source) }) };
}

function ended(text: string | undefined): string {
  return text === undefined || /[.!?]$/.test(text) ? (text ?? '') : `${text}.`;
}
