import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block } from '#model/block';
import { loadChapters, parseChapter } from '#source/load-chapters';
import { loadAll } from '#source/load-frameworks';

const front = '---\ntitle: What to do\nlawTopics: []\nnations: [england]\n---\n\n';
const read = (body: string) => parseChapter(front + body, '/x/booklets/what-to-do.md');

function blocksOf(body: string): readonly Block[] {
  const { chapter, problems } = read(body);
  expect(problems).toEqual([]);
  return chapter?.blocks ?? [];
}

/** Each problem as "line:column rule message"; the body begins on line 7. */
const problemsOf = (body: string) =>
  read(body).problems.map((p) => `${p.line}:${p.column} ${p.rule} ${p.message}`);

describe('a chapter as blocks', () => {
  it('has its own id in front of each heading, because two chapters may share a heading', () => {
    expect(blocksOf('## If you are worried\n\n### At night\n\nx\n\n## If you are worried\n')).toMatchObject([
      { kind: 'heading', depth: 1, id: 'what-to-do-if-you-are-worried', text: 'If you are worried' },
      { kind: 'heading', depth: 2, id: 'what-to-do-at-night' },
      { kind: 'paragraph' },
      { kind: 'heading', depth: 1, id: 'what-to-do-if-you-are-worried-2' },
    ]);
  });

  it('keeps bold, italics and links, and makes one line of lines that belong together', () => {
    expect(blocksOf('Be **kind**\nand *calm*: [see](/worried/) [them](https://www.example.org/).')).toEqual([
      {
        kind: 'paragraph',
        line: [
          { text: 'Be ' },
          { text: 'kind', strong: true },
          { text: ' and ' },
          { text: 'calm', emphasis: true },
          { text: ': ' },
          { text: 'see', href: '/worried/' },
          { text: ' ' },
          { text: 'them', href: 'https://www.example.org/' },
          { text: '.' },
        ],
      },
    ]);
  });

  it('lets a telephone number in bold be tapped, dialled as it is printed (law.md §8)', () => {
    const [block] = blocksOf('Call **116 123** or **0808 800 5000**, not **soon**.');
    const runs = block?.kind === 'paragraph' ? block.line : [];
    expect(runs.flatMap(({ href }) => href ?? [])).toEqual(['tel:116123', 'tel:08088005000']);
  });

  it('knows things to tick, things to fill in, bullets and numbers apart', () => {
    const style = (body: string) => blocksOf(body).flatMap((b) => (b.kind === 'list' ? [b.style] : []));
    expect(style('- I know whom to tell.\n- My cases name no real person.')).toEqual(['tick']);
    expect(style('- My name:\n- Date:')).toEqual(['fill']);
    expect(style('- A sign\n- Another:')).toEqual(['bullet']);
    expect(style('1. Listen.\n2. Tell.')).toEqual(['number']);
  });

  it('carries what stands at its top: its law, its nations, and whether it has a page of its own', () => {
    const text = '---\ntitle: Help\nlawTopics: [fgm]\nnations: [england, wales]\nownPage: true\n---\nCall.\n';
    expect(parseChapter(text, 'help-now.md').chapter).toMatchObject({
      id: 'help-now',
      title: 'Help',
      lawTopics: ['fgm'],
      nations: ['england', 'wales'],
      ownPage: true,
    });
  });
});

