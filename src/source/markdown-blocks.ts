import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Item, Line, ListStyle } from '#model/block';
import type { LocatedProblem } from '#model/problem';
import { type ChapterProblem, problemIn } from './chapter-problem.ts';
import { placeOf, refusal } from './markdown-refusals.ts';
import { toLine } from './markdown-runs.ts';

export interface BlocksRead {
  readonly blocks: readonly Block[];
  readonly problems: readonly LocatedProblem[];
}

interface Reading {
  readonly text: string;
  readonly chapter: string;
  readonly problem: ChapterProblem;
  readonly problems: LocatedProblem[];
  readonly ids: Set<string>;
}

/**
 * The body of a chapter → blocks. What no block can hold (pictures, tables, HTML …) is a problem with its place in
 * `text`, so nothing that somebody wrote is lost without a word. Ids of headings begin with the name of the chapter,
 * because two chapters may share a heading.
 */
export function toBlocks(text: string, chapter: string, file: string): BlocksRead {
  const reading: Reading = { text, chapter, problem: problemIn(file), problems: [], ids: new Set() };
  const root: Root = fromMarkdown(text);
  const blocks = root.children.flatMap((node) => toBlock(node, reading));
  return { blocks, problems: reading.problems };
}

function toBlock(node: RootContent, reading: Reading): readonly Block[] {
  switch (node.type) {
    case 'heading': {
      if (node.depth !== 2 && node.depth !== 3) return refuse(node, `heading-${node.depth}`, reading);
      const text = node.children.map((child) => ('value' in child ? child.value : '')).join('');
      if (node.children.some((child) => child.type !== 'text'))
        return refuse(node, 'heading-with-markup', reading);
      lineOf(node, reading);
      return [{ kind: 'heading', depth: node.depth === 2 ? 1 : 2, id: idFor(text, reading), text }];
    }
    case 'paragraph':
      return [{ kind: 'paragraph', line: lineOf(node, reading) }];
    case 'list':
      return toList(node, reading);
    default:
      return refuse(node, node.type, reading);
  }
}

function toList(list: List, reading: Reading): readonly Block[] {
  if (list.ordered && list.start !== 1) return refuse(list, 'list-start', reading);
  const items = list.children.flatMap((item) => toItem(item, reading));
  return [{ kind: 'list', style: styleOf(list, items), items }];
}

function toItem(item: ListItem, reading: Reading): readonly Item[] {
  const [first, second] = item.children;
  if (first?.type === 'paragraph' && second === undefined) return [{ line: lineOf(first, reading) }];
  if (first === undefined) return refuse(item, 'empty-item', reading);
  const odd = first.type === 'paragraph' ? second : first;
  return refuse(odd ?? item, odd?.type === 'paragraph' ? 'second-paragraph' : 'inside-item', reading);
}

/** Things to tick are written as "I have …"; things to write down end in a colon. */
function styleOf({ ordered }: List, items: readonly Item[]): ListStyle {
  if (ordered) return 'number';
  const texts = items.map(({ line }) =>
    line
      .map((run) => run.text)
      .join('')
      .trim(),
  );
  if (texts.length > 0 && texts.every((text) => text.endsWith(':'))) return 'fill';
  return texts.some((text) => text.startsWith('I ')) ? 'tick' : 'bullet';
}

function lineOf(node: Paragraph | Extract<RootContent, { type: 'heading' }>, reading: Reading): Line {
  const { line, problems } = toLine(node, reading.text, reading.problem);
  reading.problems.push(...problems);
  return line;
}

function refuse(
  node: Parameters<typeof placeOf>[0],
  what: Parameters<typeof refusal>[0],
  { problem, problems }: Reading,
): [] {
  problems.push(refusal(what, placeOf(node), problem));
  return [];
}

function idFor(text: string, { chapter, ids }: Reading): string {
  const slug = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const base = slug === '' ? chapter : `${chapter}-${slug}`;
  let id = base;
  for (let next = 2; ids.has(id); next++) id = `${base}-${next}`;
  ids.add(id);
  return id;
}
