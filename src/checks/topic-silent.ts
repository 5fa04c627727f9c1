import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { error } from './check.ts';
import { topicsOf } from './topics.ts';

/** No topic is passed over: a reader could not tell "nothing is required" from "nobody looked". */
export function topicSilent(framework: Framework): Problem[] {
  const silent = new Set(framework.notStated?.map(({ topic }) => topic));
  return topicsOf(framework)
    .filter(({ topic, found }) => !found && !silent.has(topic))
    .map(({ topic, what }) =>
      error(
        'topic-silent',
        ['notStated'],
        `The file says nothing about ${topic}.`,
        `Add ${what}, or an entry with \`topic: ${topic}\` to \`notStated\`.`,
      ),
    );
}
