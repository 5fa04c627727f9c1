import type { Random } from './random.ts';
import type { Source } from './sources.ts';

/** A way to damage a file as bytes. */
type Damage = (source: Source, random: Random) => Uint8Array;

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const insert = (bytes: Uint8Array, at: number, more: readonly number[]): Uint8Array =>
  Uint8Array.from([...bytes.subarray(0, at), ...more, ...bytes.subarray(at)]);

/** Sequences that are no UTF-8: alone, too long, a surrogate, beyond Unicode, cut off. */
const notUtf8 = [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x82]] as const;

/** What disks, networks and editors do to a file. */
export const byteDamages: Readonly<Record<string, Damage>> = {
  flip({ text }, { below }) {
    const bytes = toBytes(text);
    for (let n = 1 + below(8); n > 0; n--) {
      const at = below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
    }
    return bytes;
  },
  truncate: ({ text }, { below }) => toBytes(text).subarray(0, below(text.length)),
  'not-utf8': ({ text }, { below, pick }) => insert(toBytes(text), below(text.length), pick(notUtf8)),
  nul: ({ text }, { below }) => insert(toBytes(text), below(text.length), [0]),
  'byte-order-mark': ({ text }, { below, pick }) =>
    insert(toBytes(text), pick([0, 0, below(text.length)]), [0xef, 0xbb, 0xbf]),
  'line-ends': ({ text }, { pick }) =>
    toBytes(text.replaceAll('\n', pick(['\r\n', '\r', '\n\r', '\u2028', '\n\n']))),
  'utf-16': ({ text }) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
  'huge-line'({ text }, { below, pick }) {
    const at = below(text.length);
    return toBytes(
      `${text.slice(0, at)}${pick(['x', ' ', '- ', '[', '1', '"', '# ', ':'] as const).repeat(300_000)}${text.slice(at)}`,
    );
  },
  sign({ text }, { below, pick }) {
    const at = below(text.length);
    const signs = [
      '\t',
      ':',
      ': ',
      '- ',
      '"',
      "'",
      '[',
      '{',
      '}',
      ']',
      ',',
      '#',
      '|',
      '>',
      '%',
      '@',
      '!!js/function ',
      '---\n',
      '...\n',
      '\u0085',
      '\u202e',
    ];
    return toBytes(`${text.slice(0, at)}${pick(signs)}${text.slice(at)}`);
  },
};
