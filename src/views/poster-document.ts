import type { PosterFormat } from '#model/booklet-file';
import type { Palette } from '#model/palette';

/** A part of a poster: a set of values, or the people whom to call. */
export interface PosterSection {
  readonly heading: string | undefined;
  readonly items: readonly {
    readonly label: string;
    readonly text: string | undefined;
    /** The number to call, large beside the label. */
    readonly telephone?: string;
  }[];
  /** What people write in by hand, each with a line to write on. */
  readonly fill?: readonly string[];
}

/** One sheet for a wall, ready for paper. Strings are plain text, never markup. */
export interface PosterDocument {
  readonly framework: string;
  readonly poster: string;
  readonly kind: 'values' | 'worried';
  readonly title: string;
  readonly lead: string;
  readonly areaName: string;
  /** Where it comes from, whose it is not, and the notice of rights: the small lines at the foot. */
  readonly notes: readonly string[];
  readonly sections: readonly PosterSection[];
  /** ISO. */
  readonly asOf: string;
  /** Of the page behind the QR code, from the root of the site. */
  readonly path: string;
  /** What is there, for readers of the sheet. */
  readonly pathSays: string;
  readonly language: string;
  readonly siteName: string;
  /** The colours of the site, where it has its own. */
  readonly colours?: Palette;
  readonly formats: readonly PosterFormat[];
}
