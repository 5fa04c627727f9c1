import type { Framework, Source, Statement } from '#model/framework';

interface QualityItem {
  readonly text: string;
  readonly source: Source;
}

/**
 * What a strategy says about checking the quality of training. Some have a part about it; others put it among the
 * duties of their bodies or in what they say about trainers (CH-12, CH-45.4, CH-45.8, SHR-11), so it is gathered here.
 */
export function qualityItems({ topics = [], bodies }: Framework): readonly QualityItem[] {
  const own = topics.filter((topic) => topic.topic === 'quality');
  const elsewhere = topics.filter(
    ({ topic }) => topic === 'responsibilities' || topic === 'training-pool' || topic === 'definitions',
  );
  return [
    ...own.flatMap((topic) =>
      topic.items.map((item) => ({ text: item.text, source: item.source ?? topic.source })),
    ),
    ...elsewhere.flatMap((topic) => topic.items.filter(isAboutQuality).map(toItem(topic.source))),
    ...bodies.flatMap((body) =>
      (body.duties ?? []).filter(isAboutQuality).map(toItem(body.source, `${body.name}: `)),
    ),
  ];
}

function isAboutQuality({ label = '', text }: Statement): boolean {
  return /quality[- ]assur|quality (?:and|of)\b/i.test(`${label} ${text}`);
}

const toItem =
  (source: Source, who = '') =>
  (item: Statement): QualityItem => ({
    text: `${who || ((item.actor ?? item.label) ? `${item.actor ?? item.label}: ` : '')}${item.text}`,
    source: item.source ?? source,
  });
