import type { Block, Item, Line, ListStyle, Run } from '#model/block';
import type { Statement } from '#model/framework';
import { toRemark } from './remark-words.ts';
import { sourceWords } from './source-words.ts';
import { dutyWord } from './words.ts';

/** Plain words as a line. */
export function words(text: string): Line {
  return [{ text }];
}

/** A bold beginning and what follows it: "**Renewal.** This strategy does not say …". */
export function led(lead: string, text: string): Line {
  return [{ text: lead, strong: true }, { text: ` ${text}` }];
}

export function paragraph(line: Line | string, tone?: 'source' | 'danger' | 'note'): Block {
  const content = typeof line === 'string' ? words(line) : line;
  return { kind: 'paragraph', line: content, ...(tone && { tone }) };
}

export function list(style: ListStyle, items: readonly Item[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', style, items }];
}

export function item(line: Line, note?: string): Item {
  return note ? { line, note } : { line };
}

/** One thing that the strategy says, with its actor, its word of duty, its limit and its parts; source and remark below. */
export function statementItem(statement: Statement): Item {
  const { actor, label, text, strength, qualifier, items, url, source, note } = statement;
  const line: Run[] = [
    ...(actor ? [{ text: actor, strong: true } as const, { text: ': ' }] : []),
    ...(label ? [{ text: label, strong: true } as const, { text: ': ' }] : []),
    { text, ...(url && { href: url }) },
    ...(strength ? [{ text: ` (“${dutyWord[strength]}”)` }] : []),
    ...(qualifier ? [{ text: ` Its limit: “${qualifier}”.` }] : []),
    ...(items ? [{ text: ` ${items.join('; ').replace(/\.?$/, '.')}` }] : []),
  ];
  return item(line, notes(source && `Source: ${sourceWords(source)}`, remark(note)));
}

/** A remark of ours in one line, marked as ours. */
export function remark(note: string | undefined): string | undefined {
  if (note === undefined) return undefined;
  const { lead, text } = toRemark(note);
  return `${lead} ${text}`;
}

/** Sources and remarks as the quieter second line: each with a capital and a full stop. */
export function notes(...parts: readonly (string | undefined)[]): string | undefined {
  const said = parts.filter((part) => part !== undefined && part !== '');
  if (said.length === 0) return undefined;
  return said
    .map((part = '') => `${part.charAt(0).toUpperCase()}${part.slice(1)}`.replace(/([^.!?”])$/, '$1.'))
    .join(' ');
}

/** A heading in the chapter about training. */
export function trainingHeading(text: string, depth: 1 | 2 = 1): Block {
  const slug = text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return { kind: 'heading', depth, id: `your-training-${slug}`.replace(/-$/, ''), text };
}
