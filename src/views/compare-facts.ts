import type { PeopleRule, Source, Topic, TopicKind } from '#model/framework';
import { sourceWords } from './source-words.ts';
import { clockPhrase, ruleFigure } from './timing-words.ts';

/** One thing that a strategy says on a topic, with the place where it stands. */
export interface CompareFact {
  readonly text: string;
  readonly href?: string;
  readonly source?: string;
}

/** The items of the parts of one kind, each with its place. */
export function topicFacts(topics: readonly Topic[], kind: TopicKind): readonly CompareFact[] {
  return topics
    .filter((topic) => topic.topic === kind)
    .flatMap((topic) =>
      topic.items.map((item) =>
        fact([item.label, item.text].filter(Boolean).map(ended).join(' '), item.source ?? topic.source),
      ),
    );
}

/** A rule about people with its figure, clock, strength and condition. */
export function ruleFact(rule: PeopleRule): CompareFact {
  const strength = { should: 'Recommended.', may: 'An option.', must: '', will: '', 'is-important': '' }[
    rule.strength
  ];
  const figure = [ruleFigure(rule), clockPhrase(rule)].filter(Boolean).join(' ');
  return fact(
    [ended(rule.label), ended(figure), strength, rule.condition].filter(Boolean).join(' '),
    rule.source,
  );
}

/** A fact, and its place in words. */
export function fact(text: string, source: Source | undefined): CompareFact {
  return { text, ...(source && { source: sourceWords(source) }) };
}

/** A limiting phrase stays with what it limits: "as appropriate". */
export function limit(qualifier: string | undefined): string {
  return qualifier === undefined ? '' : ` (“${qualifier}”)`;
}

export function ended(text: string | undefined): string {
  return text === undefined || /[.!?]$/.test(text) ? (text ?? '') : `${text}.`;
}
