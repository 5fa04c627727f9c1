import type { PosterFormat } from '#model/booklet-file';
import type { PosterDocument } from '#views/poster-document';
import type { Rendered } from './render-booklet.ts';
import type { PdfResult, TypstEngine } from './typst-engine.ts';
import { whereOnline } from './where-online.ts';

// Factors on the smallest type that a poster may have (14 pt on A4), the largest first.
const scales = [1.9, 1.75, 1.6, 1.5, 1.4, 1.3, 1.22, 1.15, 1.1, 1.05, 1];

/**
 * Typesets a poster as tagged PDF/UA-1: one page, in the largest type with which everything fits on it.
 * What does not fit in the smallest type is refused, because a poster that goes on overleaf is no poster.
 */
export function renderPoster(
  engine: TypstEngine,
  document: PosterDocument,
  format: PosterFormat,
  site: string,
): Rendered {
  const data = {
    document,
    format,
    site,
    ...whereOnline(site + document.path),
    language: document.language,
  };
  let best: (() => PdfResult) | undefined;
  // What fits in one size fits in every smaller one, so halving finds the largest with few tries.
  let [first, last] = [0, scales.length - 1];
  while (first <= last) {
    const middle = Math.floor((first + last) / 2);
    const result = engine.typeset('poster.typ', { ...data, scale: scales[middle] }, 'poster-end');
    if (!result.ok) return result;
    const { pages, toPdf } = result.typeset;
    if (pages === 1) {
      best = toPdf;
      last = middle - 1;
    } else first = middle + 1;
  }
  const made = best?.();
  if (made) return made.ok ? { ...made, pages: 1 } : made;
  return {
    ok: false,
    refusals: [{ reason: 'It does not fit on one page in type that can be read on a wall. Shorten it.' }],
  };
}
