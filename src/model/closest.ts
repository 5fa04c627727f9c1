/**
 * The candidate that somebody most likely meant when they wrote `word`, or undefined when none is near.
 * Near means: few slips of the keyboard for the length of the word, or the same word longer or shorter.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(word);
  if (wanted === '') return undefined;
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    // One slip is needed for each sign that one of them has more; counting them would take long for a long text.
    const other = plain(candidate);
    if (Math.abs(other.length - wanted.length) > allowed) continue;
    const distance = slips(wanted, other);
    if (distance <= allowed && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { candidate, distance };
  }
  return best?.candidate ?? onlyExtension(wanted, candidates);
}

/** The one candidate that continues the word ("group" → "group-1" only if there is no "group-2"). */
function onlyExtension(wanted: string, candidates: Iterable<string>): string | undefined {
  if (wanted.length < 3) return undefined;
  const longer = [...candidates].filter((candidate) => plain(candidate).startsWith(wanted));
  return longer.length === 1 ? longer[0] : undefined;
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]+/g, '-');
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other (Damerau–Levenshtein). */
export function slips(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + same,
        swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
