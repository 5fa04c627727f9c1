/**
 * What a booklet or poster is made of: a small closed set of blocks that the page, the PDF and the plain text all know.
 * There is no block for raw markup, so nothing in a framework or a chapter can become code on the way to paper.
 */

/** A run of text. Line breaks in it are spaces. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  /** An address of another site, `tel:` or `mailto:`; or a page of this site, from its root: `/worried/`. */
  readonly href?: string;
}

export type Line = readonly Run[];

/** A list item may have a quieter second line, such as a source. */
export interface Item {
  readonly line: Line;
  readonly note?: string;
}

/**
 * - `bullet`, `number`: what they say.
 * - `tick`: things to tick off, with a box.
 * - `fill`: things to write down, with a line to write on.
 */
export type ListStyle = 'bullet' | 'number' | 'tick' | 'fill';

interface Row {
  readonly header: string;
  /** As many as there are columns besides that of the headers. */
  readonly cells: readonly Line[];
}

export type Block =
  /** Depth 1 stands under the title of the chapter, depth 2 under depth 1. */
  | { readonly kind: 'heading'; readonly depth: 1 | 2; readonly id: string; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line; readonly tone?: 'source' | 'danger' | 'note' }
  | { readonly kind: 'list'; readonly style: ListStyle; readonly items: readonly Item[] }
  /** Terms and what is said of each: a summary list. */
  | {
      readonly kind: 'facts';
      readonly rows: readonly { readonly term: string; readonly lines: readonly Line[] }[];
    }
  /** The first column holds the header of each row. Large print and narrow screens show rows as stacked blocks. */
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly [string, ...string[]];
      readonly rows: readonly Row[];
    }
  /** Values or principles: a short label, what it says, and a question to ask of a session. */
  | {
      readonly kind: 'cards';
      readonly items: readonly {
        readonly label: string;
        readonly line: Line;
        /** A question of ours to the trainer, with the words that say whose it is. */
        readonly prompt?: Line;
        readonly note?: string;
      }[];
    };

export interface Chapter {
  /** Unique in the booklet; also its fragment on the page. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Stands alone on its page, because it is torn out or filled in: help now, the sign-off. */
  readonly ownPage?: true;
}
