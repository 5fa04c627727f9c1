import type { LocatedProblem } from '#model/problem';
import type { ChapterProblem } from './chapter-problem.ts';
import type { Position } from './positions.ts';

const allowed = 'A chapter is made of headings, paragraphs, lists, bold, italics and links.';

/** What is not allowed in a chapter, in words, and what to do instead. */
const refusals: Readonly<Record<string, readonly [what: string, instead: string]>> = {
  'heading-1': [
    'A heading with one # is the title of the chapter, which stands at the top of the file.',
    'Remove it, or write ## for a heading inside the chapter.',
  ],
  'heading-4': ['Headings go two steps deep, and this is deeper.', 'Write it with ## or ###.'],
  'heading-5': ['Headings go two steps deep, and this is deeper.', 'Write it with ## or ###.'],
  'heading-6': ['Headings go two steps deep, and this is deeper.', 'Write it with ## or ###.'],
  'heading-with-markup': [
    'A heading is plain text, and this one holds a link, bold or italics.',
    'Remove the signs around the words.',
  ],
  html: ['This is HTML, which would become code on the page and cannot be printed.', allowed],
  image: [
    'A picture cannot stand in a chapter: large print and screen readers would lose what it says.',
    'Say it in words.',
  ],
  imageReference: [
    'A picture cannot stand in a chapter: large print and screen readers would lose what it says.',
    'Say it in words.',
  ],
  code: [
    'Indented or fenced lines are printed as program code.',
    'Remove the spaces at the start of the line, or the ``` around it.',
  ],
  inlineCode: ['Words between ` are printed as program code.', 'Remove the ` signs, or use ** for bold.'],
  blockquote: [
    'A quotation with > has no place in a booklet.',
    'Write it as a paragraph in quotation marks.',
  ],
  thematicBreak: ['A line across the page has no place in a booklet.', 'Begin a new part with a ## heading.'],
  break: ['A line break inside a paragraph would be lost.', 'Begin a new paragraph, or make a list.'],
  definition: [
    'The address of a link stands apart from its words.',
    'Write it behind the words: [words](https://www.example.org/).',
  ],
  linkReference: [
    'The address of a link stands apart from its words.',
    'Write it behind the words: [words](https://www.example.org/).',
  ],
  'inside-item': [
    'A list item holds a list, or something else that is more than a line.',
    'Make it one sentence, or begin a new list with a heading of its own.',
  ],
  'second-paragraph': [
    'A list item holds more than one paragraph.',
    'Put it all into one, or set the second one behind the list without indenting it.',
  ],
  'empty-item': ['A list item is empty.', 'Write something, or remove it.'],
  'list-start': [
    'A numbered list starts with another number than 1; it would be printed from 1.',
    'Number it from 1.',
  ],
  table: [
    'A table cannot be written in a chapter.',
    'Make it a list: the first column in bold, then a colon, then the rest.',
  ],
};

/** The problem for a thing that no block can hold. */
export function refusal(what: string, at: Position, problem: ChapterProblem): LocatedProblem {
  const [message, hint] = refusals[what] ?? ['This cannot stand in a chapter.', allowed];
  return problem('unsupported-markdown', at, message, hint);
}

interface Placed {
  readonly position?: { readonly start: Position } | undefined;
}

/** Where something begins. Trees from a text always have positions; those made by hand may not. */
export function placeOf({ position }: Placed): Position {
  return position ? { line: position.start.line, column: position.start.column } : { line: 1, column: 1 };
}
