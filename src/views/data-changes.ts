/** One change of the form of the open data. Facts change without notice here: the strategies’ own dates tell. */
export interface DataChange {
  /** ISO day. */
  readonly day: string;
  readonly files: string;
  readonly text: string;
}

/** Newest first. A field is never renamed or taken away without a line here and half a year in which both are there. */
export const dataChanges: readonly DataChange[] = [
  {
    day: '2026-11-28',
    files: 'roles.json, frameworks/{id}.json',
    text: 'New: a warning about a job that has its name from the law of another nation (elsewhere). The CSV files and the workbooks have it behind the answer.',
  },
  {
    day: '2026-11-24',
    files: 'frameworks.xlsx, roles.xlsx, frameworks/{id}.xlsx',
    text: 'New: workbooks beside the JSON and the CSV.',
  },
  {
    day: '2026-11-24',
    files: 'roles.json, roles.csv',
    text: 'New: the notices of owners who want to be asked (rightsNotices, rights_notice).',
  },
  {
    day: '2026-11-22',
    files: 'frameworks.json, roles.json, frameworks/{id}.json and the CSV files',
    text: 'First form.',
  },
];
