import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { error } from './check.ts';
import { topicsOf } from './topics.ts';

/** No topic is both answered and declared silent. */
export function topicBoth(framework: Framework): Problem[] {
  const found = new Map(topicsOf(framework).map((data) => [data.topic, data]));
  return (framework.notStated ?? []).flatMap(({ topic }, i) => {
    const data = found.get(topic);
    if (!data?.found) return [];
    const message = `\`notStated\` says that the document is silent about ${topic}, but the file has ${data.what}.`;
    return [error('topic-both', ['notStated', i], message, 'Keep the one that is true.')];
  });
}
