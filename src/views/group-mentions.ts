import type { Answer } from '#answer/answer';
import type { AudienceFit } from '#answer/placement';
import type { Audience, Framework } from '#model/framework';
import { groupPath } from './links.ts';

/** A group that is named beside the answer. */
export interface GroupMention {
  readonly audience: Audience;
  readonly href: string;
  /** Why it fits, or what would make it fit: a full phrase, or undefined. */
  readonly reason: string | undefined;
}

export const toMention =
  (framework: Framework) =>
  (fit: AudienceFit): GroupMention => ({
    audience: fit.audience,
    href: groupPath(framework.id, fit.audience.id),
    reason:
      fit.because.length === 0
        ? undefined
        : fit.fit === 'matched'
          ? fitsToo(fit.because)
          : `It is yours if this is true: ${fit.because.join(' Or: ')}`,
  });

function fitsToo(because: readonly string[]): string {
  return because.length === 1
    ? `It fits you too. ${because[0]}`
    : `It fits you too, because one of these is true: ${because.join(' Or: ')}`;
}

/** The groups whose training is open to somebody in none of them. */
export function opensOf(framework: Framework, { placement }: Answer): readonly GroupMention[] {
  const open = placement.kind === 'none' ? (placement.open?.audiences ?? []) : [];
  return open.map((audience) => ({
    audience,
    href: groupPath(framework.id, audience.id),
    reason: undefined,
  }));
}

/** "Is this really you?": the groups next to yours on the ladder, and those that open answers could add. */
export function neighboursOf(framework: Framework, answer: Answer): readonly GroupMention[] {
  const { placement } = answer;
  if (placement.kind === 'none') {
    const nearest = framework.audiences?.find((a) => a.id === placement.outcome.nearest);
    return nearest
      ? [{ audience: nearest, href: groupPath(framework.id, nearest.id), reason: undefined }]
      : [];
  }
  const possible = placement.possible.map(toMention(framework));
  if (placement.kind === 'depends') return [];
  const taken = new Set(
    [...placement.audiences, ...placement.alsoFits, ...placement.possible].map((f) => f.audience.id),
  );
  const order = placement.main.audience.order;
  const beside = (framework.audiences ?? []).filter(
    (a) =>
      order !== undefined && a.order !== undefined && Math.abs(a.order - order) === 1 && !taken.has(a.id),
  );
  return [
    ...beside.map((audience) => ({
      audience,
      href: groupPath(framework.id, audience.id),
      reason: undefined,
    })),
    ...possible,
  ];
}
