import type { Role } from '#model/framework';
import { firstPerson } from './role-page.ts';
import { type RoleSummary, roleSummary } from './role-summary.ts';
import { toSeries } from './series.ts';
import type { Edition, Site } from './site.ts';

/** One role in every area: an answer for each strategy, never one area's answer as another's. */
export interface EveryAreaRole {
  readonly title: string;
  readonly areas: readonly {
    readonly id: string;
    readonly name: string;
    readonly answers: readonly RoleAnswer[];
  }[];
  /** Jobs that look alike but are not this one. */
  readonly notSynonyms: readonly string[];
  /** Roles that share a name with this one. */
  readonly alsoCalled: readonly Role[];
  readonly sector: string | undefined;
}

interface RoleAnswer {
  readonly edition: Edition;
  readonly summary: RoleSummary;
}

export function toEveryAreaRole(site: Site, role: Role): EveryAreaRole {
  return {
    title: `${firstPerson(role)} – what do I need?`,
    areas: toSeries(site).map(({ id, name, newest, older }) => ({
      id,
      name,
      answers: [newest, ...older].map((edition) => ({
        edition,
        summary: roleSummary(site, edition.framework, role),
      })),
    })),
    notSynonyms: role.notSynonyms ?? [],
    // One of the two says it, and it holds for both.
    alsoCalled: site.roles.filter(
      (other) => role.ambiguousWith?.includes(other.id) || other.ambiguousWith?.includes(role.id),
    ),
    sector: site.catalogue.sectors.find((s) => s.id === role.sector)?.label,
  };
}
