import type { Site } from './site.ts';
import { sourceWords } from './source-words.ts';
import { listInWords } from './words.ts';

/** An example of how to cite a fact: publisher, title, place in the document. */
export function toCitation(site: Pick<Site, 'editions'>): string | undefined {
  const framework = site.editions[0]?.framework;
  if (!framework) return undefined;
  const publishers = framework.publishers.flatMap(
    (id) => framework.bodies.find((body) => body.id === id)?.name ?? [],
  );
  return `${listInWords(publishers)}, ${framework.title}, ${sourceWords(framework.allocation.source)}.`;
}
