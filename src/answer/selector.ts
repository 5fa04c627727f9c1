import type { Criterion, Persona, Selector } from '#model/framework';
import { evaluate, type Fit, weakest } from './evaluate.ts';
import type { Answers } from './person.ts';
import { isResident, namesResidents } from './residents.ts';

/** What is known about a person when a selector is tried. Lists give the fit of each id that is not excluded. */
export interface Standing {
  readonly role: string | undefined;
  readonly audiences: ReadonlyMap<string, Fit>;
  readonly levels: ReadonlyMap<string, Fit>;
  readonly designations: ReadonlyMap<string, Fit>;
  /** The sectors given, or undefined while that is open. */
  readonly sectors: readonly string[] | undefined;
  readonly personas: readonly Persona[] | undefined;
  /** The areas given, or undefined while that is open; and all areas of the framework. */
  readonly areas: readonly string[] | undefined;
  readonly everyArea: readonly string[];
  readonly answers: Answers;
}

/** Whether a rule or an entitlement is for this person. Keys narrow each other; the values of one key widen. */
export function fitSelector(selector: Selector, standing: Standing): Fit {
  if (selector === 'everyone') return 'matched';
  const fits: Fit[] = [];
  if (selector.audiences) fits.push(anyOf(selector.audiences, standing.audiences));
  if (selector.levels) fits.push(anyOf(selector.levels, standing.levels));
  if (selector.designations) fits.push(anyOf(selector.designations, standing.designations));
  if (selector.roles) {
    fits.push(
      standing.role === undefined
        ? 'possible'
        : selector.roles.includes(standing.role)
          ? 'matched'
          : 'excluded',
    );
  }
  if (selector.sectors) fits.push(anyKnown(selector.sectors, standing.sectors));
  if (selector.personas) fits.push(anyKnown(selector.personas, standing.personas));
  if (selector.areas) fits.push(inAreas(selector.areas, standing));
  if (selector.when) fits.push(meets(selector.when, standing.answers));
  return fits.length === 0 ? 'excluded' : weakest(fits);
}

/** As `fitSelector`, leaving areas and answers out of account; undefined for a selector that names none. */
export function fitApart(selector: Selector, standing: Standing): Fit | undefined {
  if (selector === 'everyone' || !(selector.areas || selector.when)) return undefined;
  const { areas, when, ...rest } = selector;
  return Object.keys(rest).length === 0 ? 'matched' : fitSelector(rest, standing);
}

function anyOf(ids: readonly string[], known: ReadonlyMap<string, Fit>): Fit {
  const fits = ids.map((id) => known.get(id) ?? 'excluded');
  return fits.includes('matched') ? 'matched' : fits.includes('possible') ? 'possible' : 'excluded';
}

/** Whoever says nothing of the area is in one of them all the same: a selector that names all is for everybody. */
function inAreas(ids: readonly string[], { areas, everyArea }: Standing): Fit {
  return everyArea.every((id) => ids.includes(id)) ? 'matched' : anyKnown(ids, areas);
}

/** As for groups: a condition that does not name residents is about people who work or volunteer. */
export function meets(when: Criterion, answers: Answers): Fit {
  return isResident(answers) && !namesResidents(when) ? 'excluded' : evaluate(when, answers);
}

function anyKnown(ids: readonly string[], known: readonly string[] | undefined): Fit {
  if (known === undefined) return 'possible';
  return ids.some((id) => known.includes(id)) ? 'matched' : 'excluded';
}
