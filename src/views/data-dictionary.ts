import { frameworkRolesTable, frameworksTable, rolesTable } from './data-tables.ts';
import { type FieldEntry, workingFiles } from './data-working-files.ts';
import { fieldWords } from './field-words.ts';
import type { Site } from './site.ts';
import type { Table } from './table.ts';
import { frameworksWorkbook, frameworkWorkbook, rolesWorkbook } from './workbooks.ts';

export interface FileEntry {
  readonly id: string;
  /** With `{id}` for the id of a strategy. */
  readonly path: string;
  readonly about: string;
  /** Working files belong to the pages of this site and may change with them; the others are a promise. */
  readonly promised: boolean;
  readonly parts: readonly {
    readonly name: string | undefined;
    readonly about: string;
    readonly fields: readonly FieldEntry[];
  }[];
}

/** Every field of every file of the open data, in the order of the page. */
export function dataDictionary(site: Site): readonly FileEntry[] {
  const [edition] = site.editions;
  if (!edition) return [];
  return [
    json('frameworks-json', '/data/frameworks.json', 'The list of the strategies.', frameworksJson),
    csv('frameworks-csv', '/data/frameworks.csv', frameworksTable(site)),
    workbook('frameworks-xlsx', '/data/frameworks.xlsx', frameworksWorkbook(site)),
    json('roles-json', '/data/roles.json', 'All roles, with the short answer of each strategy.', rolesJson),
    csv('roles-csv', '/data/roles.csv', rolesTable(site)),
    workbook('roles-xlsx', '/data/roles.xlsx', rolesWorkbook(site)),
    {
      ...json(
        'framework-json',
        '/data/frameworks/{id}.json',
        'A whole strategy, and its answer for every role.',
        frameworkJson,
      ),
      parts: [
        { name: 'Added by this site', about: 'Beside the fields of the strategy', fields: frameworkJson },
        {
          name: 'Fields of the strategy',
          about: 'By name; the JSON Schema says where each may stand',
          fields: Object.entries(fieldWords).map(([name, about]) => ({ name, about })),
        },
      ],
    },
    csv('framework-csv', '/data/frameworks/{id}.csv', frameworkRolesTable(site, edition)),
    workbook('framework-xlsx', '/data/frameworks/{id}.xlsx', frameworkWorkbook(site, edition)),
    ...workingFiles.map(({ id, path, about, fields }) => ({
      ...json(id, path, about, fields),
      promised: false,
    })),
  ];
}

function json(id: string, path: string, about: string, fields: readonly FieldEntry[]): FileEntry {
  return { id, path, about, promised: true, parts: [{ name: undefined, about, fields }] };
}

function csv(id: string, path: string, table: Table): FileEntry {
  return { id, path, about: `${table.about} in each line.`, promised: true, parts: [part(table, undefined)] };
}

function workbook(id: string, path: string, tables: readonly Table[]): FileEntry {
  const about = 'The same for spreadsheets, with the rights on the first sheet.';
  return {
    id,
    path,
    about,
    promised: true,
    parts: tables.map((table) => part(table, `Sheet “${table.name}”`)),
  };
}

function part({ about, columns }: Table, name: string | undefined): FileEntry['parts'][number] {
  return { name, about: `${about} in each line`, fields: columns };
}

const asOf = { name: 'asOf', about: 'The ISO day for which statuses hold.' };

const frameworksJson: readonly FieldEntry[] = [
  asOf,
  { name: 'frameworks[].id', about: 'The id of the strategy, as in its address.' },
  { name: 'frameworks[].title', about: 'The title as printed.' },
  { name: 'frameworks[].areas[].id', about: 'The id of an area.' },
  { name: 'frameworks[].areas[].name', about: 'Its name.' },
  { name: 'frameworks[].areas[].nation', about: 'Its nation.' },
  { name: 'frameworks[].about', about: 'Subject and years in a few words.' },
  { name: 'frameworks[].period.start', about: 'Start of its period, as precise as printed.' },
  { name: 'frameworks[].period.end', about: 'End of its period, as precise as printed.' },
  { name: 'frameworks[].period.source', about: 'Where the period stands.' },
  { name: 'frameworks[].status', about: 'not-begun, current, past-review, ended or superseded.' },
  {
    name: 'frameworks[].newer',
    about: 'The id of a newer edition of the same area. That it replaces this one may be our reading.',
  },
  { name: 'frameworks[].url', about: 'Its page on this site.' },
  { name: 'frameworks[].data', about: 'Its JSON file.' },
  {
    name: 'frameworks[].rightsNotice',
    about: 'The notice of owners who want to be asked. It stays with the data.',
  },
];

