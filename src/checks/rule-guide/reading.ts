import type { RuleGuideEntry } from './entry.ts';

/** Messages about a file that cannot be read as it stands. */
export const readingGuide = {
  alias: {
    means: 'A text starts with an asterisk, which in YAML points to another part of the file.',
    why: 'A change in one place would silently change another one.',
    mend: 'Write the text out in full. If it really begins with an asterisk, put it in quotation marks.',
    before: 'text: *text',
    after: 'text: Ask your employer which training you need.',
  },
  'duplicate-key': {
    means: 'The same field stands twice in one place.',
    why: 'Only one of the two could be shown, and nobody would know which.',
    mend: 'Keep one. If both are needed, see whether the field takes a list.',
    before: 'title: Northshire learning strategy 2024–26\ntitle: Another title',
    after: 'title: Northshire learning strategy 2024–26',
  },
  'empty-file': {
    means: 'The file holds nothing, or only notes.',
    why: 'A site needs at least a title, dates and an answer for everybody.',
    mend: 'Start one with npm run new-framework, or copy a framework that exists. A chapter needs its text.',
    before: '# Nothing here yet',
    after: 'id: northshire-2024\ntitle: Northshire learning strategy 2024–26',
  },
  'missing-file': {
    means: 'A file or folder is not there, or cannot be opened.',
    why: 'Without roles and questions nobody could be told where they belong.',
    mend: 'Put the file back, check its name, or check the folder in LANYARD_FRAMEWORKS.',
    before: 'frameworks/catalogue/role.yaml',
    after: 'frameworks/catalogue/roles.yaml',
  },
  'not-utf8': {
    means: 'The file was saved in an old encoding.',
    why: 'Letters such as é or ŵ, and long dashes, would come out wrong.',
    mend: 'Open it in your editor, choose “Save with encoding” and UTF-8.',
    before: 'name: Caf�',
    after: 'name: Café',
  },
  'several-documents': {
    means: 'A line of three hyphens divides the file into two documents.',
    why: 'One file is one strategy. What comes after the line would be lost.',
    mend: 'Put each framework into a file of its own, and take the line out.',
    before: 'id: northshire-2024\n---\nid: another',
    after: 'id: northshire-2024',
  },
  'yaml-syntax': {
    means: 'A sign or a space stands where YAML does not expect it. The message says which.',
    why: 'The rest of the file cannot be understood until this is mended.',
    mend: 'Look at the marked place and the lines above it: spaces at the beginning, a quotation mark or bracket without its partner, a colon inside a text. A text in quotation marks is always safe.',
    before: '- { persona: staff, offer: learner, text: @all of staff have training. }',
    after: '- { persona: staff, offer: learner, text: "@all of staff have training." }',
  },
} as const satisfies Record<string, RuleGuideEntry>;
