import type { Audience, Course, Framework } from '#model/framework';
import type { Person } from './person.ts';
import { isResident } from './residents.ts';

/** Where a strategy may open its training to people who are in no group; a browser loads only these parts of it. */
export type OfferRules = Partial<Pick<Framework, 'audiences' | 'courses' | 'entitlements'>> & {
  readonly scope?: Pick<Framework['scope'], 'personas'>;
};

/** What is open to somebody in no group: they may use it, and nobody expects it of them. */
export interface OpenOffer {
  readonly audiences: readonly Audience[];
  readonly courses: readonly Course[];
  /** What the strategy says about it, in our words. */
  readonly statement: string | undefined;
}

/**
 * What a strategy opens to residents whom it puts in no group: a group or a course by `openTo`, a level by an entitlement
 * for residents, or at least a sentence that says so. Undefined where it opens nothing.
 */
export function openOffer(rules: OfferRules, { answers }: Person): OpenOffer | undefined {
  if (!isResident(answers)) return undefined;
  const audiences = (rules.audiences ?? []).filter(({ openTo }) => openTo?.includes('resident'));
  const courses = (rules.courses ?? []).filter(({ openTo }) => openTo?.includes('resident'));
  const hasLevel = (rules.entitlements ?? []).some(isForResidents);
  const said = rules.scope?.personas.find(
    ({ persona, offer }) => persona === 'resident' && offer === 'learner',
  );
  if (audiences.length + courses.length === 0 && !hasLevel && !said) return undefined;
  return { audiences, courses, statement: said?.text };
}

export function isForResidents({ for: whom }: NonNullable<Framework['entitlements']>[number]): boolean {
  return (
    whom !== 'everyone' && whom.audiences === undefined && (whom.personas?.includes('resident') ?? false)
  );
}
