import { asList, type Cbor, type IndexFile, nameOf, readList, withList } from './pagefind-files.ts';

const places = { chunks: 2, filters: 3 } as const;
// Of words, in letters before they are packed: some 4 KB on the way to a reader.
const pieceLength = 20_000;
// Who has typed so many letters finds all words that begin with them in one piece.
const lettersTogether = 3;

/**
 * Puts the lists in Pagefind's files into an order of their own, and cuts the lists of words into small pieces. Pagefind
 * takes filters and their values from hash tables, so two indexes of the same pages differ, and a site could not be built
 * the same twice. And a small index has all its words in one file, which a reader would load for the first of them.
 */
export function canonical(files: readonly IndexFile[]): readonly IndexFile[] {
  const ofKind = (ending: string) => files.filter(({ path }) => path.endsWith(ending));
  const filters = ofKind('.pf_filter').map(
    (file) => [nameOf(file), withList(file, sortFilter(readList(file)))] as const,
  );
  const pieces = ofKind('.pf_index').map((file) => [nameOf(file), cut(file)] as const);
  const names = new Map(filters.map(([old, { name }]) => [old, name]));
  const chunks = new Map(pieces);
  const meta = ofKind('.pf_meta').map(
    (file) => [nameOf(file), withList(file, pointTo(readList(file), names, chunks))] as const,
  );
  const entries = files.filter(({ path }) => path === 'pagefind-entry.json');
  const others = files.filter(
    ({ path }) => !/\.pf_(?:filter|meta|index)$/.test(path) && path !== 'pagefind-entry.json',
  );
  return [
    ...[...filters, ...meta].map(([, { path, content }]) => ({ path, content })),
    ...pieces.flatMap(([, list]) => list.map(({ file }) => file)),
    ...others,
    ...entries.map((file) => renameIn(file, new Map(meta.map(([old, { name }]) => [old, name])))),
  ];
}

/** [name, [[value, pages] …]] */
function sortFilter(filter: Cbor): Cbor {
  const [name = '', values] = asList(filter);
  return [name, asList(values).toSorted(byFirst)];
}

interface Piece {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly file: IndexFile;
}

/** [[[word, …] …]], in the order of the words. */
function cut(chunk: IndexFile): readonly Piece[] {
  const [words, ...rest] = asList(readList(chunk));
  const groups: Cbor[][] = [];
  let length = 0;
  let before = '';
  for (const entry of asList(words)) {
    const word = String(asList(entry)[0]);
    const group = groups.at(-1);
    if (group && (length < pieceLength || beginning(word) === beginning(before))) group.push(entry);
    else {
      groups.push([entry]);
      length = 0;
    }
    length += JSON.stringify(entry).length;
    before = word;
  }
  return groups.map((group) => {
    const { name, path, content } = withList(chunk, [group, ...rest]);
    const [from, to] = [group[0], group.at(-1)].map((entry) => String(asList(entry)[0]));
    return { from: from ?? '', to: to ?? '', name, file: { path, content } };
  });
}

function beginning(word: string): string {
  return [...word].slice(0, lettersTogether).join('');
}

/** [version, pages, [[from, to, chunk] …], [[filter, file] …], sorts, fields] */
function pointTo(
  meta: Cbor,
  filters: ReadonlyMap<string, string>,
  chunks: ReadonlyMap<string, readonly Piece[]>,
): Cbor {
  return asList(meta).map((part, i) => {
    if (i === places.chunks) return asList(part).flatMap((chunk) => pointToPieces(chunk, chunks));
    if (i !== places.filters) return part;
    return asList(part)
      .map((filter) => asList(filter).map((item) => filters.get(String(item)) ?? item))
      .toSorted(byFirst);
  });
}

/** The first piece begins and the last ends where the chunk did: Pagefind shortens the words at its ends. */
function pointToPieces(chunk: Cbor, chunks: ReadonlyMap<string, readonly Piece[]>): readonly Cbor[] {
  const [first = '', last = '', old] = asList(chunk);
  const pieces = chunks.get(String(old)) ?? [];
  return pieces.map(({ from, to, name }, i) => [
    i === 0 ? first : from,
    i === pieces.length - 1 ? last : to,
    name,
  ]);
}

function renameIn(file: IndexFile, renamed: ReadonlyMap<string, string>): IndexFile {
  let entry = Buffer.from(file.content).toString('utf8');
  for (const [old, now] of renamed) entry = entry.replaceAll(`"${old}"`, `"${now}"`);
  return { path: file.path, content: Buffer.from(entry) };
}

function byFirst(a: Cbor, b: Cbor): number {
  const [first, second] = [asList(a)[0], asList(b)[0]].map(String);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
