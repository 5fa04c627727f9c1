import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from '#source/load-frameworks';
import { loadSiteSettings, shownFrameworks } from '#source/site-settings';
import { toSite } from '#views/site';
import { leftOut } from '#views/site-scope';

/**
 * Takes away the pages that make no sense on this site; nothing links to them. Astro makes every page whose address
 * has no part in square brackets, whether a site has a use for it or not.
 */
export function leaveOut(dir: string, asOf: string): void {
  const { frameworks, catalogue } = loadAll();
  const site = toSite(shownFrameworks(frameworks, loadSiteSettings()), catalogue, asOf);
  for (const path of leftOut(site)) rmSync(join(dir, path), { recursive: true, force: true });
}
