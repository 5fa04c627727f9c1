import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

// The format without its extension for very large archives.
const mostFiles = 65_535;
const packedInside = /\.(?:pdf|woff2|png|xlsx|zip)$/;

export interface ZipWriter {
  readonly add: (path: string, content: Uint8Array) => void;
  /** Puts the archive in its place and gives its size in bytes. */
  readonly finish: () => number;
  readonly discard: () => void;
}

/** Writes an archive piece by piece; `day` (ISO) is the date of every file, so that the same files give the same bytes. */
export function createZip(file: string, day: string): ZipWriter {
  const growing = `${file}.${process.pid}`;
  const handle = openSync(growing, 'w');
  let bytes = 0;
  let files = 0;
  const zip = new Zip((error, part) => {
    if (error) throw error;
    writeSync(handle, part);
    bytes += part.length;
  });
  // The format keeps the time of a clock on the wall, without its zone.
  const mtime = new Date(`${day}T12:00:00`);
  return {
    add(path, content) {
      files += 1;
      if (files > mostFiles)
        throw new Error(`The copy has more than ${mostFiles} files: too many for a zip file.`);
      const entry = packedInside.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
      entry.mtime = mtime;
      zip.add(entry);
      entry.push(content, true);
    },
    finish() {
      zip.end();
      closeSync(handle);
      renameSync(growing, file);
      return bytes;
    },
    discard() {
      closeSync(handle);
      rmSync(growing, { force: true });
    },
  };
}
