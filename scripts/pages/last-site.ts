import { readFileSync, writeFileSync } from 'node:fs';
import { digest } from './fingerprint.ts';
import type { MadePaper, Placed } from './render-orders.ts';

type PlacedParts = Readonly<Record<string, Placed>>;

/** What the last build of this checkout has put into a folder. */
export interface LastSite {
  readonly site: string;
  /** Where a part of this name (`placeKey`) lies there, if it does. */
  readonly find: (key: string) => Placed | undefined;
}

/** Reads the note of a build; without one, nothing is known of what lies in the folder. */
export function lastSite(note: string, site: string): LastSite {
  const parts = readNote(note);
  return { site, find: (key) => parts[key] };
}

/** Writes it, for the build that comes next. */
export function noteSite(note: string, parts: PlacedParts): void {
  writeFileSync(note, JSON.stringify(parts));
}

/** The name of all that a part puts on the site: its pages, by the name of the part, and its printed matter. */
export function placeKey(partKey: string, papers: readonly MadePaper[]): string {
  return digest(JSON.stringify([partKey, papers.map(({ path, sha256 }) => [path, sha256])]));
}

function readNote(note: string): PlacedParts {
  try {
    return JSON.parse(readFileSync(note, 'utf8')) as PlacedParts;
  } catch {
    return {};
  }
}
