import { createHash, randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Paper, PaperJob } from './paper-job.ts';
import { fontFiles } from './typst-engine.ts';

/** A rendered PDF that lies in the cache. */
export interface CachedPaper {
  readonly format: Paper['format'];
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly file: string;
}

/** PDFs of earlier builds, found by all that could have made them different. */
export interface BookletCache {
  keyOf(job: PaperJob): string;
  /** Undefined where there is none, or where a file of it is gone or damaged: then it has to be rendered again. */
  read(key: string): readonly CachedPaper[] | undefined;
  write(key: string, papers: readonly Paper[]): readonly CachedPaper[];
  /** Removes what no build has used for some days. */
  prune(): void;
}

const index = 'index.json';
const keptForMs = 3 * 24 * 60 * 60 * 1000;
const packages = ['@myriaddreamin/typst-ts-node-compiler', '@cantoo/pdf-lib', 'qr'];

interface Entry {
  readonly format: Paper['format'];
  readonly pages: number;
  readonly sha256: string;
}

/** Opens the cache in a folder, which is made if it is not there. */
export function openCache(folder: string): BookletCache {
  mkdirSync(folder, { recursive: true });
  const makers = fingerprintOfMakers();
  const fileIn = (place: string, format: string) => join(place, `${format}.pdf`);
  const describe = (place: string, entries: readonly Entry[], pdfs: readonly Uint8Array[]) =>
    entries.map(({ format, pages, sha256 }, i) => ({
      format,
      pages,
      bytes: pdfs[i]?.length ?? 0,
      sha256,
      file: fileIn(place, format),
    }));
  return {
    keyOf: (job) => sha256(makers + JSON.stringify(job)),
    read(key) {
      const place = join(folder, key);
      try {
        const entries = JSON.parse(readFileSync(join(place, index), 'utf8')) as readonly Entry[];
        const pdfs = entries.map(({ format }) => readFileSync(fileIn(place, format)));
        if (entries.some((entry, i) => entry.sha256 !== sha256(pdfs[i] ?? ''))) return undefined;
        const now = new Date();
        utimesSync(place, now, now);
        return describe(place, entries, pdfs);
      } catch {
        return undefined;
      }
    },
    write(key, papers) {
      const place = join(folder, key);
      const growing = join(folder, `growing-${randomUUID()}`);
      mkdirSync(growing);
      for (const { format, pdf } of papers) writeFileSync(fileIn(growing, format), pdf);
      const entries = papers.map(({ format, pages, pdf }) => ({ format, pages, sha256: sha256(pdf) }));
      writeFileSync(join(growing, index), JSON.stringify(entries));
      rmSync(place, { recursive: true, force: true });
      renameSync(growing, place);
      return describe(
        place,
        entries,
        papers.map(({ pdf }) => pdf),
      );
    },
    prune() {
      for (const name of readdirSync(folder)) {
        const place = join(folder, name);
        const used = statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
        if (Date.now() - used > keptForMs) rmSync(place, { recursive: true, force: true });
      }
    },
  };
}

/** Changes with the templates, the code of this folder, the typeface and the versions of what typesets. */
function fingerprintOfMakers(): string {
  const require = createRequire(import.meta.url);
  const hash = createHash('sha256');
  const own = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|typ)$/.test(name))
    .sort()
    .map((name) => join(import.meta.dirname, name));
  for (const file of [...own, ...fontFiles()]) hash.update(readFileSync(file));
  for (const name of packages) hash.update(versionOf(require, name));
  return hash.digest('hex');
}

/** Read from the file beside the package: not every package lets its package.json be imported. */
function versionOf(require: NodeJS.Require, name: string): string {
  const folders = require.resolve.paths(name) ?? [];
  for (const folder of folders) {
    const file = join(folder, name, 'package.json');
    if (statSync(file, { throwIfNoEntry: false }))
      return `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}`;
  }
  return name;
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
