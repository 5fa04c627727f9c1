import type { Answer } from '#answer/answer';
import type { Block, Line } from '#model/block';
import type { Framework, NotStatedTopic } from '#model/framework';
import { item, led, list, notes, paragraph, trainingHeading, words } from './booklet-lines.ts';
import { howItWorksPath } from './links.ts';
import { type RuleView, toRuleView } from './rule-view.ts';
import type { Site } from './site.ts';
import { sourceWords } from './source-words.ts';
import { toStandardView } from './standards.ts';
import { dutyWord, notStatedWord } from './words.ts';

/** The rules of an answer as tables: those that hold, then those that may. Nothing that the kernel does not say. */
export function timingBlocks(framework: Framework, found: Answer): readonly Block[] {
  const rules = (fit: 'matched' | 'possible') =>
    found.timing.filter((t) => t.fit === fit).map(toRuleView(framework));
  return [
    ...ruleBlocks('Rules for you', rules('matched')),
    ...ruleBlocks(
      'Rules that may be for you',
      rules('possible'),
      'They are for you only if the condition fits you.',
    ),
  ];
}

function ruleBlocks(text: string, rules: readonly RuleView[], intro?: string): readonly Block[] {
  if (rules.length === 0) return [];
  return [
    trainingHeading(text),
    ...(intro === undefined ? [] : [paragraph(intro)]),
    {
      kind: 'table',
      caption: 'What the strategy says, rule by rule',
      columns: ['Rule', 'How long or how often', 'What it says'],
      rows: rules.map((rule) => ({
        header: rule.label,
        cells: [words([rule.figure, rule.clock].filter(Boolean).join(' ')), ruleLine(rule)],
      })),
    },
  ];
}

function ruleLine({ item: { rule }, note }: RuleView): Line {
  return [
    { text: [rule.statement, rule.condition].filter(Boolean).join(' ') },
    ...(note ? [{ text: ` ${note}`, strong: true } as const] : []),
    { text: ` (“${dutyWord[rule.strength]}”, ${sourceWords(rule.source)})` },
  ];
}

/** Standards of the readers' sectors, which hold beside the strategy or in place of it. */
export function standardBlocks(
  framework: Framework,
  found: Answer,
  site: Pick<Site, 'catalogue'>,
): readonly Block[] {
  const standards = found.sectorStandards.map(({ standard, fit }) =>
    toStandardView(framework, site.catalogue, standard, fit),
  );
  if (standards.length === 0) return [];
  const items = standards.map(({ standard, relation, documents }) =>
    item(
      led(`${standard.label}.`, `${relation} ${standard.text}`),
      notes(
        standard.basis === 'interpreted' ? 'Our reading' : undefined,
        documents.length > 0 ? `Documents: ${documents.join('; ')}` : undefined,
        `Source: ${sourceWords(standard.source)}`,
      ),
    ),
  );
  return [trainingHeading('Rules of your sector'), ...list('bullet', items)];
}

/** Of what a strategy leaves out, that which learners would look for; the page of the strategy has all of it. */
const forLearners: ReadonlySet<NotStatedTopic> = new Set([
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
  'courses',
  'induction',
  'volunteers',
  'sector-standards',
]);

/** What the strategy does not say, as far as readers would look for it here. */
export function silenceBlocks(framework: Framework, { notStated }: Answer): readonly Block[] {
  const items = notStated
    .filter(({ topic }) => forLearners.has(topic))
    .map(({ topic, text }) => item(led(`${notStatedWord[topic]}.`, text)));
  if (items.length === 0) return [];
  return [
    trainingHeading('What the strategy does not say'),
    ...list('bullet', items),
    ...(notStated.length === items.length
      ? []
      : [
          paragraph(
            [
              { text: 'It is silent on other things, too. They are in ' },
              { text: 'How it works', href: howItWorksPath(framework.id) },
              { text: ' on the website.' },
            ],
            'source',
          ),
        ]),
  ];
}
