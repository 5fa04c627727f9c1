import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { loadAll } from '#source/load-frameworks';
import { run } from '../../scripts/import-matrix.ts';
import { type CommandRun, runCommand } from './run-command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lanyard-import-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const table = (name: string, rows: readonly string[] | Uint8Array): string => {
  writeFileSync(join(folder, name), rows instanceof Uint8Array ? rows : rows.join('\r\n'));
  return name;
};
const importing = (...argv: string[]): Promise<CommandRun> =>
  runCommand(run, argv, folder, { LANYARD_FRAMEWORKS: '.', LANYARD_AS_OF: '2026-11-22' });

/** The lines below a heading of the report. */
function part(stdout: string, heading: string): readonly string[] {
  const [, lines = ''] = new RegExp(`\\n${heading} \\(\\d+\\)\\n((?: {2}.*\\n)*)`).exec(stdout) ?? [];
  return lines.split('\n').flatMap((line) => line.trim() || []);
}

const jobs = [
  'Job title,Group 1,Group 2',
  'GP receptionist,x,',
  'Teacher,,✓',
  'Grand vizier,x,',
  'manager,?,x',
  'Health,,',
];

describe('a table of job titles and groups', () => {
  it('takes what the finder is sure of as named, with the words as printed, and loses nothing else', async () => {
    const { exitCode, stdout } = await importing(table('jobs.csv', jobs));
    expect(exitCode).toBe(0);
    expect(part(stdout, 'Placed')).toEqual([
      'Row 2: “GP receptionist” is the role gp-receptionist, in Group 1.',
      'Row 3: “Teacher” is the role teacher, in Group 2.',
    ]);
    const [mark, choice, ...more] = part(stdout, 'For you to decide');
    expect(mark).toBe('Row 5, column B: “?” for “manager” in Group 1 is no tick that is known.');
    expect(choice).toMatch(/^Row 5: “manager”: choose \S+ or .+\. It is ticked in Group 2\.$/);
    expect(more).toEqual([]);
    expect(part(stdout, 'Not placed')).toEqual([
      'Row 4: “Grand vizier”: no role of the catalogue has this name. It is ticked in Group 1.',
      expect.stringMatching(/^Row 6: “Health” .*has no tick, so it is in no group\. It may be a heading\.$/),
    ]);
    expect(stdout).toContain(
      '      - role: gp-receptionist\n        basis: named\n        printed: GP receptionist\n',
    );
    expect(stdout).toContain('# TODO “Grand vizier”: no role of the catalogue has this name.');
  });

  it('reads what spreadsheets do: titles above, merged headings, a byte order mark, semicolons, remarks', async () => {
    const { stdout } = await importing(
      table('messy.csv', [
        '\uFEFFTraining matrix;;;;',
        ';;Staff groups;;',
        'No.;Job title;Group 1;Group 2;Notes',
        '1;GP receptionist;X;;part time',
        '2;Librarian;;yes;',
      ]),
    );
    expect(stdout).toContain('Left out above the table: “Training matrix”.');
    expect(stdout).toContain('The table has 2 rows of headings.');
    expect(stdout).toContain('Column A (“No.”) is no column of ticks, so it is left out.');
    expect(stdout).toContain('Column E (“Notes”) is no column of ticks, so it is left out.');
    expect(part(stdout, 'Placed')).toEqual([
      'Row 4: “GP receptionist” is the role gp-receptionist, in Group 1.',
      'Row 5: “Librarian” is the role librarian, in Group 2.',
    ]);
  });

  it('reads a file of old Windows, and says so', async () => {
    const bytes = Uint8Array.from(
      [...'Job title,Caf\u00e9 group\nLibrarian,x\n'].map((c) => c.charCodeAt(0)),
    );
    const { stdout } = await importing(table('old.csv', bytes));
    expect(stdout).toContain('We read it as Windows text.');
    expect(stdout).toContain('“Librarian” is the role librarian, in Café group.');
  });

  it('takes a title that is there twice together, and warns of a role in two groups', async () => {
    const { stdout } = await importing(table('twice.csv', [...jobs, 'teacher,x,']));
    expect(stdout).toContain('“Teacher” is there 2 times, in rows 3, 7; its ticks are taken together.');
    expect(stdout).toContain(
      'The role teacher is in Group 1 and Group 2. If that is meant, say so in a note.',
    );
  });

  it('reads headings that are only numbers, and tells two of the same name apart', async () => {
    const { stdout } = await importing(table('numbers.csv', ['Post,1,2', 'Librarian,,1']));
    expect(part(stdout, 'Placed')).toEqual(['Row 2: “Librarian” is the role librarian, in 2.']);
    const same = await importing(table('same.csv', ['Post,Group,Group', 'Librarian,,x']));
    expect(same.stdout).toContain('Two columns have the heading “Group”; the second is called “Group (2)”.');
  });
});

