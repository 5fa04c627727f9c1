import type { Block, Chapter } from '#model/block';
import type { BookletDocument } from '#views/booklet-document';

const everyKind: readonly Block[] = [
  {
    kind: 'paragraph',
    tone: 'danger',
    line: [
      { text: 'If someone is in danger now, or a crime is happening now, call ' },
      { text: '999', strong: true, href: 'tel:999' },
      { text: '.' },
    ],
  },
  { kind: 'heading', depth: 1, id: 'kinds-lists', text: 'Four kinds of list' },
  { kind: 'paragraph', line: [{ text: 'When you call:' }] },
  {
    kind: 'list',
    style: 'bullet',
    items: [
      { line: [{ text: 'Say where you are.' }] },
      { line: [{ text: 'Say who is ' }, { text: 'in danger', emphasis: true }], note: 'Help now' },
    ],
  },
  {
    kind: 'list',
    style: 'number',
    items: [{ line: [{ text: 'Listen.' }] }, { line: [{ text: 'Write it down.' }] }],
  },
  { kind: 'heading', depth: 2, id: 'kinds-deeper', text: 'Things to tick, and to fill in' },
  {
    kind: 'list',
    style: 'tick',
    items: [
      { line: [{ text: 'I know who our safeguarding lead is.' }] },
      { line: [{ text: 'I have asked.' }] },
    ],
  },
  {
    kind: 'list',
    style: 'fill',
    items: [
      { line: [{ text: 'Name:' }] },
      { line: [{ text: 'Somebody to call when nobody is there to tell:' }] },
    ],
  },
  { kind: 'heading', depth: 1, id: 'kinds-tables', text: 'Facts, tables, cards' },
  {
    kind: 'facts',
    rows: [
      { term: 'Your group', lines: [[{ text: 'Group 1' }]] },
      { term: 'By when', lines: [[{ text: 'Not stated' }], [{ text: 'Ask your manager.' }]] },
    ],
  },
  {
    kind: 'table',
    caption: 'Who needs which level',
    columns: ['Group', 'Level 1', 'Level 2'],
    rows: [
      { header: 'Group 1', cells: [[{ text: 'Suits this group' }], []] },
      {
        header: 'Group 2',
        cells: [
          [{ text: 'Suits this group' }],
          [{ text: 'See ' }, { text: 'the page', href: '/sample/training/' }],
        ],
      },
    ],
  },
  {
    kind: 'cards',
    items: [
      {
        label: 'The child first',
        line: [{ text: 'Children are heard.' }],
        prompt: [{ text: 'Ask:', strong: true }, { text: ' Where is the child’s voice in your session?' }],
        note: '§2.1',
      },
      { label: 'Plain', line: [{ text: 'No jargon.' }] },
    ],
  },
  { kind: 'paragraph', tone: 'note', line: [{ text: 'The strategy does not say who decides.' }] },
  { kind: 'paragraph', tone: 'source', line: [{ text: 'Source: §6.12. Our words.' }] },
];

const prose: Block = {
  kind: 'paragraph',
  line: [
    { text: 'A worry is enough, and you do not need proof of it. Tell somebody today. '.repeat(6).trim() },
  ],
};

const helpNow: Chapter = {
  id: 'help-now',
  title: 'If someone is in danger now',
  ownPage: true,
  blocks: [...everyKind.slice(0, 4), prose, prose],
};

/** A booklet with every kind of block, as short as that can be. */
export const sampleBooklet: BookletDocument = {
  framework: 'sample',
  booklet: 'induction',
  kind: 'induction',
  title: 'Safeguarding induction for Sampleshire',
  forWhom: 'Everyone who starts to work or volunteer in Sampleshire.',
  areaName: 'Sampleshire',
  strategy: 'Safeguarding learning and development strategy 2023–25',
  publisher: 'Sampleshire Safeguarding Partnership',
  rightsNotice: 'The boards ask to be asked before their strategy is used.',
  officialNote: 'This booklet shows published facts of a strategy. It is not the partnership’s own.',
  currency: {
    status: 'past-review',
    label: 'Past review since March 2025',
    sentence: 'The review of this strategy was due in March 2025.',
  },
  asOf: '2026-11-22',
  made: '22 November 2026',
  path: '/sample/booklets/induction/',
  language: 'en-GB',
  siteName: 'Lanyard',
  chapters: [
    helpNow,
    { id: 'kinds', title: 'Every kind of block', blocks: everyKind },
    { id: 'prose', title: 'A chapter of prose', blocks: [prose, prose, prose] },
  ],
};
