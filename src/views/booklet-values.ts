import type { Block, Chapter } from '#model/block';
import type { Framework } from '#model/framework';
import { notes, paragraph, remark } from './booklet-lines.ts';
import { toValueSets, type ValueSetView } from './values-page.ts';
import { listInWords, lowerFirst, promptLabel } from './words.ts';

/**
 * What all training must honour here. Trainers get a question of ours to ask of their session with each value;
 * learners do not need it. Undefined where a strategy has no values.
 */
export function toValuesChapter(framework: Framework, forTrainers: boolean): Chapter | undefined {
  const sets = toValueSets(framework);
  if (sets.length === 0) return undefined;
  return {
    id: 'values',
    title: titleOf(sets),
    blocks: [
      paragraph(
        forTrainers
          ? 'Choose what your session brings out, and how. The questions are ours.'
          : 'Your training here should live up to this. You may ask for it.',
      ),
      ...sets.flatMap((set) => setBlocks(set, forTrainers)),
    ],
  };
}

/** "Core values and golden threads here": strategies that call them something longer get a title that fits all. */
function titleOf(sets: readonly ValueSetView[]): string {
  const kinds = [...new Set(sets.map((set) => set.kind))];
  const short = kinds.every((kind) => ['Core values', 'Golden threads', 'Principles'].includes(kind));
  const [first = '', ...others] = short ? kinds : ['Values', 'Principles'];
  return `${listInWords([first, ...others.map(lowerFirst)])} here`;
}

function setBlocks(set: ValueSetView, forTrainers: boolean): readonly Block[] {
  return [
    { kind: 'heading', depth: 1, id: `values-${set.id}`, text: set.label },
    paragraph(set.intro),
    paragraph(
      notes(
        `${set.kind} for ${set.appliesTo}`,
        `The strategy’s word: “${set.strength}”.`,
        set.qualifier && `Its limit: “${set.qualifier}”.`,
        set.strengthNote,
        `Source: ${set.source}`,
      ) ?? '',
      'source',
    ),
    {
      kind: 'cards',
      items: set.items.map((value) => {
        const note = notes(
          value.qualifier && `Its limit: “${value.qualifier}”.`,
          forTrainers ? remark(value.note) : undefined,
          value.source && `Source: ${value.source}`,
        );
        return {
          label: value.label,
          line: [{ text: value.text }],
          ...(forTrainers && { prompt: [{ text: promptLabel, strong: true }, { text: ` ${value.prompt}` }] }),
          ...(note !== undefined && { note }),
        };
      }),
    },
  ];
}
