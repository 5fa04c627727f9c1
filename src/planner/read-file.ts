import { decodeText } from './decode-text.ts';
import { limits, type ReadingWords, type ReadList, refuse, wordsForStaff } from './list.ts';
import { readTable } from './read-table.ts';
import { readWorkbook } from './read-workbook.ts';

const saveAsXlsx =
  'Open it in Excel, choose “Save as”, choose “Excel workbook (.xlsx)” or “CSV UTF-8”, and give us that file.';

/** A file of any kind as a staff list. Never throws: bytes that are no list give a sentence that says what to do. */
export async function readFile(bytes: Uint8Array, words = wordsForStaff): Promise<ReadList> {
  if (bytes.length > limits.bytes) {
    return refuse(
      `The file is larger than ${limits.bytes / 1_000_000} MB, which is more than can be read.`,
      'Keep only the columns that you need, or split the list, and try again.',
    );
  }
  if (bytes.length === 0) return refuse('The file is empty.', words.giveTable);
  if (startsWith(bytes, 'PK')) return readWorkbook(bytes, words);
  const other = knownKinds.find(({ matches }) => matches(bytes));
  if (other) return refuse(other.what, other.whatToDo(words));
  const decoded = decodeText(bytes);
  if (!decoded) {
    return refuse('This is no list that we can read. It may be a picture or a program.', saveAsXlsx);
  }
  if (/^\s*(?:<!doctype html|<html|<\?xml|<table)/i.test(decoded.text)) {
    return refuse('This is a web page or an XML file, even if its name says something else.', saveAsXlsx);
  }
  const notes = decoded.note === undefined ? [] : [decoded.note];
  return readTable(decoded.text.replace(/^\uFEFF/, ''), notes, words);
}

interface KnownKind {
  readonly matches: (bytes: Uint8Array) => boolean;
  readonly what: string;
  readonly whatToDo: (words: ReadingWords) => string;
}

// Excel before 2007, and every password-protected workbook, are containers of Microsoft's older kind.
const isOldContainer = (bytes: Uint8Array) => [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);

const knownKinds: readonly KnownKind[] = [
  {
    matches: (bytes) => isOldContainer(bytes) && holdsWideText(bytes, 'EncryptedPackage'),
    what: 'The workbook is protected with a password, so we can’t read it.',
    whatToDo: ({ otherWay }) =>
      `Open it in Excel, remove the password (File, Info, Protect workbook), save it, and give us that file. Or: ${otherWay}`,
  },
  {
    matches: isOldContainer,
    what: 'This is an older Excel file (.xls) or another older Office file.',
    whatToDo: () => saveAsXlsx,
  },
  {
    matches: (bytes) => startsWith(bytes, '%PDF'),
    what: 'This is a PDF file.',
    whatToDo: ({ otherWay }) => otherWay,
  },
  {
    matches: (bytes) => startsWith(bytes, '{\\rtf'),
    what: 'This is a text document (.rtf).',
    whatToDo: ({ otherWay }) => otherWay,
  },
];

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((letter, i) => bytes[i] === letter.charCodeAt(0));
}

/** Whether the bytes hold a word in UTF-16, as the names inside such a container are written. */
function holdsWideText(bytes: Uint8Array, word: string): boolean {
  const wide = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + wide.length <= bytes.length; at += 2) {
    if (wide.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
