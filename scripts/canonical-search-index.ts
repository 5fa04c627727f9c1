import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What Pagefind writes into its lists: whole numbers, text, and lists of these. */
type Cbor = number | string | readonly Cbor[];

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const signature = Buffer.from('pagefind_dcd');
const places = { filters: 3 } as const;

/**
 * Puts the lists in Pagefind's files into an order of their own. Pagefind takes filters and their values from hash
 * tables, so two indexes of the same pages differ, and a site could not be built the same twice.
 */
export function canonical(files: readonly IndexFile[]): readonly IndexFile[] {
  const renamed = new Map<string, string>();
  const filters = files
    .filter(({ path }) => path.endsWith('.pf_filter'))
    .map((file) => rewrite(file, sortFilter, renamed));
  const meta = files
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .map((file) => rewrite(file, (value) => sortMeta(value, renamed), renamed));
  const others = files.filter(({ path }) => !/\.pf_(?:filter|meta)$/.test(path));
  return [
    ...filters,
    ...meta,
    ...others.map((file) => (file.path === 'pagefind-entry.json' ? pointTo(file, renamed) : file)),
  ];
}

function rewrite(
  { path, content }: IndexFile,
  sort: (value: Cbor) => Cbor,
  renamed: Map<string, string>,
): IndexFile {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error(`${path} is no file of Pagefind.`);
  const sorted = gzipSync(Buffer.concat([signature, encode(sort(decode(bytes.subarray(signature.length))))]));
  const [, before = '', language = '', hash = '', ending = ''] =
    /^(.*?)([a-z-]+_)([0-9a-f]+)(\.pf_(?:filter|meta))$/.exec(path) ?? [];
  const name = `${language}${createHash('sha256').update(sorted).digest('hex').slice(0, hash.length)}`;
  renamed.set(`${language}${hash}`, name);
  return { path: `${before}${name}${ending}`, content: sorted };
}

/** [name, [[value, pages] …]] */
function sortFilter(filter: Cbor): Cbor {
  const [name = '', values = []] = asList(filter);
  return [name, asList(values).toSorted(byFirst)];
}

/** [version, pages, chunks, [[filter, file] …], sorts, fields] */
function sortMeta(meta: Cbor, renamed: ReadonlyMap<string, string>): Cbor {
  return asList(meta).map((part, i) => {
    if (i !== places.filters) return part;
    return asList(part)
      .map((filter) =>
        asList(filter).map((item) => (typeof item === 'string' ? (renamed.get(item) ?? item) : item)),
      )
      .toSorted(byFirst);
  });
}

function pointTo(file: IndexFile, renamed: ReadonlyMap<string, string>): IndexFile {
  let entry = Buffer.from(file.content).toString('utf8');
  for (const [old, now] of renamed) entry = entry.replaceAll(`"${old}"`, `"${now}"`);
  return { path: file.path, content: Buffer.from(entry) };
}

function asList(value: Cbor): readonly Cbor[] {
  if (typeof value === 'object') return value;
  throw new Error('Pagefind’s files have another form than expected.');
}

function byFirst(a: Cbor, b: Cbor): number {
  const [first, second] = [asList(a)[0], asList(b)[0]].map(String);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
