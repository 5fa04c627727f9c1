import { type Placement, residentsNotStated } from '#answer/placement';
import { listInWords } from './words.ts';

/** The answer in a few words: the groups, or what is said instead of one. */
export function headlineOf(placement: Placement): string {
  if (placement.kind === 'none') {
    const open = placement.open?.audiences ?? [];
    // A framework's own outcome for residents says it best.
    return placement.outcome.id === residentsNotStated && open.length > 0
      ? `Open to you: ${listInWords(open.map((a) => a.label))}`
      : placement.outcome.label;
  }
  if (placement.kind === 'depends') return 'It depends on what you do';
  return listInWords(placement.audiences.map((a) => a.audience.label));
}

/** What has to stand beside the headline: it alone would say too much or too little. */
export function headlineNoteOf(placement: Placement): string | undefined {
  if (placement.kind === 'none') return placement.outcome.text;
  const maybe = listInWords(
    placement.possible.map((p) => p.audience.label),
    'or',
  );
  if (placement.kind === 'depends') return `It could be ${maybe}.`;
  return maybe ? `Perhaps also ${maybe}: it depends on what you do.` : undefined;
}
