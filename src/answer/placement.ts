import type { Audience, Outcome, Source } from '#model/framework';
import { evaluate, type Fit, strongest } from './evaluate.ts';
import type { PlacementRules } from './every-answer.ts';
import { withIncluded } from './included.ts';
import { type OpenOffer, openOffer } from './open-offer.ts';
import type { Person } from './person.ts';
import { isResident, namesResidents, speaksToResidents } from './residents.ts';

/** How we know (design §8): the words on the page are always derived from this. */
export type Basis = 'named' | 'described' | 'interpreted' | 'delegated' | 'external' | 'open' | 'not-covered';

/** How we know a place: by its main audience, or by what is said to those in none. */
export function basisOf(placement: Placement): Basis {
  if (placement.kind === 'allocated') return placement.main.basis;
  if (placement.kind === 'depends') return 'interpreted';
  return placement.open ? 'open' : placement.outcome.basis;
}

/** One audience that the person belongs to, or may belong to, and why. */
export interface AudienceFit {
  readonly audience: Audience;
  readonly fit: Exclude<Fit, 'excluded'>;
  readonly basis: 'named' | 'described' | 'interpreted';
  /** The words of the source, for a named example. */
  readonly printed?: string;
  /** The reason: why this audience fits, or what would make it fit. */
  readonly because: readonly string[];
  readonly source: Source;
}

export type Placement =
  /** In at least one audience. `alsoFits`: lower rungs, or other groups that match; `possible`: open answers could add them. */
  | {
      readonly kind: 'allocated';
      readonly main: AudienceFit;
      readonly audiences: readonly AudienceFit[];
      readonly alsoFits: readonly AudienceFit[];
      readonly possible: readonly AudienceFit[];
      /** Set when only stages for everybody match (an induction): what holds for those in no group proper. */
      readonly aside?: Outcome;
    }
  /** Not settled: it depends on answers that are missing. */
  | {
      readonly kind: 'depends';
      readonly possible: readonly AudienceFit[];
      readonly outcome: Outcome | undefined;
    }
  /** The framework puts this person in no group, and says so or leaves it to others. `open`: what they may use all the same. */
  | { readonly kind: 'none'; readonly outcome: Outcome; readonly open?: OpenOffer };

const basisRank = { named: 3, described: 2, interpreted: 1 } as const;

/**
 * Every audience that matches or may match, in the framework's order.
 * A printed example beats a condition. A condition met by a role's *usual* answers is our reading,
 * however plainly the source words it (design §8).
 */
function fitsOf(framework: PlacementRules, person: Person): readonly AudienceFit[] {
  const resident = isResident(person.answers);
  return (framework.audiences ?? []).flatMap((audience): AudienceFit[] => {
    const example = exampleOf(audience, person);
    // What people answer about themselves beats a printed description, which may carry a condition (CH: Group C).
    const settles =
      example && (example.basis === 'named' || person.answersFrom === 'profile' || !audience.ways);
    if (settles) {
      return [
        {
          audience,
          fit: 'matched',
          basis: example.basis,
          ...(example.printed === undefined ? {} : { printed: example.printed }),
          because: example.note === undefined ? [] : [example.note],
          source: example.source ?? audience.source,
        },
      ];
    }
    const ways = (audience.ways ?? []).filter(({ when }) => !resident || namesResidents(when));
    const fits = ways.map(({ when }) => evaluate(when, person.answers));
    const fit = strongest(fits);
    if (fit === 'excluded') return [];
    const best = ways
      .filter((_, i) => fits[i] === fit)
      .toSorted((a, b) => basisRank[b.basis] - basisRank[a.basis]);
    const first = best[0];
    if (!first) return [];
    return [
      {
        audience,
        fit,
        basis: person.answersFrom === 'profile' ? 'interpreted' : first.basis,
        because: fit === 'matched' ? [first.because] : best.map((way) => way.because),
        source: first.source,
      },
    ];
  });
}

/** The printed example of an audience that is the role of a person, who may have none. */
function exampleOf(audience: Audience, { role }: Person) {
  return role === undefined ? undefined : audience.roleExamples?.find((e) => e.role === role);
}

