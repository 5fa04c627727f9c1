import { existsSync, type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/**
 * Calls back with the path of whatever changes in these folders and below. Folders are watched, not files: many editors
 * save by putting a new file in the place of the old one, and a watched file would be lost with that.
 */
export function watchFolders(folders: readonly string[], onChange: (path: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const forget = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };

  /** Folders come and go too. */
  function look(): void {
    const wanted = new Set(folders.flatMap(withFoldersBelow));
    for (const folder of watchers.keys()) if (!wanted.has(folder)) forget(folder);
    for (const folder of wanted) if (!watchers.has(folder)) start(folder);
  }

  function start(folder: string): void {
    try {
      const watcher = watch(folder, (_event, name) => {
        look();
        onChange(name === null ? folder : join(folder, name));
      });
      watcher.on('error', () => forget(folder));
      watchers.set(folder, watcher);
    } catch {
      // It went away between the look and the watch; its parent tells when it is back.
    }
  }

  look();
  return () => {
    for (const folder of [...watchers.keys()]) forget(folder);
  };
}

function withFoldersBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const below = readdirSync(folder, { recursive: true, withFileTypes: true });
  return [
    folder,
    ...below.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name)),
  ];
}
