import type { Framework, NotStatedTopic } from '#model/framework';
import { formatPartialDate, periodInWords } from '#model/partial-date';
import { type CompareFact, ended, fact, limit, ruleFact, topicFacts } from './compare-facts.ts';
import { commercialWords, kindOfGroup, offerWords } from './framework-words.ts';
import { groupPath, howItWorksPath, levelPath, residentsPath, trainingPath, valuesPath } from './links.ts';
import { qualityItems } from './quality-items.ts';
import { peopleRules } from './rule-figures.ts';
import { authorityWords, domainWord, listInWords, lowerFirst, modeWords } from './words.ts';

/** A row of the comparison: what is asked of every strategy. */
export interface CompareTopic {
  readonly id: string;
  readonly label: string;
  readonly facts: (framework: Framework) => readonly CompareFact[];
  /** The declared silence that stands in when there are no facts. */
  readonly silence?: NotStatedTopic;
  /** What "This strategy does not say" goes on with, for a strategy that declares no silence on it either. */
  readonly silent: string;
  /** Where to read on. */
  readonly more: (framework: Framework) => string;
}

const training = (framework: Framework) => trainingPath(framework.id);
const howItWorks = (framework: Framework) => howItWorksPath(framework.id);

/** What people compare strategies by, in the order in which they ask. */
export const compareTopics: readonly CompareTopic[] = [
  {
    id: 'scope',
    label: 'Whom and what it covers',
    silent: 'whom it is for',
    facts: ({ scope, domains, domainNote, titleSource }) => [
      fact(
        [`It is about ${listInWords(domains.map((d) => domainWord[d]))}.`, domainNote]
          .filter(Boolean)
          .join(' '),
        titleSource,
      ),
      fact(scope.statement, scope.source),
    ],
    more: howItWorks,
  },
  {
    id: 'sorting',
    label: 'How people are sorted',
    silent: 'how it sorts people',
    facts: ({ allocation }) => [
      fact(`${modeWords[allocation.mode]}. ${allocation.statement}`, allocation.source),
    ],
    more: training,
  },
  {
    id: 'groups',
    label: 'Groups',
    silent: 'which groups of staff there are',
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
    silent: 'which levels of training there are',
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
    silent: 'who decides which training you need',
    facts: ({ allocation }) => [
      fact(`${authorityWords[allocation.authority]}. ${allocation.authorityNote}`, allocation.source),
    ],
    more: howItWorks,
  },
  {
    id: 'deadlines',
    label: 'Deadlines',
    silent: 'by when you have to train',
    silence: 'deadlines',
    facts: (framework) => peopleRules(framework, ['complete-by', 'pre-employment']).map(ruleFact),
    more: training,
  },
  {
    id: 'renewal',
    label: 'Renewal and attendance',
    silent: 'how often you have to renew training',
    silence: 'refresh',
    facts: (framework) => peopleRules(framework, ['refresh', 'top-up', 'attend', 'hours']).map(ruleFact),
    more: training,
  },
  {
    id: 'designated-leads',
    label: 'Designated leads and other posts',
    silent: 'anything about designated leads',
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
    silent: 'how it stands to the standards of single sectors',
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
    silent: 'anything about residents',
    silence: 'residents',
    facts: ({ scope }) =>
      scope.personas
        .filter((p) => p.persona === 'resident')
        .map((p) => fact(`${offerWords[p.offer]}. ${p.text}`, p.source ?? scope.source)),
    more: (framework) => residentsPath(framework.id),
  },
  {
    id: 'access',
    label: 'Where to find and book training',
    silence: 'contacts',
    silent: 'where to find or book training',
    facts: ({ topics = [], providers = [], contacts = [] }) => [
      ...topicFacts(topics, 'access'),
      ...providers.map((p) => fact(p.name, p.source)),
      ...contacts.map((c) => fact(`${c.label}: ${c.printed}.`, c.source)),
    ],
    more: howItWorks,
  },
  {
    id: 'charging',
    label: 'Charges',
    silent: 'what training costs',
    silence: 'charging',
    facts: ({ charging = [] }) => charging.map((c) => fact(`${ended(c.label)} ${c.text}`, c.source)),
    more: howItWorks,
  },
  {
    id: 'evaluation',
    label: 'Evaluation',
    silent: 'how training is evaluated',
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
    silent: 'how the quality of training is checked',
    silence: 'quality-assurance',
    facts: (framework) => qualityItems(framework).map(({ text, source }) => fact(text, source)),
    more: howItWorks,
  },
  {
    id: 'values',
    label: 'Values that training must honour',
    silent: 'which values training has to honour',
    facts: ({ id, values = [] }) =>
      values.map((set) => ({
        ...fact(
          [
            `${set.label}, for ${lowerFirst(set.appliesTo)}${limit(set.qualifier)}:`,
            `${set.items.map((item) => `${item.label}${limit(item.qualifier)}`).join('; ')}.`,
          ].join(' '),
          set.source,
        ),
        href: `${valuesPath(id)}#${set.id}`,
      })),
    more: (framework) => (framework.values?.length ? valuesPath : howItWorksPath)(framework.id),
  },
  {
    id: 'review',
    label: 'Period and review',
    silent: 'when it is reviewed',
    facts: ({ period, dates, titleSource, topics = [] }) => [
      fact(`From ${periodInWords(period).replace(/^from /, '')}.`, period.source ?? titleSource),
      ...(dates?.review && !topics.some((topic) => topic.topic === 'review')
        ? [fact(`Review due ${formatPartialDate(dates.review)}.`, dates.source ?? titleSource)]
        : []),
      ...topicFacts(topics, 'review'),
    ],
    more: howItWorks,
  },
  {
    id: 'rights',
    label: 'Rights',
    silent: 'whether its text may be used',
    silence: 'rights',
    // A document without a notice has no place where its rights stand: then the declared silence speaks.
    facts: ({ rights }) =>
      rights.source === undefined
        ? []
        : [
            fact(
              `${rights.statement} Use for gain: ${lowerFirst(commercialWords[rights.commercialUse])}.`,
              rights.source,
            ),
          ],
    more: howItWorks,
  },
];

/**
 * What one strategy says on a topic. Never nothing: where there is no fact it is the silence that its file declares,
 * or one of ours, which says that it is.
 */
export function cellOf(
  topic: CompareTopic,
  framework: Framework,
): { readonly facts: readonly CompareFact[]; readonly silence: string | undefined } {
  const facts = topic.facts(framework);
  if (facts.length > 0) return { facts, silence: undefined };
  const declared = framework.notStated?.find((item) => item.topic === topic.silence)?.text;
  return { facts, silence: declared ?? `This strategy does not say ${topic.silent}, as far as we found.` };
}
