import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from '#source/load-frameworks';
import { loadSiteSettings, shownFrameworks } from '#source/site-settings';
import { toSite } from '#views/site';
import { leftOut } from '#views/site-scope';

/**
 * Takes away the pages that make no sense on this site; nothing links to them. Astro makes every page whose address
 * has no part in square brackets, whether a site has a use for it or not. Gives how many pages went.
 */
export function leaveOut(dir: string, asOf: string): number {
  const { frameworks, catalogue } = loadAll();
  const site = toSite(shownFrameworks(frameworks, loadSiteSettings()), catalogue, asOf);
  const places = leftOut(site)
    .map((path) => join(dir, path))
    .filter((place) => existsSync(place));
  const files = places.flatMap((place) => readdirSync(place, { recursive: true, encoding: 'utf8' }));
  for (const place of places) rmSync(place, { recursive: true, force: true });
  return files.filter((name) => name.endsWith('.html')).length;
}
