import type { Catalogue, Framework, SectorStandard } from '#model/framework';
import { listInWords, lowerFirst } from './words.ts';

/** A sector's own standards, with the titles of the documents. */
export interface StandardView {
  readonly standard: SectorStandard;
  readonly relation: string;
  readonly documents: readonly string[];
}

const relationWords: Readonly<Record<SectorStandard['relation'], string>> = {
  parallel: 'They apply at the same time as this strategy.',
  'instead-of': 'They take the place of what this strategy asks.',
  equivalent: 'They count as the same.',
  aligned: 'Training has to be in line with them.',
  mentioned: 'The strategy lists them.',
};

export function toStandardView(
  framework: Framework,
  catalogue: Catalogue,
  standard: SectorStandard,
  fit: 'matched' | 'possible',
): StandardView {
  const sectors = standard.sectors.map((id) =>
    lowerFirst(catalogue.sectors.find((s) => s.id === id)?.label ?? id),
  );
  return {
    standard,
    relation: `${fit === 'possible' ? `If you work in ${listInWords(sectors, 'or')}: ` : ''}${relationWords[standard.relation]}`,
    documents: standard.standards.flatMap(
      (id) => framework.references?.find((r) => r.id === id)?.title ?? [],
    ),
  };
}