/** The answer for those in no audience: the first outcome that holds, else the one without a condition. */
function outcomeFor(framework: PlacementRules, person: Person): Outcome | undefined {
  const outcomes = framework.outcomes ?? [];
  const holds = (o: Outcome) => o.when !== undefined && evaluate(o.when, person.answers) === 'matched';
  if (isResident(person.answers))
    return outcomes.find((o) => holds(o) && speaksToResidents(o)) ?? noneForResidents(framework);
  return outcomes.find(holds) ?? outcomes.find((o) => o.when === undefined);
}

/**
 * Where a person belongs. Among ordered audiences the highest match wins and the others are mentioned;
 * unordered ones are functions and are added; `straddleRule: all-matching` keeps every match (design §8, CW15-36, CH-51).
 * For a role page, printed examples settle the matter and the role's usual answers only add mentions.
 */
export function place(framework: PlacementRules, person: Person): Placement {
  const resident = isResident(person.answers);
  const exempt = framework.outcomes?.find(
    (o) =>
      o.exempt &&
      o.when !== undefined &&
      evaluate(o.when, person.answers) === 'matched' &&
      (!resident || speaksToResidents(o)),
  );
  if (exempt) return inNoGroup(framework, person, exempt);

  const fits = fitsOf(framework, person);
  const matched = fits.filter((f) => f.fit === 'matched');
  const possible = fits.filter((f) => f.fit === 'possible');
  const outcome = outcomeFor(framework, person);

  if (matched.length === 0) {
    if (possible.length > 0) return { kind: 'depends', possible, outcome };
    return inNoGroup(framework, person, outcome ?? silence);
  }

  const keepAll = framework.allocation.straddleRule === 'all-matching';
  const examples = matched.filter((f) => exampleOf(f.audience, person) !== undefined);
  const settled = person.answersFrom === 'profile' && examples.length > 0 && !keepAll ? examples : matched;
  const highest = Math.max(0, ...settled.map((f) => f.audience.order ?? 0));
  const kept = settled.filter(
    (f) => keepAll || f.audience.order === undefined || f.audience.order === highest,
  );
  const inOrder = kept.toSorted((a, b) => (b.audience.order ?? 0) - (a.audience.order ?? 0));
  const main = inOrder[0];
  if (!main) return inNoGroup(framework, person, outcome ?? silence);
  // Whoever is in a group has all that it includes already: "perhaps also" would put that in doubt.
  const has = new Set(
    possible.length === 0 ? [] : inOrder.flatMap((f) => withIncluded(framework.audiences, f.audience.id)),
  );
  const further = possible.filter((f) => !has.has(f.audience.id));
  const onlyStages = further.length === 0 && inOrder.every((f) => f.audience.kind === 'stage');
  return {
    kind: 'allocated',
    main,
    audiences: inOrder,
    alsoFits: matched.filter((f) => !kept.includes(f)),
    possible: further,
    ...(onlyStages && outcome ? { aside: outcome } : {}),
  };
}

function inNoGroup(framework: PlacementRules, person: Person, outcome: Outcome): Placement {
  const open = outcome.basis === 'not-covered' ? openOffer(framework, person) : undefined;
  return { kind: 'none', outcome, ...(open && { open }) };
}

/** The id of the outcome for residents for whom the framework has none. */
export const residentsNotStated = 'residents-not-stated';

/** For residents where the framework wrote no outcome for them: the one for everybody else is about people at work. */
function noneForResidents({ scope }: PlacementRules): Outcome {
  const said = scope?.personas.find(({ persona }) => persona === 'resident')?.text;
  return {
    id: residentsNotStated,
    label: 'No group for residents',
    basis: 'not-covered',
    text: said ?? 'This strategy does not say what it has for residents.',
    nextStep: 'If you are worried about a child or an adult, get help now.',
  };
}

/**
 * What is said when a framework has no outcome for the case. The check `unanswered-combination` refuses such a file;
 * the kernel stays total all the same, so that nobody ever meets a blank page.
 */
const silence: Outcome = {
  id: 'not-covered',
  label: 'Not covered',
  basis: 'not-covered',
  text: 'This strategy does not say what training you need.',
  nextStep: 'Ask your manager or the person who leads on safeguarding where you work or volunteer.',
};
