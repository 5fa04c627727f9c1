import type { Anomaly, Framework, ValueSet } from '#model/framework';
import { anomaliesTouching } from './anomaly-words.ts';
import { themeWord, valueKindWord } from './framework-words.ts';
import { sourceWords } from './source-words.ts';
import { domainWord, dutyWord } from './words.ts';

interface ValueItemView {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly qualifier: string | undefined;
  readonly prompt: string;
  readonly themes: readonly string[];
  readonly note: string | undefined;
  /** Only where it differs from the source of the set. */
  readonly source: string | undefined;
}

export interface ValueSetView {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly intro: string;
  readonly appliesTo: string;
  readonly domain: string | undefined;
  readonly strength: string;
  readonly strengthNote: string | undefined;
  readonly qualifier: string | undefined;
  readonly items: readonly ValueItemView[];
  readonly anomalies: readonly Anomaly[];
  readonly source: string;
}

/** The values of one framework, with their strength and every limiting phrase. */
export function toValueSets(framework: Framework): readonly ValueSetView[] {
  return (framework.values ?? []).map((set) => ({
    id: set.id,
    label: set.label,
    kind: valueKindWord[set.kind],
    intro: set.intro,
    appliesTo: set.appliesTo,
    domain: set.domain && domainWord[set.domain],
    strength: dutyWord[set.strength],
    strengthNote: set.strengthNote,
    qualifier: set.qualifier,
    items: set.items.map((item) => toItem(item, set)),
    anomalies: anomaliesTouching(framework, set.id),
    source: sourceWords(set.source),
  }));
}

function toItem(item: ValueSet['items'][number], set: ValueSet): ValueItemView {
  const own = item.source && sourceWords(item.source);
  return {
    id: item.id,
    label: item.label,
    text: item.text,
    qualifier: item.qualifier,
    prompt: item.trainerPrompt,
    themes: item.themes.map((theme) => themeWord[theme]),
    note: item.note,
    source: own === sourceWords(set.source) ? undefined : own,
  };
}
