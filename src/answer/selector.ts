import type { Persona, Selector } from '#model/framework';
import { type Fit, weakest } from './evaluate.ts';

/** What is known about a person when a selector is tried. Lists give the fit of each id that is not excluded. */
export interface Standing {
  readonly role: string | undefined;
  readonly audiences: ReadonlyMap<string, Fit>;
  readonly levels: ReadonlyMap<string, Fit>;
  readonly designations: ReadonlyMap<string, Fit>;
  /** The sectors given, or undefined while that is open. */
  readonly sectors: readonly string[] | undefined;
  readonly personas: readonly Persona[] | undefined;
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
  return fits.length === 0 ? 'excluded' : weakest(fits);
}

function anyOf(ids: readonly string[], known: ReadonlyMap<string, Fit>): Fit {
  const fits = ids.map((id) => known.get(id) ?? 'excluded');
  return fits.includes('matched') ? 'matched' : fits.includes('possible') ? 'possible' : 'excluded';
}

function anyKnown(ids: readonly string[], known: readonly string[] | undefined): Fit {
  if (known === undefined) return 'possible';
  return ids.some((id) => known.includes(id)) ? 'matched' : 'excluded';
}
