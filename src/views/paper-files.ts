import type { BookletFormat, PaperFile, PosterFormat } from '#model/booklet-file';

/** A PDF to fetch, in words: what it is, how big, and what to do with it at the printer. */
export interface PaperRow {
  readonly href: string;
  readonly label: string;
  /** "A4, 14 pages, 210 KB, PDF" */
  readonly about: string;
  readonly how: string | undefined;
}

type Format = BookletFormat | PosterFormat;

/** What to do at the printer with a booklet that is to be folded: its pages lie two to a side, in the order of the fold. */
const howToFold =
  'Print it on both sides of the paper and choose “flip on short edge”. Fold the pile in the middle. Put two staples into the fold.';

const kinds: Readonly<
  Record<Format, { readonly label: string; readonly size: string; readonly how?: string }>
> = {
  a4: { label: 'To read and print', size: 'A4' },
  a5: { label: 'Small, for a phone or tablet', size: 'A5' },
  'a5-fold': {
    label: 'To fold and staple',
    size: 'A4',
    how: howToFold,
  },
  'large-print': { label: 'Large print', size: 'A4' },
  a3: { label: 'Big, for a wall', size: 'A3' },
};

/** Files beside the page at `path`, in the order in which they are made. */
export function toPaperRows(files: readonly PaperFile<Format>[], path: string): readonly PaperRow[] {
  return files.map(({ format, name, pages, bytes }) => {
    const { label, size, how } = kinds[format];
    const sheets = format === 'a5-fold' ? counted(Math.ceil(pages / 2), 'sheet') : counted(pages, 'page');
    return {
      href: `${path}${name}`,
      label,
      about: `${size}, ${sheets}, ${fileSize(bytes)}, PDF`,
      how,
    };
  });
}

/** "210 KB", "1.4 MB": in thousands, as file managers count. */
function fileSize(bytes: number): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
