import { join, resolve } from 'node:path';
import type { Framework } from '#model/framework';
import type { LocatedProblem } from '#model/problem';
import { type SiteSettings, siteSettingsSchema } from '#schema/site-settings';
import { parseDocument } from './parse-document.ts';
import type { Positions } from './positions.ts';
import { projectRoot } from './project-root.ts';
import { readText } from './read-text.ts';

export type { SiteSettings } from '#schema/site-settings';

export interface SiteSettingsRead {
  readonly file: string;
  readonly text: string;
  readonly settings?: SiteSettings;
  /** Where each setting stands in the file; undefined when the file cannot be read. */
  readonly positions?: Positions;
  readonly problems: readonly LocatedProblem[];
}

let known: SiteSettingsRead | undefined;

/** The settings of the site that is built: the file that `LANYARD_SITE` names, or content/site.yaml. Absolute. */
export function siteFile(env: Readonly<Record<string, string | undefined>> = process.env): string {
  return env.LANYARD_SITE ? resolve(env.LANYARD_SITE) : join(projectRoot(), 'content', 'site.yaml');
}

/** Reads what a partnership changes to make the site its own. `judgeSite` says whether it fits the frameworks. */
export function readSiteSettings(file: string = siteFile()): SiteSettingsRead {
  const { text = '', problems } = readText(file, file);
  if (problems.length > 0) return { file, text, problems };
  const document = parseDocument(text, file, siteSettingsSchema);
  const { value: settings, positions } = document;
  return { file, text, positions, problems: document.problems, ...(settings && { settings }) };
}

/** The settings for pages. Throws when they are wrong: `npm run validate` runs before every build and explains why. */
export function loadSiteSettings(): SiteSettings {
  known ??= readSiteSettings();
  if (!known.settings) throw new Error(`${known.file} has problems: run npm run validate.`);
  return known.settings;
}

/** The frameworks that the site shows, of those in its folder: all, unless the settings choose. */
export function shownFrameworks(
  all: readonly Framework[],
  { frameworks: chosen }: Pick<SiteSettings, 'frameworks'>,
): readonly Framework[] {
  return chosen ? all.filter(({ id }) => chosen.includes(id)) : all;
}

// RFC 2606 keeps it for examples: nobody can stand there.
const nowhere = /(?:^|\.)example$/;

/**
 * Where the site stands, for what is printed: `LANYARD_URL`, or the address in content/site.yaml. Without a slash at
 * the end, so that the path of a page can follow.
 */
export function siteAddress({ address }: SiteSettings): string {
  return (process.env.LANYARD_URL || address || 'https://lanyard.example').replace(/\/+$/, '');
}

/** Whether printed matter would send its readers nowhere. */
export function isPlaceholder(address: string): boolean {
  return nowhere.test(new URL(address).hostname);
}
