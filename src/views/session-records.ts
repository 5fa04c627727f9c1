import { formatEvery } from '#model/duration';
import type { Framework } from '#model/framework';
import type { SessionLine } from './session-line.ts';
import { sourceWords } from './source-words.ts';
import { listInWords } from './words.ts';

/**
 * What a strategy says on attendance lists and reports (CW15-64 to 67, CH-12). Some have a part about it, in others it
 * stands among the responsibilities.
 */
export function sessionRecords({ reporting = [], topics = [] }: Framework): readonly SessionLine[] {
  const reports = reporting.map((report) => ({
    text: `${report.label}, ${formatEvery(report.every)}, to ${listInWords(report.to)}: ${listInWords(report.measures ?? [])}.`,
    source: sourceWords(report.source),
  }));
  const duties = topics
    .filter(({ topic }) => topic === 'responsibilities' || topic === 'data')
    .flatMap((topic) =>
      topic.items
        .filter(({ text }) => /attendance/i.test(text))
        .map((item) => ({ text: item.text, source: sourceWords(item.source ?? topic.source) })),
    );
  const found = [...reports, ...duties];
  return found.length > 0
    ? found
    : [
        {
          text: 'This strategy does not say who has to keep attendance lists of a session, as far as we found.',
        },
      ];
}