describe('what a chapter may not hold, with its place', () => {
  it.each([
    [
      '# Title',
      '7:1',
      'A heading with one # is the title of the chapter, which stands at the top of the file.',
    ],
    ['x\n\n#### Deep', '9:1', 'Headings go two steps deep, and this is deeper.'],
    ['## A **bold** one', '7:1', 'A heading is plain text, and this one holds a link, bold or italics.'],
    ['<div>x</div>', '7:1', 'This is HTML, which would become code on the page and cannot be printed.'],
    ['Say <br> it', '7:5', 'This is HTML, which would become code on the page and cannot be printed.'],
    [
      'a ![b](c.png)',
      '7:3',
      'A picture cannot stand in a chapter: large print and screen readers would lose what it says.',
    ],
    ['```\nx\n```', '7:1', 'Indented or fenced lines are printed as program code.'],
    ['Use `it`', '7:5', 'Words between ` are printed as program code.'],
    ['> x', '7:1', 'A quotation with > has no place in a booklet.'],
    ['x\n\n---\n\ny', '9:1', 'A line across the page has no place in a booklet.'],
    ['x  \ny', '7:2', 'A line break inside a paragraph would be lost.'],
    ['- a\n  - b', '8:3', 'A list item holds a list, or something else that is more than a line.'],
    ['- a\n\n  b', '9:3', 'A list item holds more than one paragraph.'],
    ['-\n- b', '7:1', 'A list item is empty.'],
    ['3. a', '7:1', 'A numbered list starts with another number than 1; it would be printed from 1.'],
    ['| a | b |\n|---|---|\n| c | d |', '7:1', 'A table cannot be written in a chapter.'],
  ])('%j at %s', (body, place, message) => {
    expect(problemsOf(body)).toContain(`${place} unsupported-markdown ${message}`);
  });

  it('link addresses apart from their words, and both ends of them are named', () => {
    expect(problemsOf('See [it][a].\n\n[a]: https://www.example.org/')).toEqual([
      '7:5 unsupported-markdown The address of a link stands apart from its words.',
      '9:1 unsupported-markdown The address of a link stands apart from its words.',
    ]);
  });

  it('signs of Markdown that readers would see as they stand', () => {
    expect(problemsOf('- [ ] Tell somebody')).toEqual([
      '7:3 unsupported-markdown Readers would see these signs as they stand: [ ]',
    ]);
  });

  it('links that lead nowhere safe', () => {
    const bad = (url: string) => `7:1 unsafe-url The link “${url}” leads nowhere that readers can safely go.`;
    expect(problemsOf('[x](javascript:alert%281%29)')).toEqual([bad('javascript:alert%281%29')]);
    expect(problemsOf('[x](//example.org/)')).toEqual([bad('//example.org/')]);
    expect(problemsOf('[x](words.md)')).toEqual([bad('words.md')]);
  });

  it('characters that nobody sees, as themselves and as codes, in prose and in the title', () => {
    const hidden = (code: string) => `The text holds a character that readers cannot see (${code}).`;
    expect(problemsOf('Tell\u202e them\u200b.')).toEqual([
      `7:5 unclean-text ${hidden('U+202E')}`,
      `7:11 unclean-text ${hidden('U+200B')}`,
    ]);
    expect(problemsOf('Tell &#x202E;them.')).toEqual([`7:1 unclean-text ${hidden('U+202E')}`]);
    const text = front.replace('What to do', '"What\\u200b to do"');
    expect(parseChapter(`${text}x`, 'x.md').problems).toMatchObject([
      { rule: 'unclean-text', line: 2, column: 9, message: hidden('U+200B') },
    ]);
  });

  it('signs that the typeface of the booklets lacks, each one', () => {
    const lacks = (sign: string, code: string) =>
      `unprintable-character The typeface of the booklets has no “${sign}” (${code}), so paper would show an empty box.`;
    expect(problemsOf('Tell → them\n\n✓ done 😀')).toEqual([
      `7:6 ${lacks('→', 'U+2192')}`,
      `9:1 ${lacks('✓', 'U+2713')}`,
      `9:8 ${lacks('😀', 'U+1F600')}`,
    ]);
  });

  it('front matter that is not there, is wrong, or has nothing below it', () => {
    expect(parseChapter('Hello', 'x.md').problems).toMatchObject([
      { rule: 'missing-field', line: 1, column: 1 },
    ]);
    const odd = parseChapter('---\ntitle: X\nlawTopics: []\nnations: [englnd]\n---\nx', 'x.md').problems;
    expect(odd).toMatchObject([{ rule: 'unknown-value', line: 4, column: 11 }]);
    expect(odd[0]?.hint).toContain('Did you mean "england"?');
    expect(problemsOf('')).toEqual(['5:1 empty-file This chapter says nothing.']);
  });
});

describe('the chapters of this site', () => {
  const { chapters, problems } = loadChapters();
  const { law, helplines } = loadAll().catalogue;

  it('have no problem, and residents’ chapters have the same names as those they say more plainly', () => {
    expect(problems).toEqual([]);
    const known = chapters.booklets.map(({ id }) => id);
    expect(chapters.residents.filter(({ id }) => !known.includes(id))).toEqual([]);
  });

  it('lean only on topics of law that the catalogue has', () => {
    const topics = new Set(law.map(({ topic }) => topic));
    const unknown = [...chapters.booklets, ...chapters.residents].flatMap(({ id, lawTopics }) =>
      lawTopics.filter((topic) => !topics.has(topic)).map((topic) => `${id}: ${topic}`),
    );
    expect(unknown).toEqual([]);
  });

  it.each(['booklets', 'residents'])(
    'print every helpline of the catalogue, letter by letter: %s',
    (part) => {
      const file = join(import.meta.dirname, '..', '..', 'content', part, 'who-to-contact.md');
      const text = readFileSync(file, 'utf8');
      // Those of the other nations are added from the catalogue, where a strategy is theirs.
      const written = helplines.filter(({ nation }) => nation === 'uk' || nation === 'england');
      const missing = written.flatMap(({ telephone, email }) =>
        [telephone && `**${telephone}**`, email].filter((way) => way !== undefined && !text.includes(way)),
      );
      expect(missing).toEqual([]);
    },
  );
});
