import type { RuleGuideEntry } from './entry.ts';

/** Warnings: they keep nothing from being published, and some of them are simply true. */
export const warningGuide = {
  'dead-link': {
    means: 'A web address answers no more. Only looked at with npm run validate -- --online.',
    why: 'Readers would meet an error page.',
    mend: 'Open it in a browser. Write the new address, take the line out, or write status: dead for a contact.',
    before: 'url: https://www.example.org/old-page',
    after: 'url: https://www.example.org/new-page',
  },
  'group-without-training': {
    means: 'The members of a group are told of no training at all.',
    why: 'It may be a row of a table that was forgotten.',
    mend: 'Add an entry to entitlements, or training to the group. If the strategy gives them none, leave it.',
    before: '- id: group-2\n  label: Group 2',
    after: '- { for: { audiences: [group-2] }, level: level-1, strength: suitable, source: §3 }',
  },
  'hard-to-read': {
    means:
      'A text for residents needs more practice in reading than a child of eleven has. It is measured with the Flesch–Kincaid grade.',
    why: 'Residents read it in a worry, some of them in their second language.',
    mend: 'Use short sentences and short words. Say one thing in each sentence.',
    before:
      "Members of the community are encouraged to familiarise themselves with the partnership's multi-agency\nsafeguarding arrangements, notwithstanding that the strategy's provisions predominantly address practitioners.",
    after: 'You can read how we keep people safe. Most of this is for people who work here.',
  },
  'old-contact': {
    means: 'Nobody has tried a local contact of the site for more than twelve months.',
    why: 'Somebody who is worried may call a number that nobody answers.',
    mend: 'Try the number, the address and the page. Then write the day on which you did.',
    before: 'checkedOn: "2025-03-01"',
    after: 'checkedOn: "2026-11-22"',
  },
  'orphan-values': {
    means:
      'No booklet prints the values of the strategy, or a set of values is about people whom domains does not name.',
    why: 'Values that nobody meets cannot be honoured.',
    mend: 'Add the chapter values to a booklet. Correct the domain of the set, or the domains of the strategy.',
    before: 'chapters: [help-now]',
    after: 'chapters: [help-now, values]',
  },
  'past-review': {
    means: 'The review date or the end of the strategy has passed, and there is no newer edition beside it.',
    why: 'The site says so on every page. But perhaps there is a newer edition.',
    mend: 'Look for one. If there is one, add it as a file of its own with the same series. If not, leave the warning: it is true.',
    before: 'dates: { review: "2026-10" }',
    after: 'dates: { review: "2026-10" }\n# and a newer file with the same series',
  },
  'role-in-two-groups': {
    means: 'One job is named in two groups, of which only the higher one is shown as the answer.',
    why: 'One of the two may be a slip.',
    mend: 'If the document prints it twice, say so in a note at both. If two jobs are meant, choose another role for one.',
    before: '- { role: teacher, basis: named, printed: Teaching staff }',
    after: '- { role: teaching-assistant, basis: named, printed: Teaching staff }',
  },
  unfinished: {
    means: 'Statements still have the source that a first file begins with.',
    why: 'They are guesses of the command. Published, a guess would look like a fact of your strategy.',
    mend: 'Compare each with the document, and write its section. Take out what the document does not say.',
    before: 'source: The document as a whole',
    after: 'source: §4.2',
  },
  'unlike-its-group': {
    means:
      'The strategy names a job in a group, but what people in it usually do meets no condition of that group.',
    why: 'The job or the condition may be wrong. Jobs that are not named are placed by the conditions.',
    mend: 'Check the role and the ways of the group. If both are right, say so in a note at the job.',
    before: 'is: [none]',
    after: 'is: [occasional, regular, most]',
  },
} as const satisfies Record<string, RuleGuideEntry>;
