// Few words of English are longer. Browsers end lines after hyphens and question marks, not after the slashes of a link.
const longWord = /[^\s\-?]{21,}/gu;
const pieceLength = 12;

/**
 * Cuts the words of a text that are longer than twenty letters: gives the pieces between which a line may end, which
 * together are the text. A column of a table is as wide as its longest word. What CSS has against that lets such a word
 * push the page sideways, or breaks the short words of all other columns.
 */
export function cutLongWords(text: string): readonly string[] {
  const pieces: string[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(longWord)) {
    const [first = '', ...more] = cut(word);
    pieces.push((pieces.pop() ?? '') + text.slice(end, index) + first, ...more);
    end = index + word.length;
  }
  return [...pieces.slice(0, -1), (pieces.at(-1) ?? '') + text.slice(end)];
}

/** A letter keeps its accents, and a picture of several signs stays one. */
function cut(word: string): readonly string[] {
  const letters = Array.from(new Intl.Segmenter('en').segment(word), ({ segment }) => segment);
  return Array.from({ length: Math.ceil(letters.length / pieceLength) }, (_, i) =>
    letters.slice(i * pieceLength, (i + 1) * pieceLength).join(''),
  );
}
