import type { Body, Framework } from '#model/framework';
import { bodyKindWord } from './framework-words.ts';
import { sourceWords } from './source-words.ts';

/** A body with the names that its ids stand for. */
export interface BodyView {
  readonly body: Body;
  /** "Sub-group, part of …" */
  readonly standing: string;
  readonly reportsTo: readonly string[];
  readonly source: string;
}

export function toBodyViews(framework: Framework): readonly BodyView[] {
  const nameOf = (id: string) => framework.bodies.find((b) => b.id === id)?.name ?? id;
  return framework.bodies.map((body) => ({
    body,
    standing: [
      bodyKindWord[body.kind],
      ...(framework.publishers.includes(body.id) ? ['publisher of the strategy'] : []),
      ...(body.parent ? [`part of ${nameOf(body.parent)}`] : []),
    ].join(', '),
    reportsTo: (body.reportsTo ?? []).map(nameOf),
    source: sourceWords(body.source),
  }));
}
