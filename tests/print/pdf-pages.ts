import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';

/** A piece of text on a page of a PDF; in points from the left and the bottom edge. */
interface PdfText {
  readonly text: string;
  /** Of the type, in points. */
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Running lines, which no screen reader reads. */
  readonly isArtifact: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
}

/** The pages of a PDF with every piece of text on them, in the order of the file. */
export async function readPages(file: string): Promise<readonly PdfPage[]> {
  return await readPdf(new Uint8Array(readFileSync(file)));
}

/** The same from the bytes of a PDF. */
export async function readPdf(pdf: Uint8Array): Promise<readonly PdfPage[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: boolean[] = [];
    const texts: PdfText[] = [];
    for (const item of items) {
      if ('str' in item) {
        const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
        if (item.str.trim() === '') continue;
        texts.push({
          text: item.str,
          size: Math.hypot(c, d),
          left: x - left,
          right: x - left + item.width,
          bottom: y - bottom,
          isArtifact: open.includes(true),
        });
      } else if (item.type === 'endMarkedContent') {
        open.pop();
      } else {
        open.push('tag' in item && item.tag === 'Artifact');
      }
    }
    pages.push({ width: right - left, height: top - bottom, texts });
  }
  return pages;
}

/** What is left of a text when spaces, hyphens at the end of a line and signs no longer count: its letters and digits. */
export function lettersOf(text: string): string {
  return text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The letters of what a reader is told on these pages, running lines left out. */
export function lettersOn(pages: readonly PdfPage[]): string {
  return lettersOf(
    pages.flatMap(({ texts }) => texts.filter((t) => !t.isArtifact).map((t) => t.text)).join(' '),
  );
}
