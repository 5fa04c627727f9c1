import { sizeOfPicture } from '#model/picture-size';
import type { WrittenChapters } from '#model/written-chapter';
import { givenSource, type SiteSource } from '#source/given-source';
import { readSite } from '#source/read-site';
import { readLogo } from '#source/site-logo';
import type { SiteSettings } from '#source/site-settings';
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
 * The site that is being built, or the part of it that is being built now. Made once for each source that is given:
 * content collections cost memory and time at national size, a memoised module does not.
 * The day comes from `LANYARD_AS_OF` (ISO), or is today in UTC.
 */
export function currentSite(): CurrentSite {
  const given = givenSource();
  if (!current || current.from !== given) current = { from: given, made: makeSite(given ?? readSite()) };
  return current.made;
}

function makeSite({ frameworks, isPart = false, catalogue, settings, chapters }: SiteSource): CurrentSite {
  const asOf = process.env.LANYARD_AS_OF ?? new Date().toISOString().slice(0, 10);
  return {
    site: toSite(frameworks, catalogue, asOf, isPart),
    settings,
    brand: toBrand(settings),
    chapters,
  };
}

function toBrand(settings: SiteSettings): SiteBrand {
  const { logo } = settings;
  const bytes = logo && readLogo(logo);
  return toSiteBrand(settings, logo && bytes && sizeOfPicture(logo.file, bytes));
}

// Several pages and their addresses ask for the same ones.
const booklets = new WeakMap<Edition, readonly BookletDocument[]>();

/** The booklets of a strategy, in its order. */
export function bookletsOf(edition: Edition): readonly BookletDocument[] {
  const { site, settings, chapters } = currentSite();
  const made =
    booklets.get(edition) ??
    (edition.framework.booklets ?? []).map((booklet) =>
      toBookletDocument(edition, booklet, site, chapters, settings),
    );
  booklets.set(edition, made);
  return made;
}
