import {
  domains,
  nations,
  type Read,
  readChoice,
  readChoices,
  readDate,
  readId,
  readLabels,
  readText,
  sortModes,
} from '#authoring/plan-fields';
import { slugOf } from '#authoring/slug';

/** What has been answered so far, by field. */
export type Given = Readonly<Record<string, string>>;

/** One thing to know about a new strategy: a question for a person, and an option of the command. */
export interface Field {
  readonly name: string;
  readonly question: string;
  /** What stands if nobody says anything else; without one an answer is needed. */
  readonly usual: (given: Given) => string | undefined;
  readonly read: (text: string) => Read<unknown>;
  /** False where the answers so far make it pointless. */
  readonly matters?: (given: Given) => boolean;
}

const hasGroups = ({ sort }: Given) => sort === 'role-list' || sort === 'description';
const maybeEmpty =
  (read: (text: string) => Read<unknown>) =>
  (text: string): Read<unknown> =>
    text.trim() === '' ? { value: undefined } : read(text);

/** In the order in which they are asked. */
export const fields: readonly Field[] = [
  {
    name: 'area',
    question: 'Which area is the strategy for? (such as Northshire)',
    usual: () => undefined,
    read: (text) =>
      slugOf(text) === '' ? { complaint: 'Write the name of the area, with letters.' } : readText(text),
  },
  {
    name: 'nation',
    question: `Which nation? (${nations.join(', ')})`,
    usual: () => 'england',
    read: (text) => readChoice(text, nations),
  },
  {
    name: 'title',
    question: 'What is the title, as printed?',
    usual: () => undefined,
    read: readText,
  },
  {
    name: 'publisher',
    question: 'Who publishes it? (the partnership or board)',
    usual: () => undefined,
    read: (text) =>
      slugOf(text) === '' ? { complaint: 'Write the name of the publisher, with letters.' } : readText(text),
  },
  {
    name: 'start',
    question: 'When does its period start? (2024, 2024-04 or 2024-04-01)',
    usual: () => undefined,
    read: readDate,
  },
  { name: 'end', question: 'When does its period end?', usual: () => undefined, read: readDate },
  {
    name: 'review',
    question: 'Does it print a review date? (leave empty if not)',
    usual: () => '',
    read: maybeEmpty(readDate),
  },
  {
    name: 'domains',
    question: `Whom does it protect? (with commas: ${domains.join(', ')})`,
    usual: () => 'children, adults',
    read: (text) => readChoices(text, domains),
  },
  {
    name: 'sort',
    question: [
      'How are people sorted?',
      '  role-list    the document lists jobs for each group',
      '  description  it describes each group',
      '  delegated    employers decide',
      '  external     another document holds the groups',
    ].join('\n'),
    usual: () => 'description',
    read: (text) => readChoice(text, sortModes),
  },
  {
    name: 'document',
    question: 'What is the title of the document that it points to? (leave empty if it names none)',
    usual: () => '',
    read: maybeEmpty(readText),
    matters: (given) => !hasGroups(given),
  },
  {
    name: 'groups',
    question: 'What are the groups called? (with semicolons: Group 1; Group 2)',
    usual: () => '',
    read: readLabels,
    matters: hasGroups,
  },
  {
    name: 'ladder',
    question: 'Do the groups form a ladder, the first one the lowest? (yes, no)',
    usual: () => 'no',
    read: (text) => readChoice(text, ['yes', 'no']),
    matters: (given) => hasGroups(given) && (given.groups ?? '') !== '',
  },
  {
    name: 'levels',
    question: 'What are the levels of training called? (with semicolons; leave empty if there are none)',
    usual: () => '',
    read: readLabels,
  },
  {
    name: 'id',
    question: 'The id of the strategy, for its file and its web addresses',
    usual: ({ area = '', start = '' }) => `${slugOf(area)}-${start.slice(0, 4)}`,
    read: readId,
  },
];
