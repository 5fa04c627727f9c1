import type { BookletManifest } from '#model/booklet-file';
import type { Catalogue, Framework } from '#model/framework';
import type { WrittenChapters } from '#model/written-chapter';
import type { SiteSettings } from './site-settings.ts';

/** Everything that people write and pages are made from. */
export interface SiteSource {
  /** Those that the site shows. */
  readonly frameworks: readonly Framework[];
  /** True where these are not all frameworks of the site: the pages of one need few others. */
  readonly isPart?: boolean;
  /** True where each framework has an index for search of its own. */
  readonly isSearchedApart?: boolean;
  readonly catalogue: Catalogue;
  readonly settings: SiteSettings;
  readonly chapters: WrittenChapters;
  /** The printed matter that the pages offer. None while the site is being written (`npm run dev`). */
  readonly booklets: BookletManifest;
}

declare global {
  var lanyardGivenSource: SiteSource | undefined;
}

/**
 * What somebody has read already for the pages: `npm run dev`, the last state without a problem; a build, what it has
 * checked. It lies with the process and not in a module: pages in a bundle have modules of their own.
 */
export function givenSource(): SiteSource | undefined {
  return globalThis.lanyardGivenSource;
}

/** Lets pages be made from this from now on. */
export function giveSource(source: SiteSource): void {
  globalThis.lanyardGivenSource = source;
}
