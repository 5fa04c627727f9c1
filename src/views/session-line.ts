import type { Framework, NotStatedTopic, Source, Statement } from '#model/framework';
import { sourceWords } from './source-words.ts';

/** A thing that a strategy says, with its place; or, without a place, that it does not say. */
export interface SessionLine {
  readonly text: string;
  readonly source?: string;
}

/** Statements with their places; `source` is that of the list they stand in. */
export function lines(statements: readonly Statement[] | undefined, source: Source): readonly SessionLine[] {
  return (statements ?? []).map((item) => ({
    text: [item.label, item.text]
      .filter((text) => text !== undefined)
      .map(ended)
      .join(' '),
    source: sourceWords(item.source ?? source),
  }));
}

/** What a strategy declares that it does not say; else our own words for it. */
export function silence(framework: Framework, topic: NotStatedTopic, what: string): readonly SessionLine[] {
  const declared = framework.notStated?.find((item) => item.topic === topic)?.text;
  return [{ text: declared ?? `This strategy does not say ${what}, as far as we found.` }];
}

/** A full stop where there is no end yet. */
export function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
