import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { recogniseColumns } from '#planner/columns';
import type { ReadList, Sheet } from '#planner/list';
import { readFile } from '#planner/read-file';
import { findDelimiter, readTable } from '#planner/read-table';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean) => {
  const view = new DataView(new ArrayBuffer(2 + 2 * text.length));
  view.setUint16(0, 0xfeff, !big);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), !big);
  return new Uint8Array(view.buffer);
};
const rowsOf = (read: ReadList) =>
  read.kind === 'list' ? read.list.sheets[0]?.rows.map(({ cells }) => cells) : read.problem;
const workbook = (sheets: Readonly<Record<string, unknown[][]>>, type: XLSX.BookType = 'xlsx') => {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows, { cellDates: true }), name);
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: type }));
};

describe('a text with a staff list', () => {
  const list = 'Name,Job title\r\nZoë Müller,Café worker\r\n';
  const read = [
    ['Name', 'Job title'],
    ['Zoë Müller', 'Café worker'],
  ];

  it.each([
    ['UTF-8', bytes(list)],
    ['UTF-8 with a mark', bytes(`\uFEFF${list}`)],
    ['UTF-16, little end first', utf16(list, false)],
    ['UTF-16, big end first', utf16(list, true)],
    ['code page 1252', Uint8Array.from(list, (letter) => letter.charCodeAt(0))],
  ])('is read in %s', async (_name, file) => {
    expect(rowsOf(await readFile(file))).toEqual(read);
  });

  it('says so when it had to take the letters for Windows text', async () => {
    const found = await readFile(Uint8Array.from('Job\nCaf\xe9 worker', (letter) => letter.charCodeAt(0)));
    expect(found.kind === 'list' && found.list.notes[0]).toMatch(/Check names with accents/);
  });

  it.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
    ['bar', '|'],
  ])('is cut at each %s', (_name, sign) => {
    const text = `Name${sign}Job title${sign}Team\nA${sign}"Cook${sign} part-time"${sign}Kitchen\nB${sign}Cook${sign}`;
    expect(rowsOf(readTable(text))).toEqual([
      ['Name', 'Job title', 'Team'],
      ['A', `Cook${sign} part-time`, 'Kitchen'],
      ['B', 'Cook', ''],
    ]);
  });

  it('may be titles alone: a comma in one of them is no delimiter', () => {
    expect(findDelimiter('Cook\nReceptionist, part-time\nTeacher\nNurse')).toBe('\t');
    expect(rowsOf(readTable('Cook\nReceptionist, part-time\nTeacher\nNurse'))).toContainEqual([
      'Receptionist, part-time',
    ]);
  });

  it('takes the word of a first line that names the delimiter', () => {
    expect(rowsOf(readTable('sep=;\nJob;Team\nCook, head;A'))).toEqual([
      ['Job', 'Team'],
      ['Cook, head', 'A'],
    ]);
  });

  it('keeps line breaks in quotes, ragged rows and the numbers of rows after blank ones', () => {
    const found = readTable('Job,Note\n"Cook","two\nlines, and a ""word"""\n\n\nNurse\nTeacher,a,b,c\n');
    expect(found.kind === 'list' && found.list.sheets[0]).toEqual({
      name: 'List',
      blankRows: 2,
      rows: [
        { number: 1, cells: ['Job', 'Note'] },
        { number: 2, cells: ['Cook', 'two\nlines, and a "word"'] },
        { number: 5, cells: ['Nurse'] },
        { number: 6, cells: ['Teacher', 'a', 'b', 'c'] },
      ],
    });
  });

  it('with a quotation mark that is never closed is read without quotes, and says so', () => {
    const found = readTable('Job,Team\nCook,"Kitchen\nNurse,Ward\n');
    expect(rowsOf(found)).toContainEqual(['Nurse', 'Ward']);
    expect(found.kind === 'list' && found.list.notes.join()).toMatch(/never closed/);
  });

  it('may have 200 columns, empty headings and the same heading twice', () => {
    const wide = Array.from({ length: 200 }, (_, i) => (i % 3 === 0 ? '' : i % 3 === 1 ? 'Job title' : 'x'));
    const found = readTable([wide.join(','), wide.map((_, i) => `c${i}`).join(',')].join('\n'));
    expect(rowsOf(found)).toEqual([wide, wide.map((_, i) => `c${i}`)]);
  });

  it('of more than 50,000 rows is refused with what to do', () => {
    const found = readTable(`Job\n${'Cook\n'.repeat(50_001)}`);
    expect(found).toEqual({
      kind: 'problem',
      problem: {
        what: 'The list has 50,002 rows. At most 50,000 can be read.',
        whatToDo: 'Split the list, for example by team, and do one part after the other.',
      },
    });
  });
});

