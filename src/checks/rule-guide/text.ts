import type { RuleGuideEntry } from './entry.ts';

/** Messages about texts, links and contacts. */
export const textGuide = {
  'bad-contact': {
    means: 'A telephone number, email address or web address cannot be used as it stands.',
    why: 'Somebody may need it in a hurry.',
    mend: 'Leave printed as the document has it. Write normalised as it is dialled or typed: digits only, an address without mailto:, a link with https://.',
    before: 'printed: 01244 000, normalised: "01244000"',
    after: 'printed: 01244 123456, normalised: "01244123456"',
  },
  'check-date': {
    means:
      'A statement of the law or a helpline has a day of its last check and confidence C, or neither of them.',
    why: 'C means that nobody has compared it with its source. A day beside it would say that somebody had.',
    mend: 'Compare it with its source, and write confidence B and the day. Or write confidence C and no checkedOn: then no page prints it.',
    before: 'confidence: C\n  checkedOn: "2026-11-22"',
    after: 'confidence: C',
  },
  'link-status': {
    means: 'A reference has a link, but its linkStatus says that there is none, or the other way round.',
    why: 'Readers are told whether the document printed the link.',
    mend: 'Write linkStatus: present and the url, or take the url out.',
    before: 'url: "https://www.example.org/", linkStatus: lost-in-source',
    after: 'url: "https://www.example.org/", linkStatus: present',
  },
  'unclean-text': {
    means: 'A text holds HTML, Markdown, or a character that nobody can see.',
    why: 'It would stand on the page letter by letter, or turn the direction of writing.',
    mend: 'Write plain text. Use items for lists and url for links. Type text again that was copied from a PDF.',
    before: 'text: "See <a href=\'x\'>the Act</a>."',
    after: 'text: See the Act.',
  },
  'unprintable-character': {
    means: 'The typeface of the booklets does not have this sign.',
    why: 'On paper there would be an empty box.',
    mend: 'Use words or another sign. Emoji and most arrows are not there.',
    before: 'nextStep: Ask your employer → today.',
    after: 'nextStep: Ask your employer today.',
  },
  'unsafe-url': {
    means: 'A link is empty, leads nowhere, or does not begin with https://.',
    why: 'A link on a page about people in danger must lead where it says.',
    mend: 'Copy the whole address from your browser, or take the line out.',
    before: 'website: javascript:alert(1)',
    after: 'website: https://www.example.org/',
  },
  'unsupported-markdown': {
    means: 'A chapter uses something that the booklets cannot print, such as HTML or a picture.',
    why: 'The page, the PDF and the plain text are made from the same chapter.',
    mend: 'Use headings, paragraphs, lists, bold, italics and links only.',
    before: 'Tell somebody <b>today</b>.',
    after: 'Tell somebody **today**.',
  },
} as const satisfies Record<string, RuleGuideEntry>;