describe('a table of groups and levels', () => {
  const levels = ['Group,Level 1,Level 2,Level 3', 'Group 1,R,,', 'Group 2,required,✓,maybe'];

  it('takes words for how strongly, and for a plain tick what is usual', async () => {
    const { stdout } = await importing(table('levels.csv', levels), '--strength', 'recommended');
    expect(part(stdout, 'Placed')).toEqual([
      'Row 2: “Group 1” has Level 1, required.',
      'Row 3: “Group 2” has Level 1, required.',
      'Row 3: “Group 2” has Level 2, recommended.',
    ]);
    expect(part(stdout, 'For you to decide')).toEqual([
      'Row 3, column D: “maybe” for “Group 2” in Level 3 is no tick that is known.',
    ]);
  });

  it('together with the jobs and the title makes a whole framework that builds', async () => {
    const sheets = [
      [jobs.slice(0, 4).map((line) => line.split(',').map((value) => ({ value })))],
      [levels.map((line) => line.split(',').map((value) => ({ value })))],
    ].map(([data]) => data ?? []);
    const workbook = await writeExcelFile(
      sheets.map((data, i) => ({ data, sheet: i === 0 ? 'Jobs' : 'Levels' })),
    ).toBuffer();
    const { exitCode, stdout, stderr } = await importing(
      table('matrix.xlsx', new Uint8Array(workbook)),
      ...['--area', 'Northshire', '--title', 'A strategy', '--publisher', 'Northshire Board'],
      ...['--start', '2024', '--end', '2026', '--framework', 'northshire-2024'],
    );
    expect(stderr).toBe('');
    expect(stdout).toContain(
      'matrix.xlsx, sheet “Jobs”: read as job titles and their groups, 3 rows and 2 columns.',
    );
    expect(stdout).toMatch(/\n1 framework, \d+ roles: no problems/);
    expect(exitCode).toBe(0);
    const [framework] = loadAll(folder).frameworks;
    expect(framework?.allocation.mode).toBe('role-list');
    expect(
      framework?.audiences?.map(({ id, roleExamples }) => [id, roleExamples?.map((e) => e.printed)]),
    ).toEqual([
      ['group-1', ['GP receptionist']],
      ['group-2', ['Teacher']],
    ]);
    expect(framework?.entitlements).toHaveLength(3);
  });
});

describe('npm run import', () => {
  it('never overwrites a file that is there', async () => {
    table('mine.yaml', ['mine']);
    const { exitCode, stderr } = await importing(table('jobs.csv', jobs), '--out', 'mine.yaml');
    expect(exitCode).toBe(1);
    expect(stderr).toBe('There is a file mine.yaml already, and it stays as it is.\n');
    expect(readFileSync(join(folder, 'mine.yaml'), 'utf8')).toBe('mine');
  });

  it('says when there is no table, no file, or nothing that can be read', async () => {
    const none = await importing(table('list.csv', ['Librarian', 'Teacher']));
    expect([none.exitCode, none.stderr]).toEqual([
      1,
      expect.stringContaining('there is no table of ticks in it'),
    ]);
    const missing = await importing('nothing.csv');
    expect([missing.exitCode, missing.stderr]).toEqual([1, 'There is no file nothing.csv.\n']);
    const pdf = await importing(table('matrix.pdf', ['%PDF-1.7']));
    expect([pdf.exitCode, pdf.stderr]).toEqual([1, expect.stringContaining('This is a PDF file.')]);
  });

  it('speaks of a table in a terminal: not of a staff list, and of no page', async () => {
    const files = {
      'bytes.csv': new Uint8Array(),
      'blank.csv': ['', ''],
      'matrix.pdf': ['%PDF-1.7'],
      'old.xls': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
    };
    for (const [name, content] of Object.entries(files)) {
      const { exitCode, stderr } = await importing(table(name, content));
      expect(exitCode, name).toBe(1);
      expect(stderr, name).not.toMatch(/staff|person|this page/i);
    }
    const { stderr } = await importing(table('bytes.csv', new Uint8Array()));
    expect(stderr).toBe(
      'bytes.csv: The file is empty. Give a file with a row of headings, titles at the side, and ticks.\n',
    );
  });

  it('counts in words: one row is no rows', async () => {
    const { stdout } = await importing(table('one.csv', ['Job title,Group 1', 'Librarian,x']));
    expect(stdout).toContain('read as job titles and their groups, 1 row and 1 column.');
  });

  it.each([
    [[], 'Name a file with a table.'],
    [
      ['jobs.csv', '--kind', 'job'],
      '--kind: "job" is not known here. Did you mean "jobs"? It can be: jobs, levels.',
    ],
    [['jobs.csv', '--kid', 'jobs'], "Unknown option '--kid'"],
  ])('exits with 2 for %j and shows how it is used', async (argv, message) => {
    const { exitCode, stderr } = await importing(...argv);
    expect(stderr.split('\n')[0]).toBe(message);
    expect(stderr).toContain('Usage: npm run import');
    expect(exitCode).toBe(2);
  });
});
