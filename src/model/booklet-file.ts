/** How a booklet is laid out on paper. `a5-fold` is the A5 booklet, two pages to a side of A4, to fold and staple. */
export type BookletFormat = 'a4' | 'a5' | 'a5-fold' | 'large-print';

export type PosterFormat = 'a4' | 'a3';

/** A PDF as the page beside it describes it. */
export interface PaperFile<Format extends string = string> {
  readonly format: Format;
  /** Beside the page: `induction-a4.pdf`. */
  readonly name: string;
  readonly pages: number;
  readonly bytes: number;
}

/** All PDFs of a build, as the step that makes them tells it to the pages. */
export type BookletManifest = readonly (
  | {
      readonly framework: string;
      readonly kind: 'booklet';
      readonly id: string;
      readonly file: PaperFile<BookletFormat>;
    }
  | {
      readonly framework: string;
      readonly kind: 'poster';
      readonly id: string;
      readonly file: PaperFile<PosterFormat>;
    }
)[];
