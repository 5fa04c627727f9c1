import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPlaceholder, loadSiteSettings, type SiteSettings, siteAddress } from '#source/site-settings';
import { headerFile } from './recipes/header-file.ts';

// RFC 9116 asks for less than a year, so that nobody writes to an address that was given up long ago.
const validDays = 360;

/** Writes what hosts and security researchers look for in the folder of a site: `_headers` and, with a contact, security.txt. */
export function writeHostingFiles(dir: string, base: string, asOf: string): readonly string[] {
  const securityTxt = toSecurityTxt(loadSiteSettings(), asOf);
  const files: Readonly<Record<string, string>> = {
    _headers: headerFile({ base }),
    ...(securityTxt !== undefined && { '.well-known/security.txt': securityTxt }),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return Object.keys(files);
}

/** Whom to tell about a weakness of the site (RFC 9116), from an ISO day on; nothing without a contact. */
export function toSecurityTxt(settings: SiteSettings, asOf: string): string | undefined {
  const { securityContact: contact, language } = settings;
  if (contact === undefined) return undefined;
  const expires = new Date(asOf);
  expires.setUTCDate(expires.getUTCDate() + validDays);
  const address = siteAddress(settings);
  const own = new URL('/.well-known/security.txt', `${address}/`);
  return [
    `Contact: ${contact.includes('@') && !contact.startsWith('https:') ? `mailto:${contact}` : contact}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${language.split('-')[0]}`,
    ...(isPlaceholder(address) ? [] : [`Canonical: ${own}`]),
    '',
  ].join('\n');
}
