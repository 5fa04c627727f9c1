import type { BookletManifest } from '#model/booklet-file';
import type { SiteSource } from './given-source.ts';
import { loadChapters } from './load-chapters.ts';
import { loadAll } from './load-frameworks.ts';
import { loadSiteSettings, shownFrameworks } from './site-settings.ts';

/** Everything that the pages of a site are made from, in files that have been found good. */
export function readSite(booklets: BookletManifest = []): SiteSource {
  const { frameworks, catalogue } = loadAll();
  const settings = loadSiteSettings();
  return {
    frameworks: shownFrameworks(frameworks, settings),
    catalogue,
    settings,
    chapters: loadChapters().chapters,
    booklets,
  };
}
