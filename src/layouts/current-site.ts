import { loadAll } from '#source/load-frameworks';
import { loadSiteSettings, type SiteSettings } from '#source/site-settings';
import { type Site, toSite } from '#views/site';

interface CurrentSite {
  readonly site: Site;
  readonly settings: SiteSettings;
}

let current: CurrentSite | undefined;

/**
 * The site that is being built. Loaded once for each process: content collections cost memory and time
 * at national size, a memoised module does not.
 * The day comes from `LANYARD_AS_OF` (ISO), or is today in UTC.
 */
export function currentSite(): CurrentSite {
  if (!current) {
    const { frameworks, catalogue } = loadAll();
    const asOf = process.env.LANYARD_AS_OF ?? new Date().toISOString().slice(0, 10);
    current = { site: toSite(frameworks, catalogue, asOf), settings: loadSiteSettings() };
  }
  return current;
}
