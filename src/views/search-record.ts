/** A prose page, as plain text. */
export interface Article {
  readonly href: string;
  readonly title: string;
  readonly text: string;
}

/** What full-text search knows of one page. The page decides what is shown of it: `synonyms` are found, never shown. */
export interface SearchRecord {
  /** Without the base path. */
  readonly url: string;
  readonly content: string;
  readonly meta: {
    readonly title: string;
    /** Whose page it is: "Shropshire, 2023–26". */
    readonly place: string;
    readonly synonyms: string;
  };
  readonly filters: {
    readonly area: readonly string[];
    readonly kind: readonly SearchKind[];
    readonly audience: readonly string[];
    /** Results of the newest strategies come first; those of older ones, and of those that have not begun, after them. */
    readonly edition: readonly ('newest' | 'older')[];
  };
}

export const searchKinds = [
  'Role',
  'Group',
  'Level',
  'Training and rules',
  'Values',
  'Booklet',
  'How it works',
  'Help',
  'About',
] as const;
export type SearchKind = (typeof searchKinds)[number];