describe('a workbook', () => {
  it('gives dates as days, whatever their format, and text as it is', async () => {
    const file = workbook({
      Staff: [
        ['Job', 'Start', 'Number', 'Fits'],
        ['Cook', new Date(Date.UTC(2024, 8, 1)), 12.5, true],
        [' =2+2', null, 45_536, false],
      ],
    });
    const [, cook, formula] = rowsOf(await readFile(file)) as readonly (readonly string[])[];
    expect(cook).toEqual(['Cook', '2024-09-01', '12.5', 'true']);
    expect(formula).toEqual([' =2+2', '', '45536', 'false']);
  });

  it('gives every sheet that holds something', async () => {
    const found = await readFile(workbook({ Empty: [[]], Notes: [['x']], Staff: [['Job'], ['Cook']] }));
    expect(found.kind === 'list' && found.list.sheets.map(({ name }) => name)).toEqual(['Notes', 'Staff']);
  });

  it('larger than a worker would pack at once is read all the same', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [`Person ${i}`, `Cook ${i % 7}`, `Team ${i % 31}`]);
    const found = await readFile(workbook({ Staff: [['Name', 'Job', 'Team'], ...rows] }));
    expect(found.kind === 'list' && found.list.sheets[0]?.rows.length).toBe(20_001);
  });

  const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const zip = (...names: readonly string[]) =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
  it.each([
    ['protected with a password', Uint8Array.from([...old, ...wide]), /password/, /remove the password/],
    ['of Excel before 2007', workbook({ A: [['Job']] }, 'biff8'), /older Excel file/, /Save as/],
    ['that is a Word document', zip('word/document.xml'), /Word document/, /\.xlsx/],
    ['of LibreOffice', workbook({ A: [['Job']] }, 'ods'), /OpenDocument/, /\.xlsx/],
    ['in binary form', workbook({ A: [['Job']] }, 'xlsb'), /\.xlsb/, /\.xlsx/],
    ['that is a ZIP of something', zip('a.txt'), /without an Excel workbook/, /\.xlsx/],
    ['that is damaged', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9]), /damaged/, /\.xlsx/],
    ['that is a PDF', bytes('%PDF-1.7'), /PDF/, /paste/],
    ['that is a web page', bytes('<html><table><tr><td>Job'), /web page/, /Save as/],
    ['that is a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), /picture/, /Save as/],
    ['that is empty', new Uint8Array(), /empty/, /Give a list/],
    ['that is too large', new Uint8Array(20_000_001), /20 MB/, /split the list/],
  ])('%s is refused with what to do', async (_name, file, what, whatToDo) => {
    const found = await readFile(file);
    expect(found.kind).toBe('problem');
    if (found.kind === 'problem') {
      expect(found.problem.what).toMatch(what);
      expect(found.problem.whatToDo).toMatch(whatToDo);
    }
  });
});

describe('the columns', () => {
  const sheet = (...rows: readonly (readonly string[])[]): Sheet => ({
    name: 'List',
    blankRows: 0,
    rows: rows.map((cells, i) => ({ number: i + 1, cells })),
  });
  const isTitle = (text: string) => /cook|nurse|teacher|volunteer/i.test(text);
  const usesOf = (...rows: readonly (readonly string[])[]) => recogniseColumns(sheet(...rows), isTitle, 2026);

  it.each([
    [['Employee Name', 'JOB_TITLE', 'Dept.', 'Date Joined', 'Date completed', 'DSL']],
    [
      [
        'Staff member',
        'Post Title',
        'Directorate',
        'Continuous Service Date',
        'Last trained',
        'Safeguarding role',
      ],
    ],
    [['Name', 'Position', 'School', 'Start date (dd/mm/yyyy)', 'Last safeguarding training', 'Designation']],
  ])('are known by their headings: %j', (headings) => {
    expect(usesOf(headings, ['A', 'Cook', 'B', '1/2/2024', '', ''])).toEqual({
      header: true,
      uses: { name: 0, title: 1, team: 2, start: 3, 'last-training': 4, designation: 5 },
    });
  });

  it('take a job title before a role, and the first of two of the same name', () => {
    expect(usesOf(['Role', 'Job title', 'Job title'], ['x', 'Cook', 'y']).uses.title).toBe(1);
  });

  it('take “designation” for the job where there is no other', () => {
    expect(usesOf(['Name', 'Designation'], ['A', 'Cook']).uses).toEqual({ name: 0, title: 1 });
  });

  it('without headings are known by what stands in them', () => {
    expect(usesOf(['A Person', 'Cook', '01/02/2024'], ['B Person', 'Nurse', '13/05/2023'])).toEqual({
      header: false,
      uses: { title: 1, start: 2 },
    });
  });

  it('of a list of titles alone need no heading, even if the first title looks like one', () => {
    expect(usesOf(['Volunteer'], ['Cook'], ['Nurse'])).toEqual({ header: false, uses: { title: 0 } });
    expect(usesOf(['Job title'], ['Cook'])).toEqual({ header: true, uses: { title: 0 } });
  });

  it('below headings that we do not know are known by what stands in them', () => {
    expect(usesOf(['Wer', 'Was', 'Wann'], ['A', 'Cook', '1/2/2024'], ['B', 'Nurse', '13/5/2023'])).toEqual({
      header: true,
      uses: { title: 1, start: 2 },
    });
  });

  it('are left open rather than guessed where nothing looks like a job', () => {
    expect(usesOf(['a', 'b'], ['1', '2'], ['3', '4']).uses.title).toBeUndefined();
  });
});
