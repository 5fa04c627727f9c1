import { readFileSync } from 'node:fs';
import type { LocatedProblem } from '#model/problem';

export interface TextRead {
  readonly text?: string;
  readonly problems: readonly LocatedProblem[];
}

/** Reads a file that must be UTF-8. `file` is the name for messages. A missing file is a problem, not an exception. */
export function readText(path: string, file: string): TextRead {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return {
      problems: [
        atTop(
          file,
          'missing-file',
          'This file is missing or cannot be read.',
          'Put it back, or check its name.',
        ),
      ],
    };
  }
  return decodeText(bytes, file);
}

/** The bytes of a file → its text. A byte order mark is not a part of it. */
export function decodeText(bytes: Uint8Array, file: string): TextRead {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    const hint = 'Save it again and choose the encoding UTF-8.';
    return {
      problems: [
        atTop(
          file,
          'not-utf8',
          'This file is not saved as UTF-8, so letters such as é or ŵ would come out wrong.',
          hint,
        ),
      ],
    };
  }
}

function atTop(file: string, rule: string, message: string, hint: string): LocatedProblem {
  return { rule, severity: 'error', path: [], message, hint, file, line: 1, column: 1 };
}
