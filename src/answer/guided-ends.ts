import type { Audience, Question, WayIn } from '#model/framework';
import { evaluate, type Fit } from './evaluate.ts';
import { askedQuestions, type PlacementRules } from './every-answer.ts';
import { guidedPlace, nextQuestion } from './guided.ts';
import type { Answers } from './person.ts';
import type { AudienceFit, Placement } from './placement.ts';
import { openAbove, placementKey } from './placement-key.ts';
import { isResident } from './residents.ts';

/** One end of the guided questions, which many people may reach by different answers. */
export interface GuidedEnd {
  readonly key: string;
  /** Every way to answer that ends here. */
  readonly walks: readonly Answers[];
  /** What holds for everybody who ends here; its reasons are those of all walks together, never of one. */
  readonly placement: Placement;
  readonly isResident: boolean;
}

/** Walks the questions as every kind of person would, "not sure" included. Yields the answers at each end. */
function* everyWalk(
  rules: PlacementRules,
  catalogue: readonly Question[],
  answers: Answers = {},
): Generator<Answers> {
  const question = nextQuestion(rules, catalogue, answers);
  if (!question) {
    yield answers;
    return;
  }
  const asked = askedQuestions(rules, catalogue).find((a) => a.question.id === question.id);
  for (const set of [...(asked?.sets ?? []), ['not-sure']])
    yield* everyWalk(rules, catalogue, { ...answers, [question.id]: set });
}

/**
 * Names the end that answers lead to. Residents have ends of their own: nobody places them, so what they are told
 * about who decides differs (SHR-30).
 */
export function endKey(rules: PlacementRules, catalogue: readonly Question[], answers: Answers): string {
  return keyOf(answers, guidedPlace(rules, catalogue, answers));
}

function keyOf(answers: Answers, placement: Placement): string {
  const key = placementKey(placement);
  return placement.kind !== 'none' && isResident(answers) ? `resident.${key}` : key;
}

/** Every end of the questions of a framework, by its key. */
export function guidedEnds(rules: PlacementRules, catalogue: readonly Question[]): readonly GuidedEnd[] {
  const walked = [...everyWalk(rules, catalogue)].map((answers) => ({
    answers,
    place: guidedPlace(rules, catalogue, answers),
  }));
  return [...Map.groupBy(walked, ({ answers, place }) => keyOf(answers, place))].map(([key, those]) => {
    const walks = those.map(({ answers }) => answers);
    const places = those.map(({ place }) => place);
    return {
      key,
      walks,
      placement: sharedPlacement(rules, walks, places),
      isResident: walks.every(isResident),
    };
  });
}

/** `places` are those of the walks. */
function sharedPlacement(
  rules: PlacementRules,
  walks: readonly Answers[],
  places: readonly Placement[],
): Placement {
  const [first] = places;
  if (!first) throw new TypeError('An end is reached by somebody.');
  if (first.kind === 'none') {
    const open = places.every((p) => p.kind === 'none' && p.open) ? first.open : undefined;
    return { kind: 'none', outcome: first.outcome, ...(open && { open }) };
  }
  if (first.kind === 'depends') {
    const outcomes = new Set(places.map((p) => (p.kind === 'depends' ? p.outcome : undefined)));
    return {
      kind: 'depends',
      possible: first.possible.map((fit) => sharedFit(fit, walks)),
      outcome: outcomes.size === 1 ? first.outcome : undefined,
    };
  }
  const { aside, ...rest } = first;
  const asides = new Set(places.map((p) => (p.kind === 'allocated' ? p.aside : undefined)));
  return {
    ...rest,
    main: sharedFit(first.main, walks),
    audiences: first.audiences.map((fit) => sharedFit(fit, walks)),
    alsoFits: alsoFitting(rules, first.audiences, walks),
    possible: openAbove(first).map((fit) => sharedFit(fit, walks)),
    ...(aside && asides.size === 1 ? { aside } : {}),
  };
}

/** An audience with the reasons of every walk: those of its ways, of the same basis, that no walk rules out for all. */
function sharedFit(fit: AudienceFit, walks: readonly Answers[]): AudienceFit {
  const ways = waysThat(fit.audience, walks, (found) => found !== 'excluded').filter(
    (way) => fit.fit === 'possible' || way.basis === fit.basis,
  );
  return { ...fit, because: ways.map((way) => way.because), source: ways[0]?.source ?? fit.source };
}

/** Lower rungs that everybody fits who ends here. What was not asked counts for nothing. */
function alsoFitting(
  rules: PlacementRules,
  kept: readonly AudienceFit[],
  walks: readonly Answers[],
): readonly AudienceFit[] {
  return (rules.audiences ?? []).flatMap((audience): AudienceFit[] => {
    if (kept.some((fit) => fit.audience.id === audience.id)) return [];
    const fits = (way: WayIn, answers: Answers) => evaluate(way.when, answers) === 'matched';
    if (!walks.every((answers) => audience.ways?.some((way) => fits(way, answers)))) return [];
    const ways = waysThat(audience, walks, (found) => found === 'matched');
    const described = ways.every((way) => way.basis === 'described');
    return [
      {
        audience,
        fit: 'matched',
        basis: described ? 'described' : 'interpreted',
        because: ways.map((way) => way.because),
        source: ways[0]?.source ?? audience.source,
      },
    ];
  });
}

function waysThat(
  audience: Audience,
  walks: readonly Answers[],
  accept: (fit: Fit) => boolean,
): readonly WayIn[] {
  return (audience.ways ?? []).filter((way) => walks.some((w) => accept(evaluate(way.when, w))));
}