const rolesJson: readonly FieldEntry[] = [
  asOf,
  { name: 'rightsNotices.*', about: 'By the id of a strategy: the notice of owners who want to be asked.' },
  { name: 'roles[].id', about: 'The id of the role, as in its address.' },
  { name: 'roles[].label', about: 'Its name.' },
  { name: 'roles[].sector', about: 'The id of its sector.' },
  { name: 'roles[].aliases', about: 'Other names.' },
  { name: 'roles[].generic', about: 'True for a role that stands for many jobs.' },
  { name: 'roles[].frameworks.*.basis', about: 'By the id of a strategy: how we know.' },
  {
    name: 'roles[].frameworks.*.elsewhere',
    about: 'That the job has its name from the law of another nation, where it has.',
  },
  { name: 'roles[].frameworks.*.headline', about: 'The answer in a few words.' },
  { name: 'roles[].frameworks.*.audiences', about: 'The ids of its groups.' },
];

const frameworkJson: readonly FieldEntry[] = [
  asOf,
  { name: 'status', about: 'not-begun, current, past-review, ended or superseded.' },
  { name: 'rightsNotice', about: 'The notice of owners who want to be asked. It stays with the data.' },
  { name: 'roles.*.headline', about: 'By the id of a role: the answer in a few words.' },
  {
    name: 'roles.*.basis',
    about:
      'How we know: named, described, interpreted (our reading), delegated, external, open (to people in no group) or not-covered. Keep it with the answer.',
  },
  { name: 'roles.*.placement', about: 'allocated, depends (on what the person does) or none.' },
  {
    name: 'roles.*.audiences',
    about: 'The ids of its groups. Empty when it depends, or when there is none.',
  },
  { name: 'roles.*.possibleAudiences', about: 'The ids of the groups it may be in.' },
  {
    name: 'roles.*.elsewhere',
    about: 'That the job has its name from the law of another nation, where it has.',
  },
  { name: 'roles.*.outcome', about: 'The id of the outcome, where there is no group.' },
  { name: 'roles.*.training[].level', about: 'The id of the level.' },
  {
    name: 'roles.*.training[].audience',
    about: 'The id of the group on which the training hangs, where there is no level.',
  },
  { name: 'roles.*.training[].label', about: 'The level or training.' },
  {
    name: 'roles.*.training[].strength',
    about: 'How strongly the strategy puts it. “Suitable” is not “required”.',
  },
  { name: 'roles.*.training[].condition', about: 'When it only applies to some.' },
  { name: 'roles.*.training[].fit', about: 'matched, or possible where it depends.' },
  { name: 'roles.*.training[].source', about: 'The place in the published document.' },
  { name: 'roles.*.timing[].rule', about: 'The id of the rule.' },
  { name: 'roles.*.timing[].kind', about: 'The kind of rule.' },
  { name: 'roles.*.timing[].strength', about: 'The strategy’s word: must, should, may, will, is-important.' },
  { name: 'roles.*.timing[].fit', about: 'matched, or possible where it depends.' },
  { name: 'roles.*.timing[].within', about: 'A deadline as an ISO 8601 duration.' },
  { name: 'roles.*.timing[].every', about: 'An interval as an ISO 8601 duration.' },
  { name: 'roles.*.timing[].from', about: 'What the clock starts with.' },
  { name: 'roles.*.timing[].replacedBy', about: 'The id of the rule that takes its place for this role.' },
  {
    name: 'roles.*.timing[].source',
    about: 'The place in the published document. A missing rule means that the strategy states none.',
  },
  { name: 'roles.*.url', about: 'The page of the answer on this site.' },
];
