import type { Audience, Course, Framework } from '#model/framework';
import { areaQuestionId } from './area-question.ts';
import { answered } from './evaluate.ts';
import type { Answers, Person } from './person.ts';
import { isResident } from './residents.ts';
import { meets } from './selector.ts';

/** Where a strategy may open its training to people who are in no group; a browser loads only these parts of it. */
export type OfferRules = Partial<Pick<Framework, 'id' | 'audiences' | 'courses' | 'entitlements'>> & {
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
 * for residents, or at least a sentence that says so. Undefined where it opens nothing to this one: what is open in
 * another area only is not theirs.
 */
export function openOffer(rules: OfferRules, { answers }: Person): OpenOffer | undefined {
  if (!isResident(answers)) return undefined;
  const audiences = (rules.audiences ?? []).filter(({ openTo }) => openTo?.includes('resident'));
  const courses = (rules.courses ?? []).filter(({ openTo }) => openTo?.includes('resident'));
  const hasLevel = (rules.entitlements ?? []).some(
    (entitlement) => isForResidents(entitlement) && mayBeTheirs(entitlement, rules, answers),
  );
  const said = rules.scope?.personas.find(
    ({ persona, offer }) => persona === 'resident' && offer === 'learner',
  );
  if (audiences.length + courses.length === 0 && !hasLevel && !said) return undefined;
  return { audiences, courses, statement: said?.text };
}

/** False only where their area or another answer rules it out. */
function mayBeTheirs({ for: whom }: Entitlement, { id }: OfferRules, answers: Answers): boolean {
  if (whom === 'everyone') return true;
  const here = id === undefined ? undefined : answered(answers, areaQuestionId({ id }));
  const isHere = !whom.areas || !here || whom.areas.some((area) => here.includes(area));
  return isHere && (!whom.when || meets(whom.when, answers) !== 'excluded');
}

type Entitlement = NonNullable<Framework['entitlements']>[number];

export function isForResidents({ for: whom }: Entitlement): boolean {
  return (
    whom !== 'everyone' && whom.audiences === undefined && (whom.personas?.includes('resident') ?? false)
  );
}
