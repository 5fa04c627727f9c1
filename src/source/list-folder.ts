import { lstatSync, readdirSync } from 'node:fs';

/** Whether there is anything at a path: a link that leads nowhere is there too, and must not be passed over. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // Something above it is no folder; whoever reads there hears of it.
    return false;
  }
}

/** The names in a folder without those of folders in it, in their order; undefined where it cannot be read as a folder. */
export function namesIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch {
    return undefined;
  }
}
