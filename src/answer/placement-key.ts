import type { AudienceFit, Placement } from './placement.ts';

/** A settled or open place in short, so that two of them can be compared and one page can serve for all who share it. */
export function placementKey(placement: Placement): string {
  if (placement.kind === 'none') return placement.outcome.id;
  const ids = (fits: readonly AudienceFit[]) => fits.map((f) => f.audience.id).toSorted();
  if (placement.kind === 'depends') return ['perhaps', ...ids(placement.possible)].join('.');
  const sure = placement.audiences
    .map((f) => (f.basis === 'interpreted' ? `${f.audience.id}-by-our-reading` : f.audience.id))
    .toSorted();
  const open = openAbove(placement);
  return [...sure, ...(open.length > 0 ? ['perhaps', ...ids(open)] : [])].join('.');
}

/**
 * The possible audiences that could still change the answer: functions, and rungs above the main one.
 * A lower rung of a ladder makes no difference to somebody who has a higher one (design §8).
 */
export function openAbove(placement: Extract<Placement, { kind: 'allocated' }>): readonly AudienceFit[] {
  const rung = Math.max(0, ...placement.audiences.map((f) => f.audience.order ?? 0));
  return placement.possible.filter((f) => f.audience.order === undefined || f.audience.order > rung);
}
