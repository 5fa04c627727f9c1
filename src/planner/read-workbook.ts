import { unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import {
  isProblem,
  limits,
  type ReadingWords,
  type ReadList,
  refuse,
  type Sheet,
  toSheet,
  wordsForStaff,
} from './list.ts';

const tryCsv = 'Save it as “Excel workbook (.xlsx)” or “CSV UTF-8”, and give us that file.';

/** A file that is a ZIP archive as a staff list. Workbooks of Excel 2007 and later are. */
export async function readWorkbook(bytes: Uint8Array, words = wordsForStaff): Promise<ReadList> {
  const unpacked = unpack(bytes);
  if (unpacked === undefined) return refuse('The file is damaged. It can’t be unpacked.', tryCsv);
  if (unpacked === 'too-large') {
    return refuse(
      'The workbook unpacks to more than can be read.',
      'Keep only the sheet and the columns that you need, and try again.',
    );
  }
  if (!unpacked['xl/workbook.xml']) return refuse(whatElse(Object.keys(unpacked)), tryCsv);
  try {
    // Packed again without compression: the reader unpacks large parts in workers made from text, which the
    // security policy of this site forbids. What is not compressed it takes as it is.
    const plain = zipSync(unpacked, { level: 0 });
    return toList(
      (await readExcelFile(new Blob([plain.slice()]), { trim: false })) as readonly WorkbookSheet[],
      words,
    );
  } catch {
    return refuse('The workbook is damaged, or of a kind that we can’t read.', tryCsv);
  }
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> | 'too-large' | undefined {
  try {
    let size = 0;
    const unpacked = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/\.(?:xml|rels|bin|iwa)$/i.test(name) && name !== 'mimetype') return false;
        size += originalSize;
        return size <= limits.unpackedBytes;
      },
    });
    return size > limits.unpackedBytes ? 'too-large' : unpacked;
  } catch {
    return undefined;
  }
}

function whatElse(names: readonly string[]): string {
  if (names.some((name) => name.startsWith('word/'))) return 'This is a Word document, not a spreadsheet.';
  if (names.includes('xl/workbook.bin')) return 'This is a binary Excel workbook (.xlsb).';
  if (names.includes('content.xml')) return 'This is an OpenDocument file, such as LibreOffice saves.';
  if (names.some((name) => name.endsWith('.iwa'))) return 'This is a file of Apple Numbers or Pages.';
  return 'This is a packed file (.zip) without an Excel workbook in it.';
}

type Cell = string | number | boolean | Date | null | undefined;

/** What the reader gives; its own types take a date for the class of dates. */
interface WorkbookSheet {
  readonly sheet: string;
  readonly data: readonly (readonly Cell[])[];
}

function toList(workbook: readonly WorkbookSheet[], words: ReadingWords): ReadList {
  const sheets: Sheet[] = [];
  for (const { sheet: name, data } of workbook) {
    const sheet = toSheet(
      name,
      data.map((cells) => cells.map(toText)),
    );
    if (isProblem(sheet)) return { kind: 'problem', problem: sheet };
    if (sheet.rows.length > 0) sheets.push(sheet);
  }
  if (sheets.length === 0) {
    return refuse('The workbook is empty.', words.giveTable);
  }
  return { kind: 'list', list: { sheets, notes: [] } };
}

/** A cell as it is shown, dates as ISO days: a workbook stores them as numbers of days, without an order to mistake. */
function toText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  if (Number.isNaN(cell.getTime())) return '';
  return cell
    .toISOString()
    .replace(/T00:00:00\.000Z$/, '')
    .replace(/\.000Z$/, '');
}
