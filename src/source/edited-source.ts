import type { Catalogue, Framework } from '#model/framework';
import type { WrittenChapters } from '#model/written-chapter';
import type { SiteSettings } from './site-settings.ts';

/** Everything that people write and pages are made from. */
export interface SiteSource {
  readonly frameworks: readonly Framework[];
  readonly catalogue: Catalogue;
  readonly settings: SiteSettings;
  readonly chapters: WrittenChapters;
}

declare global {
  var lanyardEditedSource: SiteSource | undefined;
}

/**
 * What `npm run dev` read last without a problem; nothing in a build. It lies with the process and not in a module:
 * the development server and the pages it makes have modules of their own.
 */
export function editedSource(): SiteSource | undefined {
  return globalThis.lanyardEditedSource;
}

/** Lets pages be made from this from now on. */
export function keepEditedSource(source: SiteSource): void {
  globalThis.lanyardEditedSource = source;
}
