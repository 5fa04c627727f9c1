interface Decoded {
  readonly text: string;
  /** Said to the reader where the file did not say itself how its letters are stored. */
  readonly note?: string;
}

/**
 * Bytes of a text file as text. Spreadsheets save UTF-8 with a mark in front, UTF-16 ("Unicode text") or, on Windows,
 * code page 1252. Undefined for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return textOnly(new TextDecoder('utf-8').decode(bytes));
  if (startsWith(bytes, 0xff, 0xfe)) return textOnly(new TextDecoder('utf-16le').decode(bytes));
  if (startsWith(bytes, 0xfe, 0xff)) return textOnly(new TextDecoder('utf-16be').decode(bytes));
  try {
    return textOnly(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return textOnly(
      new TextDecoder('windows-1252').decode(bytes),
      'The file does not say how its letters are stored. We read it as Windows text. Check names with accents.',
    );
  }
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

// Text has no NUL. A picture, a program or a damaged file nearly always has one.
function textOnly(text: string, note?: string): Decoded | undefined {
  if (text.includes('\u0000')) return undefined;
  return note === undefined ? { text } : { text, note };
}
