import type { Framework, Persona } from '#model/framework';
import { areaQuestionId } from './area-question.ts';
import { answered, evaluate, type Fit } from './evaluate.ts';
import { withIncluded } from './included.ts';
import type { Answers, Person } from './person.ts';
import type { Placement } from './placement.ts';
import type { Standing } from './selector.ts';

/** Gathers what is known about a person once they have a place: audiences with those they include, designations, sector. */
export function standingOf(framework: Framework, person: Person, placement: Placement): Standing {
  return {
    role: person.role,
    audiences: audiencesOf(framework, placement),
    levels: new Map(),
    designations: new Map(
      (framework.designations ?? []).map((d): [string, Fit] => [
        d.id,
        person.role !== undefined && d.roles?.includes(person.role)
          ? 'matched'
          : evaluate(d.when, person.answers),
      ]),
    ),
    sectors: answered(person.answers, 'sector'),
    personas: personasOf(person.answers),
    areas: answered(person.answers, areaQuestionId(framework)),
    everyArea: framework.areas.map(({ id }) => id),
    answers: person.answers,
  };
}

/** The groups of a place with those that they include, and those that are possible. */
export function audiencesOf(
  framework: Pick<Framework, 'audiences'>,
  placement: Placement,
): ReadonlyMap<string, Fit> {
  const fits = new Map<string, Fit>();
  if (placement.kind === 'none') return fits;
  for (const { audience } of placement.possible) fits.set(audience.id, 'possible');
  if (placement.kind === 'allocated') {
    for (const { audience } of placement.audiences) {
      for (const id of withIncluded(framework.audiences, audience.id)) fits.set(id, 'matched');
    }
  }
  return fits;
}

/** The kinds of reader that the answers make a person, or undefined while the question of connection is open. */
function personasOf(answers: Answers): readonly Persona[] | undefined {
  const connection = answered(answers, 'connection');
  if (connection === undefined) return undefined;
  const personas: Persona[] = [];
  if (connection.includes('resident')) personas.push('resident');
  if (connection.includes('volunteer')) personas.push('volunteer');
  if (connection.includes('employee') || connection.includes('self-employed')) personas.push('staff');
  const management = answered(answers, 'management') ?? [];
  if (management.some((m) => m !== 'none' && m !== 'commissions')) personas.push('manager');
  if (management.includes('commissions')) personas.push('commissioner');
  if (answered(answers, 'functions')?.includes('trainer')) personas.push('trainer');
  return personas;
}
