import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { catalogueFolder } from '#source/load-frameworks';
import { projectRoot } from '#source/project-root';
import { siteFile } from '#source/site-settings';

/** The files that people edit, each by its path with a fingerprint of its bytes. */
export type SourceFiles = ReadonlyMap<string, string>;

/**
 * The frameworks, their catalogue, the prose and the settings of a site as they are now. The steps of a build read them
 * one after the other, some in processes of their own: what changes in between would make a site that is half old.
 */
export function sourceFiles(): SourceFiles {
  const frameworks = resolve(process.env.LANYARD_FRAMEWORKS ?? 'frameworks');
  const folders = new Set([frameworks, catalogueFolder(frameworks), join(projectRoot(), 'content')]);
  const files = new Set([...[...folders].flatMap(filesIn), siteFile()]);
  return new Map([...files].map((file) => [file, fingerprint(file)]));
}

/** What is no longer as it was, for a sentence: at most three files, from the working directory. */
export function changedSince(before: SourceFiles): readonly string[] {
  const now = sourceFiles();
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
    (file) => before.get(file) !== now.get(file),
  );
  const named = changed.slice(0, 3).map((file) => relative(process.cwd(), file));
  return changed.length > named.length ? [...named, `${changed.length - named.length} more`] : named;
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    // It has gone, or was never there: the checks say so.
    return [];
  }
}

function fingerprint(file: string): string {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('base64');
  } catch {
    return 'unreadable';
  }
}
