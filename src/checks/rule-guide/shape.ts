import type { RuleGuideEntry } from './entry.ts';

/** Messages about a field that is missing, misspelt or of the wrong form. */
export const shapeGuide = {
  'date-format': {
    means: 'A date is not written with the year first.',
    why: '05/10/2023 is October to some readers and May to others. A wrong date makes a strategy look current.',
    mend: 'Write the year, then the month, then the day, no more exactly than the document prints it: 2023, 2023-10 or 2023-10-05.',
    before: 'dates: { review: 05/10/2023 }',
    after: 'dates: { review: 2023-10-05 }',
  },
  'duration-format': {
    means: 'A length of time is not in the form that is used here.',
    why: 'Due dates are reckoned from it.',
    mend: 'Write P, a number and a letter: P2Y is two years, P3M three months, P6W six weeks, P10D ten days. Hours of training go into min and max of a rule of the kind hours.',
    before: 'every: PT3H',
    after: 'every: P3Y',
  },
  'id-format': {
    means: 'An id has capitals, spaces or signs.',
    why: 'Ids become part of web addresses.',
    mend: 'Use small letters, digits and single hyphens. The label may say anything.',
    before: '- id: Group 1\n  label: Group 1',
    after: '- id: group-1\n  label: Group 1',
  },
  'list-length': {
    means: 'A list has too few entries, often none.',
    why: 'The field is there, but it says nothing.',
    mend: 'Add what is missing. If the field is not needed, take it out whole.',
    before: 'publishers: []',
    after: 'publishers: [northshire-partnership]',
  },
  'missing-field': {
    means: 'Something that has to be there is not, or has no value.',
    why: 'A page or a calculation needs it.',
    mend: 'Add the field. The hint says what it is for and which values it can have.',
    before: '- id: renewal\n  label: Renewal',
    after: '- kind: refresh\n  id: renewal\n  label: Renewal',
  },
  'number-range': {
    means: 'A number is too big or too small to be meant.',
    why: 'It would be shown and reckoned with as it is.',
    mend: 'Check the number and its unit. A share is a part of 1: a third is 0.33.',
    before: 'multiAgencyShare: 33',
    after: 'multiAgencyShare: 0.33',
  },
  'text-format': {
    means: 'A text has a form of its own, such as a code of four digits, and this one has not.',
    why: 'Other programs look it up by that form.',
    mend: 'Compare it with another entry of the same kind.',
    before: 'soc: [midwives]',
    after: 'soc: ["2231"]',
  },
  'text-length': {
    means: 'A text is empty or too long.',
    why: 'An empty text leaves a hole on the page; a long one is not read.',
    mend: 'Fill it in, or shorten it. A long text can often be split into the entries of a list.',
    before: 'edition: ""',
    after: 'edition: 2024–26',
  },
  'unknown-key': {
    means: 'A field has a name that is not known here.',
    why: 'It would be ignored, and what you wrote would be on no page.',
    mend: 'Check the spelling; the hint says what you may have meant. Then check the spaces before it: it may belong to something else.',
    before: 'way:\n  - when: { question: contact, is: [occasional, regular, most] }',
    after: 'ways:\n  - when: { question: contact, is: [occasional, regular, most] }',
  },
  'unknown-value': {
    means: 'This field takes one of a few words, and this is none of them.',
    why: 'The words decide what readers are told. “Suitable” is not “required”.',
    mend: 'Choose one of the words in the hint.',
    before: '- { for: { audiences: [group-1] }, level: level-2, strength: requird, source: §3 }',
    after: '- { for: { audiences: [group-1] }, level: level-2, strength: required, source: §3 }',
  },
  'wrong-type': {
    means: 'The value is of another kind: a number for a text, one thing for a list.',
    why: 'YAML takes 2024 for a number and yes for a truth; as a text they need quotation marks.',
    mend: 'Do what the hint says: mostly quotation marks, square brackets, or a hyphen before each entry.',
    before: 'period: { start: 2024, end: "2026" }',
    after: 'period: { start: "2024", end: "2026" }',
  },
} as const satisfies Record<string, RuleGuideEntry>;
