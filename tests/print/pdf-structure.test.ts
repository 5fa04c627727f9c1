import { describe, expect, it } from 'vitest';
import { builtBooklets, builtPosters } from './built-papers.ts';
import { allTags, readStructure, type Structure, type Tagged } from './pdf-structure.ts';

/** What is wrong with a tagged PDF for somebody who listens to it. */
function faults(structure: Structure): readonly string[] {
  const tags = allTags(structure.tree);
  const levels = tags.flatMap(({ tag }) => (/^H[1-6]$/.test(tag) ? [Number(tag[1])] : []));
  const jumps = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
  const tables = tags.filter(({ tag }) => tag === 'Table');
  return [
    ...(structure.isMarked ? [] : ['it is not tagged']),
    ...(structure.language === 'en-GB' ? [] : [`its language is ${structure.language}`]),
    ...(structure.showsTitle ? [] : ['its window shows the file name']),
    ...(levels.length > 0 ? [] : ['it has no heading']),
    ...jumps.map((level) => `a heading jumps to H${level}`),
    ...tables.flatMap(tableFaults),
    ...tags.filter(({ tag, alt }) => tag === 'Figure' && !alt).map(() => 'a picture has no words'),
    ...structure.links.filter((words) => !words).map(() => 'a link has no words'),
    ...structure.fontsNotEmbedded.map((font) => `the typeface ${font} is not in it`),
    ...structure.pagesWithUnmarked.map((page) => `page ${page} paints something that has no tag`),
  ];
}

function tableFaults(table: Tagged): readonly string[] {
  const rows = (part: string) =>
    allTags(table.children.filter(({ tag }) => tag === part)).filter(({ tag }) => tag === 'TR');
  const isHeader = (cell: Tagged | undefined, scope: string) => cell?.tag === 'TH' && cell.scope === scope;
  return [
    ...(table.children[0]?.tag === 'Caption' ? [] : ['a table has no caption']),
    ...(rows('THead').length > 0 ? [] : ['a table has no row of headers']),
    ...(rows('THead').every((row) => row.children.every((cell) => isHeader(cell, 'Column')))
      ? []
      : ['a column has no header']),
    ...(rows('TBody').every((row) => isHeader(row.children[0], 'Row')) ? [] : ['a row has no header']),
  ];
}

describe.each(builtBooklets())('$document.framework $document.booklet', ({ document, pdf }) => {
  it.each(['a4', 'a5', 'large-print'] as const)('%s can be read with a screen reader', async (format) => {
    const structure = await readStructure(pdf(format));
    expect(faults(structure)).toEqual([]);
    expect(structure.title).toBe(document.title);
    expect(structure.outline).toEqual(document.chapters.map(({ title }) => title));
  });
});

describe('posters', () => {
  it.each(builtPosters())('$title $format can be read with a screen reader', async ({ title, file }) => {
    const structure = await readStructure(file);
    expect(faults(structure)).toEqual([]);
    expect(structure.title).toContain(title);
  });
});
