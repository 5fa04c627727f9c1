import { sizeOfPicture } from '#model/picture-size';
import type { WrittenChapters } from '#model/written-chapter';
import { editedSource, type SiteSource } from '#source/edited-source';
import { loadChapters } from '#source/load-chapters';
import { loadAll } from '#source/load-frameworks';
import { readLogo } from '#source/site-logo';
import { loadSiteSettings, type SiteSettings, shownFrameworks } from '#source/site-settings';
import { toBookletDocument } from '#views/booklet';
import type { BookletDocument } from '#views/booklet-document';
import { type Edition, type Site, toSite } from '#views/site';
import { type SiteBrand, toSiteBrand } from '#views/site-brand';

interface CurrentSite {
  readonly site: Site;
  readonly settings: SiteSettings;
  readonly brand: SiteBrand;
  readonly chapters: WrittenChapters;
}

let current: { readonly from: SiteSource | undefined; readonly made: CurrentSite } | undefined;

/**
 * The site that is being built. Loaded once for each process: content collections cost memory and time
 * at national size, a memoised module does not. While somebody edits, once for each good state of the files.
 * The day comes from `LANYARD_AS_OF` (ISO), or is today in UTC.
 */
export function currentSite(): CurrentSite {
  const edited = editedSource();
  if (!current || current.from !== edited) current = { from: edited, made: makeSite(edited) };
  return current.made;
}

function makeSite(edited: SiteSource | undefined): CurrentSite {
  const { frameworks, catalogue } = edited ?? loadAll();
  const settings = edited?.settings ?? loadSiteSettings();
  const asOf = process.env.LANYARD_AS_OF ?? new Date().toISOString().slice(0, 10);
  return {
    site: toSite(shownFrameworks(frameworks, settings), catalogue, asOf),
    settings,
    brand: toBrand(settings),
    chapters: edited?.chapters ?? loadChapters().chapters,
  };
}

function toBrand(settings: SiteSettings): SiteBrand {
  const { logo } = settings;
  const bytes = logo && readLogo(logo);
  return toSiteBrand(settings, logo && bytes && sizeOfPicture(logo.file, bytes));
}

/** The booklets of a strategy, in its order. */
export function bookletsOf(edition: Edition): readonly BookletDocument[] {
  const { site, settings, chapters } = currentSite();
  return (edition.framework.booklets ?? []).map((booklet) =>
    toBookletDocument(edition, booklet, site, chapters, settings),
  );
}
