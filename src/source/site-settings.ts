import { join } from 'node:path';
import { z } from 'zod';
import type { LocatedProblem } from '#model/problem';
import { parseDocument } from './parse-document.ts';
import { projectRoot } from './project-root.ts';
import { readText } from './read-text.ts';

const siteSettingsSchema = z.strictObject({
  name: z
    .string()
    .min(1)
    .max(60)
    .meta({ description: 'The name of the site, shown at the top of every page.' }),
  tagline: z.string().min(1).max(160).meta({ description: 'What the site does, in one line.' }),
  official: z
    .boolean()
    .meta({ description: 'true when the site belongs to a partnership whose strategy it shows.' }),
  officialNote: z.string().min(1).max(600).meta({ description: 'Whose site this is, and whose it is not.' }),
  owner: z.string().min(1).max(120).meta({ description: 'Who runs the site.' }),
  exitTarget: z.url({ protocol: /^https$/ }).meta({
    description: 'Where "Exit this page" leads: an everyday page that looks harmless, https only.',
    examples: ['https://www.bbc.co.uk/weather'],
  }),
  language: z
    .string()
    .regex(/^[a-z]{2}(?:-[A-Z]{2})?$/)
    .meta({ description: 'The language of the pages.', examples: ['en-GB'] }),
});

export type SiteSettings = z.output<typeof siteSettingsSchema>;

interface SiteSettingsRead {
  readonly file: string;
  readonly text: string;
  readonly settings?: SiteSettings;
  readonly problems: readonly LocatedProblem[];
}

let known: SiteSettingsRead | undefined;

/** Reads content/site.yaml: what a partnership changes to make the site its own. */
export function readSiteSettings(
  file: string = join(projectRoot(), 'content', 'site.yaml'),
): SiteSettingsRead {
  const { text = '', problems } = readText(file, file);
  if (problems.length > 0) return { file, text, problems };
  const document = parseDocument(text, file, siteSettingsSchema);
  return { file, text, problems: document.problems, ...(document.value && { settings: document.value }) };
}

/** The settings for pages. Throws when they are wrong: `npm run validate` runs before every build and explains why. */
export function loadSiteSettings(): SiteSettings {
  known ??= readSiteSettings();
  if (!known.settings) throw new Error('content/site.yaml has problems: run npm run validate.');
  return known.settings;
}
