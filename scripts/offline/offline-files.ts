import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { bundleIslands } from './bundle-islands.ts';
import { type BuiltSite, offlineScript, relativeAddress, toOfflinePage } from './relative-page.ts';

export interface OfflineFile {
  /** Below the folder of the copy, with slashes. */
  readonly path: string;
  readonly content: Uint8Array;
}

// What is for servers, for search engines and for the search that needs a server.
const leftOut = /^(?:pagefind\/|\.well-known\/|_headers$|404\.html$|robots\.txt$|_astro\/.*\.js$)/;

/** The files of the copy of a built site, one after the other: a site may be larger than the memory. */
export async function* offlineFiles(
  root: string,
  dist: string,
  base: string,
  note: string,
): AsyncGenerator<OfflineFile> {
  const all = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !leftOut.test(file))
    .toSorted();
  const site = { base, files: new Set([...all, offlineScript]) };
  const text = (path: string, content: string) => ({ path, content: Buffer.from(content) });
  yield text(offlineScript, await bundleIslands(root));
  for (const path of all) {
    const content = readFileSync(join(dist, path));
    switch (extname(path)) {
      case '.html':
        yield text(path, toOfflinePage(content.toString('utf8'), path, site, note));
        break;
      case '.css':
        yield text(path, toOfflineStyles(content.toString('utf8'), path, site, dist));
        break;
      case '.json':
        yield { path, content };
        if (path.startsWith('data/')) yield text(`${path}.js`, asScript(content.toString('utf8')));
        break;
      default:
        yield { path, content };
    }
  }
}

/** A style may load its typeface from a disk in some browsers only, so the typeface goes into it. */
function toOfflineStyles(css: string, file: string, site: BuiltSite, dist: string): string {
  return css.replaceAll(/url\((["']?)(\/[^)"']*)\1\)/g, (_, _quote: string, address: string) => {
    const relative = relativeAddress(address, file, site);
    const target = posix.join(posix.dirname(file), relative);
    if (!target.endsWith('.woff2') || !site.files.has(target)) return `url("${relative}")`;
    return `url("data:font/woff2;base64,${readFileSync(join(dist, target)).toString('base64')}")`;
  });
}

/** The same data for src/islands/site-files-offline.ts. */
function asScript(json: string): string {
  return `(window.lanyardData??=new Map()).set(document.currentScript.src,${json})\n`;
}
