import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What Pagefind writes into its lists: whole numbers, text, and lists of these. */
export type Cbor = number | string | readonly Cbor[];

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const signature = Buffer.from('pagefind_dcd');

/** The list in a file of Pagefind. */
export function readList({ path, content }: IndexFile): Cbor {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error(`${path} is no file of Pagefind.`);
  return decode(bytes.subarray(signature.length));
}

/** The same file with another list, under the name that its bytes give it, and this name. */
export function withList({ path }: IndexFile, list: Cbor): IndexFile & { readonly name: string } {
  const content = gzipSync(Buffer.concat([signature, encode(list)]), { level: 9 });
  const [, before = '', language = '', hash = '', ending = ''] =
    /^(.*?)([a-z-]+_)([0-9a-f]+)(\.pf_\w+)$/.exec(path) ?? [];
  const name = `${language}${createHash('sha256').update(content).digest('hex').slice(0, hash.length)}`;
  return { path: `${before}${name}${ending}`, content, name };
}

/** The name by which other files speak of a file. */
export function nameOf({ path }: IndexFile): string {
  return /([a-z-]+_[0-9a-f]+)\.pf_\w+$/.exec(path)?.[1] ?? path;
}

export function asList(value: Cbor | undefined): readonly Cbor[] {
  if (typeof value === 'object') return value;
  throw new Error('Pagefind’s files have another form than expected.');
}
