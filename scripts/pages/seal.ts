import { createHash, type Hash } from 'node:crypto';
import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * A name for folders of a site as they lie on the disk, which changes when any file in them is written, touched, added
 * or taken away, by whatever program; undefined where one of the folders is not there, or elsewhere behind a link: what
 * lies elsewhere is not ours to move. No file is read: the system notes
 * when each was changed last, and no program can set that back. To rename a folder changes nothing in it.
 */
export function sealOf(site: string, folders: readonly string[]): string | undefined {
  const hash = createHash('sha256');
  try {
    const real = join(realpathSync(dirname(site)), basename(site));
    for (const folder of folders) {
      if (realpathSync(join(site, folder)) !== join(real, folder)) return undefined;
      hash.update(`${folder}\n`);
      addFolder(hash, join(site, folder));
    }
  } catch {
    return undefined;
  }
  return hash.digest('base64url');
}

function addFolder(hash: Hash, folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true });
  const inside: string[] = [];
  let lines = `${entries.length}\n`;
  for (const entry of entries.toSorted(byName)) {
    const place = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      lines += `${entry.name}/\n`;
      inside.push(place);
    } else {
      const { ino, size, mtimeMs, ctimeMs } = lstatSync(place);
      lines += `${entry.name} ${ino} ${size} ${mtimeMs} ${ctimeMs}\n`;
    }
  }
  hash.update(lines);
  for (const place of inside) addFolder(hash, place);
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
