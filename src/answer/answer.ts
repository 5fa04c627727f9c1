import { type Currency, currencyOf } from '#model/currency';
import type {
  Allocation,
  Designation,
  Framework,
  NotStated,
  Question,
  SectorStandard,
} from '#model/framework';
import { answered, type Fit } from './evaluate.ts';
import type { Person } from './person.ts';
import { type Basis, basisOf, type Placement, place } from './placement.ts';
import { isResident } from './residents.ts';
import type { Standing } from './selector.ts';
import { settledPlace } from './settled-place.ts';
import { standingOf } from './standing.ts';
import { type TimingItem, timingOf } from './timing.ts';
import { type TrainingItem, trainingOf } from './training.ts';

/** Everything that a framework says to one person on one day. */
export interface Answer {
  readonly framework: string;
  readonly asOf: string;
  readonly placement: Placement;
  readonly basis: Basis;
  readonly training: readonly TrainingItem[];
  readonly timing: readonly TimingItem[];
  readonly sectorStandards: readonly {
    readonly standard: SectorStandard;
    readonly fit: Exclude<Fit, 'excluded'>;
  }[];
  readonly designations: readonly {
    readonly designation: Designation;
    readonly fit: Exclude<Fit, 'excluded'>;
  }[];
  readonly authority: Pick<Allocation, 'authority' | 'authorityNote'>;
  readonly currency: Currency;
  readonly notStated: readonly NotStated[];
  /** Never empty: what the reader can do next (design §2.2). */
  readonly nextSteps: readonly string[];
}

/**
 * What one framework says to one person (design §3, model.md §4). Pure: no I/O, no clock; `asOf` is an ISO day.
 *
 * Total: there is always a placement and a next step. Monotone: answering an open question never adds an audience
 * that was neither matched nor possible before. Deterministic: the same input gives the same answer.
 *
 * With the questions of the catalogue, a place that no open answer can change is settled; without them it stays open.
 */
export function answer(
  framework: Framework,
  person: Person,
  asOf: string,
  catalogue?: readonly Question[],
): Answer {
  const placement = catalogue ? settledPlace(framework, catalogue, person) : place(framework, person);
  return answerIn(framework, person, placement, asOf);
}

/** As `answer`, for a person whose place is already settled: the pages and booklets of one group. */
export function answerIn(framework: Framework, person: Person, placement: Placement, asOf: string): Answer {
  const before = standingOf(framework, person, placement);
  const training = trainingOf(framework, placement, before);
  const standing: Standing = { ...before, levels: levelsIn(training) };
  // Whom the strategy leaves out (a setting, a resident) has no rules either, and what is open to them asks nothing of them.
  const outside =
    placement.kind === 'none' &&
    placement.outcome.basis === 'not-covered' &&
    (placement.outcome.exempt === true || isResident(person.answers));
  return {
    framework: framework.id,
    asOf,
    placement,
    basis: basisOf(placement),
    training,
    timing: outside ? [] : timingOf(framework, person, standing),
    sectorStandards: outside ? [] : standardsOf(framework, standing),
    designations: (framework.designations ?? []).flatMap((designation) => {
      const fit = standing.designations.get(designation.id) ?? 'excluded';
      return fit === 'excluded' || outside ? [] : [{ designation, fit }];
    }),
    authority: {
      authority: framework.allocation.authority,
      authorityNote: framework.allocation.authorityNote,
    },
    currency: currencyOf(framework, asOf),
    notStated: framework.notStated ?? [],
    nextSteps: nextStepsFor(framework, person, placement),
  };
}

/** Whether the strategy leaves somebody out altogether: a setting or a sector that it exempts, not a gap in its groups. */
export function isLeftOut({ placement, basis }: Pick<Answer, 'placement' | 'basis'>): boolean {
  return placement.kind === 'none' && basis === 'not-covered' && placement.outcome.exempt === true;
}

/** The levels of some training, each with its surest fit. */
export function levelsIn(training: readonly TrainingItem[]): ReadonlyMap<string, Fit> {
  const levels = new Map<string, Fit>();
  for (const item of training) {
    if (item.kind === 'level' && levels.get(item.level.id) !== 'matched') levels.set(item.level.id, item.fit);
  }
  return levels;
}

function standardsOf(framework: Framework, standing: Standing): Answer['sectorStandards'] {
  return (framework.sectorStandards ?? []).flatMap((standard): Answer['sectorStandards'] => {
    if (standing.sectors === undefined) return [{ standard, fit: 'possible' }];
    const isTheirs = standard.sectors.some((s) => standing.sectors?.includes(s));
    return isTheirs ? [{ standard, fit: 'matched' }] : [];
  });
}

function nextStepsFor(framework: Framework, person: Person, placement: Placement): readonly string[] {
  const forVolunteers =
    answered(person.answers, 'connection')?.includes('volunteer') === true ? [volunteersAsk] : [];
  if (placement.kind === 'none') {
    if (placement.outcome.exempt || placement.outcome.basis === 'external')
      return [placement.outcome.nextStep];
    return [placement.outcome.nextStep, ...forVolunteers];
  }
  const settle = whoSettles(framework, person);
  if (placement.kind === 'allocated') return [settle];
  return [settle, ...(placement.outcome ? [placement.outcome.nextStep, ...forVolunteers] : [])];
}

/** Advice of a strategy is written for people with an employer, and volunteers have none. */
export const volunteersAsk = 'If you volunteer, ask the person who leads or organises the volunteers.';

/** Residents have no employer to ask (SHR-30); for others it depends on whether the strategy says who decides. */
function whoSettles(framework: Framework, { answers }: Person): string {
  if (isResident(answers)) return 'Read the residents’ page of this strategy. You can use it on your own.';
  const connection = answered(answers, 'connection')?.[0];
  const who = (connection && whoPlaces[connection]) ?? 'your employer';
  if (framework.allocation.authority === 'employer') {
    return `Ask ${who} which group they have put you in. This strategy leaves the decision to them.`;
  }
  return connection === 'volunteer'
    ? 'Talk it through with the person who leads or organises the volunteers, or with the safeguarding lead.'
    : 'Talk it through with your manager or safeguarding lead.';
}

/** Who stands where an employer does for those who have none. */
const whoPlaces: Readonly<Record<string, string>> = {
  volunteer: 'the organisation for which you volunteer',
  'self-employed': 'the organisation for which you work',
};
