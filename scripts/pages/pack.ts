import { existsSync, mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { MadeFile } from './renderer.ts';

// The checksum stands inside: a damaged pack does not open.
const packing = {
  params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1 },
};
const lengthBytes = 4;

/**
 * Keeps files as one. One file is written and read many times faster than a thousand, and nobody who changes a page of
 * the published site can change what later builds publish.
 */
export function writePack(file: string, files: readonly MadeFile[]): void {
  const list = Buffer.from(JSON.stringify(files.map(({ path, body }) => [path, body.length])));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(list.length);
  const packed = zstdCompressSync(Buffer.concat([length, list, ...files.map(({ body }) => body)]), packing);
  const growing = `${file}.${process.pid}`;
  writeFileSync(growing, packed);
  renameSync(growing, file);
}

/** The files of a pack; undefined where there is none, or where it is damaged. Says that it has been used. */
export function readPack(file: string): readonly MadeFile[] | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const bytes = zstdDecompressSync(readFileSync(file));
    const end = lengthBytes + bytes.readUInt32LE();
    const list = JSON.parse(bytes.toString('utf8', lengthBytes, end)) as readonly [string, number][];
    noteUse(file);
    let from = end;
    return list.map(([path, size]) => {
      from += size;
      return { path, body: bytes.subarray(from - size, from) };
    });
  } catch {
    return undefined;
  }
}

/** Keeps a pack from being cleared away as one that nobody uses. */
export function noteUse(file: string): void {
  const now = new Date();
  if (existsSync(file)) utimesSync(file, now, now);
}

/** Writes files into a folder. One at a time: for many small ones nothing is faster. */
export function writeFiles(folder: string, files: readonly MadeFile[]): void {
  const made = new Set<string>();
  for (const { path, body } of files) {
    const place = join(folder, path);
    const parent = dirname(place);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(place, body);
  }
}
