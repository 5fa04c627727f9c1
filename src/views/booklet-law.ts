import type { Block, Chapter } from '#model/block';
import { isChecked } from '#model/checked';
import type { Framework, LawFact } from '#model/framework';
import { formatPartialDate, toDayRange } from '#model/partial-date';
import { item, list, notes, paragraph } from './booklet-lines.ts';
import { nationWord } from './framework-words.ts';
import type { Site } from './site.ts';
import { listInWords, lowerFirst } from './words.ts';

export const lawTopicWords: Readonly<Record<string, string>> = {
  'children-law': 'Children',
  'adults-law': 'Adults who need care and support',
  'principles-adults': 'Six principles for adults',
  'categories-children': 'Four kinds of abuse and neglect of children',
  'categories-adults': 'Kinds of abuse and neglect of adults',
  'contexts-children': 'Where else children are harmed',
  'mental-capacity': 'Making decisions',
  'domestic-abuse': 'Domestic abuse',
  'modern-slavery': 'Modern slavery',
  'information-sharing': 'Sharing information about children: seven rules',
  'positions-of-trust': 'People in positions of trust',
  whistleblowing: 'Speaking up at work',
  fgm: 'Female genital mutilation',
  prevent: 'Drawn into terrorism',
  respond: 'When you are worried',
  editions: 'Which documents count now',
};

type CheckedFact = LawFact & { readonly checkedOn: string };

const strengthWords = { must: 'A legal duty.', should: 'Guidance.', is: undefined } as const;

/**
 * What the law says about the topics of a booklet, in one chapter at its end; undefined where there is nothing to say.
 * Only facts in force on the day of the site and of the nations of the framework. Those that nobody has checked
 * are left out: paper cannot be corrected.
 */
export function toLawChapter(
  framework: Framework,
  topics: readonly string[],
  site: Pick<Site, 'asOf' | 'catalogue'>,
): Chapter | undefined {
  const nations = nationsOf(framework);
  const checked = site.catalogue.law.filter(isChecked);
  const facts = checked.filter(
    (fact) => topics.includes(fact.topic) && nations.has(fact.nation) && isInForce(fact, site.asOf),
  );
  const days = [...new Set(facts.map((fact) => formatPartialDate(fact.checkedOn)))];
  const own = framework.areas.map((area) => nationWord[area.nation]);
  const missing = [...new Set(topics)].filter(
    (topic) =>
      !facts.some((fact) => fact.topic === topic) &&
      checked.some((fact) => fact.topic === topic && !nations.has(fact.nation)),
  );
  if (facts.length === 0 && missing.length === 0) return undefined;
  // What is law elsewhere is no law here, and a gap that nobody names reads as if there were none.
  const silence =
    missing.length === 0
      ? []
      : [
          paragraph(
            `For ${listInWords([...new Set(own)])} we have nothing checked about: ${missing.map((t) => lowerFirst(lawTopicWord(t))).join('; ')}. Ask your safeguarding lead.`,
            'note',
          ),
        ];
  const blocks = [...new Set(topics)].flatMap((topic) =>
    topicBlocks(
      topic,
      facts.filter((fact) => fact.topic === topic),
      days.length > 1,
    ),
  );
  return {
    id: 'law',
    title: 'What the law and guidance say',
    blocks: [
      paragraph(
        facts.length === 0
          ? 'You do not have to know the law to pass on a worry.'
          : `You do not have to know the law to pass on a worry. This is for looking things up. It is for ${listInWords([...new Set(own)])}, in our words; where a rule also holds elsewhere, it says so.${days.length === 1 ? ` All of it was checked on ${days[0]}.` : ''} Law changes: ask for the current edition.`,
      ),
      ...blocks,
      ...silence,
    ],
  };
}

function topicBlocks(topic: string, facts: readonly CheckedFact[], withDay: boolean): readonly Block[] {
  const [first] = facts;
  if (!first) return [];
  const cites = new Set(facts.map(cite));
  const shared = cites.size === 1 && facts.length > 1 ? cite(first) : undefined;
  const items = facts.map((fact) => {
    const day = withDay ? `Checked on ${formatPartialDate(fact.checkedOn)}` : undefined;
    // Under one shared source the word of duty after every line would say little.
    if (shared !== undefined) return item([{ text: fact.text }], notes(day));
    return item([{ text: fact.text }], notes(fact.strength && strengthWords[fact.strength], cite(fact), day));
  });
  const text = lawTopicWord(topic);
  return [
    { kind: 'heading', depth: 1, id: `law-${topic}`, text },
    ...list('bullet', items),
    ...(shared === undefined ? [] : [paragraph(`From: ${notes(shared)}`, 'source')]),
  ];
}

function lawTopicWord(topic: string): string {
  return lawTopicWords[topic] ?? topic.charAt(0).toUpperCase() + topic.slice(1).replaceAll('-', ' ');
}

function cite(fact: LawFact): string {
  const year = fact.year === undefined || fact.instrument.includes(String(fact.year)) ? '' : `, ${fact.year}`;
  return `${fact.instrument}${year}${wider(fact.nation)}`;
}

function wider(nation: LawFact['nation']): string {
  if (nation === 'uk') return ' (the whole United Kingdom)';
  return nation === 'england-and-wales' ? ' (England and Wales)' : '';
}

export function nationsOf(framework: Framework): ReadonlySet<LawFact['nation']> {
  const nations = new Set<LawFact['nation']>([...framework.areas.map((a) => a.nation), 'uk']);
  if (nations.has('england') || nations.has('wales')) nations.add('england-and-wales');
  return nations;
}

export function isInForce({ validFrom, validTo }: LawFact, asOf: string): boolean {
  const from = validFrom && toDayRange(validFrom)?.earliest;
  const to = validTo && toDayRange(validTo)?.latest;
  return (from === undefined || from <= asOf) && (to === undefined || to >= asOf);
}
