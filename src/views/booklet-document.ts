import type { Chapter } from '#model/block';
import type { Palette } from '#model/palette';

/**
 * A booklet, ready for the page and for paper: both are made of this and of nothing else, so both say the same.
 * Strings are plain text, never markup.
 */
export interface BookletDocument {
  readonly framework: string;
  readonly booklet: string;
  readonly kind: 'induction' | 'audience' | 'residents' | 'trainers';
  readonly title: string;
  readonly forWhom: string;
  readonly areaName: string;
  /** Title of the strategy that it is made from, with its year. */
  readonly strategy: string;
  /** Publishers of that strategy, and the notice of their rights, where it must be shown. */
  readonly publisher: string;
  readonly rightsNotice: string | undefined;
  /** Whose booklet this is not; undefined where the partnership itself publishes the site. */
  readonly officialNote: string | undefined;
  readonly currency: { readonly status: string; readonly label: string; readonly sentence: string };
  /** The day of the build: ISO, and in words. */
  readonly asOf: string;
  readonly made: string;
  /** Of the page, from the root of the site: `/shropshire-2023/booklets/induction/`. */
  readonly path: string;
  /** BCP 47, for the tag of the PDF: `en-GB`. */
  readonly language: string;
  readonly siteName: string;
  /** The colours of the site, where it has its own. */
  readonly colours?: Palette;
  readonly chapters: readonly Chapter[];
}
