import { Duplex, ParseSpeeds, PDFDocument, type PDFEmbeddedPage, PDFHexString } from '@cantoo/pdf-lib';

// A4, lying on its side, in points.
const sheet = { width: 841.89, height: 595.28 };

/** What the imposed file is called, so that nobody takes it for the one to read. */
export interface ImposedTitle {
  readonly title: string;
  readonly language: string;
  /** An ISO day. */
  readonly asOf: string;
}

/**
 * The pages of a saddle-stitched booklet in the order in which they stand on its sheets, left and right,
 * front and back: for 8 pages [8, 1], [2, 7], [6, 3], [4, 5]. Numbers beyond `pages` are blank.
 */
export function saddleStitch(pages: number): readonly (readonly [left: number, right: number])[] {
  const padded = Math.ceil(pages / 4) * 4;
  return Array.from({ length: padded / 2 }, (_, side) => {
    const outer = padded - side;
    const inner = side + 1;
    return side % 2 === 0 ? [outer, inner] : [inner, outer];
  });
}

/**
 * Puts an A5 booklet two pages to a side on A4, to print on both sides (flip on the short edge), fold and staple.
 * The result is for printing only: it carries no tags, because its pages stand out of order.
 */
export async function imposeBooklet(
  a5: Uint8Array,
  { title, language, asOf }: ImposedTitle,
): Promise<{ readonly pdf: Uint8Array; readonly pages: number }> {
  const source = await PDFDocument.load(a5, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const imposed = await PDFDocument.create({ updateMetadata: false });
  const day = new Date(`${asOf}T00:00:00Z`);
  imposed.setTitle(`${title} – for printing only`, { showInWindowTitleBar: true });
  imposed.setLanguage(language);
  imposed.setCreationDate(day);
  imposed.setModificationDate(day);
  imposed.catalog.getOrCreateViewerPreferences().setDuplex(Duplex.DuplexFlipShortEdge);
  const pages = await imposed.embedPages(source.getPages());
  const sides = saddleStitch(pages.length);
  for (const side of sides) {
    const page = imposed.addPage([sheet.width, sheet.height]);
    for (const [half, number] of side.entries()) {
      const embedded: PDFEmbeddedPage | undefined = pages[number - 1];
      if (!embedded) continue;
      const x = (half * sheet.width) / 2 + (sheet.width / 2 - embedded.width) / 2;
      page.drawPage(embedded, { x, y: (sheet.height - embedded.height) / 2 });
    }
  }
  // An identity made from time would make every build different.
  const identity = PDFHexString.of('0'.repeat(32));
  imposed.context.trailerInfo.ID = imposed.context.obj([identity, identity]);
  return {
    pdf: await imposed.save({ addDefaultPage: false, objectsPerTick: Number.POSITIVE_INFINITY }),
    pages: sides.length,
  };
}
