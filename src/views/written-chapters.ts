import type { Block, Chapter, Item } from '#model/block';
import { isChecked } from '#model/checked';
import type { Framework, Helpline, Nation } from '#model/framework';
import type { LocalContact } from '#model/site-settings';
import type { WrittenChapter } from '#model/written-chapter';
import { contactBlocks } from './booklet-contacts.ts';
import { item, list, notes, paragraph } from './booklet-lines.ts';
import { nationWord } from './framework-words.ts';
import { listInWords } from './words.ts';

/** What a chapter is made with, beside its own words. */
export interface ChapterContext {
  readonly written: readonly WrittenChapter[];
  readonly helplines: readonly Helpline[];
  readonly forResidents: boolean;
  readonly local?: readonly LocalContact[] | undefined;
}

/**
 * The chapter of that name for the nations of a framework: one that was written for all of them, else one for some, else
 * the first, which then says that it is for elsewhere.
 */
export function chapterFor(
  framework: Framework,
  id: string,
  written: readonly WrittenChapter[],
): WrittenChapter | undefined {
  const own = nationsIn(framework);
  const found = written.filter((chapter) => chapter.id === id);
  const covered = ({ nations }: WrittenChapter) => own.filter((nation) => nations.includes(nation)).length;
  return found.toSorted((a, b) => covered(b) - covered(a))[0];
}

function nationsIn({ areas }: Framework): readonly Nation[] {
  return [...new Set(areas.map((area) => area.nation))];
}

/** Chapters that somebody wrote, in the order of `ids`, with what the framework and the site add to them. */
export function toWrittenChapters(
  framework: Framework,
  ids: readonly string[],
  context: ChapterContext,
): readonly Chapter[] {
  return ids.flatMap((wanted): readonly Chapter[] => {
    const chapter = chapterFor(framework, wanted, context.written);
    if (!chapter) return [];
    const { id, title, ownPage } = chapter;
    const [first, ...rest] = toOwnBlocks(framework, chapter, context);
    const note = elsewhere(framework, chapter);
    // Nothing stands before what to do in danger.
    const isHelp = first?.kind === 'paragraph' && first.tone === 'danger';
    const blocks = isHelp ? [first, ...note, ...rest] : [...note, ...(first ? [first] : []), ...rest];
    return [{ id, title, ...(ownPage && { ownPage }), blocks }];
  });
}

function toOwnBlocks(
  framework: Framework,
  chapter: WrittenChapter,
  { helplines, forResidents, local }: ChapterContext,
): readonly Block[] {
  const blocks = withoutElsewhere(chapter.blocks, framework, helplines);
  if (chapter.id === 'help-now') return withDanger(blocks);
  if (chapter.id !== 'who-to-contact') return blocks;
  const { first, last } = contactBlocks(framework, forResidents, local);
  const [danger, ...rest] = withDanger(blocks);
  return [
    ...(danger ? [danger] : []),
    ...first,
    ...nationBlocks(framework, blocks, helplines),
    ...rest,
    ...last,
  ];
}

/** What to do in danger stands out: the first paragraph of the chapters about getting help. */
function withDanger(blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  return first?.kind === 'paragraph' ? [{ ...first, tone: 'danger' }, ...rest] : blocks;
}

/** Said at the top of a chapter that describes the law and services of another nation than the framework's. */
function elsewhere({ areas }: Framework, { nations }: WrittenChapter): readonly Block[] {
  const others = [...new Set(areas.map((area) => area.nation))].filter((n) => !nations.includes(n));
  if (others.length === 0) return [];
  const here = listInWords(others.map((n) => nationWord[n]));
  const there = listInWords(nations.map((n) => nationWord[n]));
  return [
    paragraph(`This chapter is written for ${there}. In ${here} some law and services differ: ask.`, 'note'),
  ];
}

/**
 * Leaves out the helplines of other nations: a number that does not answer where the reader lives is worse than none. A
 * heading under which nothing is left goes with them.
 */
function withoutElsewhere(
  blocks: readonly Block[],
  framework: Framework,
  helplines: readonly Helpline[],
): readonly Block[] {
  const here = new Set<Helpline['nation']>(['uk', ...nationsIn(framework)]);
  const numbers = (are: boolean) =>
    helplines.flatMap(({ nation, telephone }) => (here.has(nation) === are ? (telephone ?? []) : []));
  const theirs = new Set(numbers(true));
  const others = new Set(numbers(false).filter((number) => !theirs.has(number)));
  if (others.size === 0) return blocks;
  const isElsewhere = ({ line }: Item) => line.some(({ text }) => others.has(text));
  const left = blocks.flatMap((block) =>
    block.kind === 'list'
      ? list(
          block.style,
          block.items.filter((one) => !isElsewhere(one)),
        )
      : [block],
  );
  return left.filter((block, i) => {
    if (block.kind !== 'heading') return true;
    const was = blocks[blocks.indexOf(block) + 1];
    return left[i + 1]?.kind !== 'heading' || was?.kind === 'heading';
  });
}

/** The helplines of the framework's own nations that the chapter itself does not have. */
function nationBlocks(
  framework: Framework,
  blocks: readonly Block[],
  helplines: readonly Helpline[],
): readonly Block[] {
  const printed = new Set(
    blocks.flatMap((b) =>
      b.kind === 'list' ? b.items.flatMap(({ line }) => line.map(({ text }) => text)) : [],
    ),
  );
  return nationsIn(framework).flatMap((nation): readonly Block[] => {
    const own = helplines.filter(
      (h) => isChecked(h) && h.nation === nation && h.telephone && !printed.has(h.telephone),
    );
    if (own.length === 0) return [];
    return [
      { kind: 'heading', depth: 1, id: `who-to-contact-${nation}`, text: `In ${nationWord[nation]}` },
      ...list('bullet', own.map(toItem)),
    ];
  });
}

function toItem({ name, telephone = '', forWhom, note }: Helpline): Item {
  return item(
    [{ text: `${name}:`, strong: true }, { text: ' ' }, { text: telephone, strong: true }],
    notes(`${forWhom}.`, note),
  );
}
