/**
 * The characters of the typeface that booklets are printed in (Atkinson Hyperlegible Next, all weights), as first and
 * last code points. A character outside would be a box on paper. tests/unit/print-glyphs.test.ts reads the fonts again.
 */
export const printGlyphs: readonly (readonly [first: number, last: number])[] = [
  [32, 126], [160, 172], [174, 180], [182, 263], [266, 275], [278, 283], [286, 291], [294, 295],
  [298, 299], [302, 307], [310, 311], [313, 318], [321, 328], [336, 341], [344, 347], [350, 357],
  [362, 363], [366, 382], [402, 402], [536, 539], [567, 567], [710, 711], [713, 713], [728, 733],
  [768, 772], [774, 776], [778, 780], [786, 786], [806, 808], [916, 916], [937, 937], [956, 956],
  [960, 960], [7808, 7813], [7838, 7838], [7922, 7923], [8201, 8201], [8211, 8212], [8216, 8218],
  [8220, 8222], [8224, 8226], [8230, 8230], [8240, 8240], [8249, 8250], [8260, 8260], [8364, 8364],
  [8377, 8377], [8467, 8467], [8482, 8482], [8494, 8494], [8706, 8706], [8719, 8719], [8721, 8722],
  [8725, 8725], [8729, 8730], [8734, 8734], [8747, 8747], [8776, 8776], [8800, 8800], [8804, 8805],
  [9674, 9674], [9834, 9834],
]; // biome-ignore format: ranges read better side by side

// One pattern, not a walk through the ranges for each character: every text of every framework is asked about.
const unprintable = new RegExp(
  `[^\\t\\n\\r${printGlyphs.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('')}]`,
  'gu',
);

function escaped(code: number): string {
  return `\\u{${code.toString(16)}}`;
}

/** The characters of a text that booklets cannot show, each as often as it occurs. */
export function unprintableIn(text: string): readonly string[] {
  return text.match(unprintable) ?? [];
}

/** Whether booklets can show a single character. Line breaks and tabs are laid out, not drawn. */
export function isPrintable(character: string): boolean {
  return unprintableIn(character).length === 0;
}
