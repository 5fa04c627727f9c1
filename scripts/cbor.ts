/** What Pagefind writes into its lists: whole numbers, text, and lists of these. */
export type Cbor = number | string | readonly Cbor[];

const unsigned = 0;
const text = 3;
const list = 4;
const sizes: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4, 27: 8 };

/** Reads one value. Throws on any kind that Pagefind does not use, rather than lose something. */
export function decodeCbor(bytes: Buffer): Cbor {
  let at = 0;

  function head(): { readonly major: number; readonly value: number } {
    const first = bytes.readUInt8(at++);
    const short = first & 31;
    const size = sizes[short];
    if (size === undefined && short > 23) throw new Error(`Unknown CBOR head ${first}.`);
    if (size === undefined) return { major: first >> 5, value: short };
    const value = size === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size);
    at += size;
    return { major: first >> 5, value };
  }

  function read(): Cbor {
    const { major, value } = head();
    if (major === unsigned) return value;
    if (major === list) return Array.from({ length: value }, read);
    if (major !== text) throw new Error(`Unknown CBOR kind ${major}.`);
    at += value;
    return bytes.toString('utf8', at - value, at);
  }

  const value = read();
  if (at !== bytes.length) throw new Error('There is more after the CBOR value.');
  return value;
}

export function encodeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') return head(unsigned, value);
  if (typeof value === 'string')
    return Buffer.concat([head(text, Buffer.byteLength(value)), Buffer.from(value)]);
  return Buffer.concat([head(list, value.length), ...value.map(encodeCbor)]);
}

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  const [short, size] = value < 0x1_00 ? [24, 1] : value < 0x1_00_00 ? [25, 2] : [26, 4];
  const bytes = Buffer.alloc(1 + size);
  bytes.writeUInt8((major << 5) | short);
  bytes.writeUIntBE(value, 1, size);
  return bytes;
}
