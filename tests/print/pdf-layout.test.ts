import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtBooklets, builtPosters } from './built-papers.ts';
import { type PdfPage, readPages } from './pdf-pages.ts';

const mm = 72 / 25.4;
const formats = {
  a4: { width: 210 * mm, height: 297 * mm, smallest: 9.5, margin: 10 * mm },
  a5: { width: 148 * mm, height: 210 * mm, smallest: 10.5, margin: 8 * mm },
  'large-print': { width: 210 * mm, height: 297 * mm, smallest: 18, margin: 10 * mm },
} as const;

/** Text that is too small, or stands where office printers do not reach. */
function misfits(
  pages: readonly PdfPage[],
  { smallest, margin }: { readonly smallest: number; readonly margin: number },
): readonly string[] {
  return pages.flatMap(({ width, height, texts }, i) =>
    texts
      .filter(
        ({ size, left, right, bottom }) =>
          size < smallest - 0.01 ||
          left < margin ||
          right > width - margin ||
          bottom < margin ||
          bottom + size > height - margin,
      )
      .map(
        ({ text, size, left, right }) =>
          `page ${i + 1}: “${text}” ${size.toFixed(1)} pt, ${Math.round(left)}–${Math.round(right)}`,
      ),
  );
}

/** How far down its page the text reaches: 1 to the bottom. The running lines do not count. */
function fill({ height, texts }: PdfPage): number {
  const lowest = Math.min(...texts.filter((t) => !t.isArtifact).map((t) => t.bottom));
  return 1 - lowest / height;
}

describe.each(builtBooklets())('$document.framework $document.booklet', ({ pdf }) => {
  it.each(['a4', 'a5', 'large-print'] as const)(
    '%s: right size, nothing too small, nothing cut off, no page nearly empty',
    async (format) => {
      const pages = await readPages(pdf(format));
      const { width, height } = formats[format];
      expect(new Set(pages.map((page) => `${Math.round(page.width)} × ${Math.round(page.height)}`))).toEqual(
        new Set([`${Math.round(width)} × ${Math.round(height)}`]),
      );
      expect(misfits(pages, formats[format])).toEqual([]);
      const fills = pages.map((page, i) => `page ${i + 1} of ${pages.length}: ${fill(page).toFixed(2)}`);
      expect(fills.filter((_, i) => fill(pages[i] as PdfPage) < 0.24)).toEqual([]);
      expect(pages[0]?.texts[0]?.text).toMatch(/^If someone is in danger now, call/);
    },
  );
});

describe('posters', () => {
  it.each(builtPosters())(
    '$title $format is one page that can be read on a wall',
    async ({ format, file }) => {
      const pages = await readPages(file);
      expect(pages).toHaveLength(1);
      const scale = format === 'a3' ? Math.SQRT2 : 1;
      expect(misfits(pages, { smallest: 14 * scale - 0.1, margin: 10 * mm })).toEqual([]);
    },
  );

  it('are there for every framework with booklets', () => {
    expect(builtPosters().filter(({ file }) => !existsSync(file))).toEqual([]);
  });
});
