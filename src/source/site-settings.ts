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
  address: z
    .url({ protocol: /^https$/ })
    .optional()
    .meta({
      description:
        'Where the site stands on the web, with its path. It is printed on booklets and posters, as an address and as a QR code.',
      examples: ['https://learning.example.org/safeguarding/'],
    }),
  securityContact: z
    .union([z.email(), z.url({ protocol: /^https$/ })])
    .optional()
    .meta({
      description:
        'Who is told about a weakness of the site: an e-mail address, or an https page. Published in /.well-known/security.txt.',
      examples: ['security@example.org'],
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
