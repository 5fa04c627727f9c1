import type { Basis } from '#answer/placement';
import type { Audience, Framework, Role } from '#model/framework';
import { groupPath } from './links.ts';
import { isRoleOf } from './role-nations.ts';
import { roleSummary } from './role-summary.ts';
import type { Site } from './site.ts';
import { listInWords } from './words.ts';

/** One role with the short answer that this framework has for it. */
export interface RoleEntry {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly headline: string;
  /** Groups that a missing answer could add: the headline alone would say too little. */
  readonly perhaps: string | undefined;
  readonly basis: Basis;
}

interface RoleGroup {
  /** For a link within the page. */
  readonly id: string;
  readonly label: string;
  readonly href?: string;
  readonly roles: readonly RoleEntry[];
}

/** All roles of the catalogue, in the orders in which people look for theirs. */
export interface RoleIndex {
  /** Roles that the strategy prints or describes, by group. Empty where it names none. */
  readonly named: readonly RoleGroup[];
  readonly letters: readonly RoleGroup[];
  readonly sectors: readonly RoleGroup[];
  readonly count: number;
}

export function toRoleIndex(framework: Framework, site: Site): RoleIndex {
  const here = site.roles.filter((role) => isRoleOf(framework, role));
  const entries = new Map(here.map((role) => [role.id, toEntry(framework, role, site)]));
  const entriesOf = (roles: readonly Role[]) => roles.flatMap((role) => entries.get(role.id) ?? []);
  const letters = Map.groupBy(here, (role) => role.label.charAt(0).toUpperCase());
  return {
    named: (framework.audiences ?? []).flatMap((audience) => namedIn(framework, audience, entries)),
    letters: [...letters].map(([letter, roles]) => ({
      id: `letter-${letter.toLowerCase()}`,
      label: letter,
      roles: entriesOf(roles),
    })),
    sectors: site.catalogue.sectors.flatMap((sector) => {
      const roles = here.filter((role) => role.sector === sector.id);
      return roles.length > 0
        ? [{ id: `sector-${sector.id}`, label: sector.label, roles: entriesOf(roles) }]
        : [];
    }),
    count: here.length,
  };
}

function namedIn(
  framework: Framework,
  audience: Audience,
  entries: ReadonlyMap<string, RoleEntry>,
): readonly RoleGroup[] {
  const roles = (audience.roleExamples ?? [])
    .filter((example) => example.basis !== 'interpreted')
    .flatMap((example) => entries.get(example.role) ?? []);
  if (roles.length === 0) return [];
  return [
    { id: `named-${audience.id}`, label: audience.label, href: groupPath(framework.id, audience.id), roles },
  ];
}

function toEntry(framework: Framework, role: Role, site: Site): RoleEntry {
  const { placement } = site.answerFor(framework, role);
  const { href, headline, basis } = roleSummary(site, framework, role);
  const possible = placement.kind === 'none' ? [] : placement.possible;
  return {
    id: role.id,
    label: role.label,
    href,
    headline,
    perhaps:
      possible.length > 0
        ? `perhaps ${listInWords(
            possible.map((fit) => fit.audience.label),
            'or',
          )}`
        : undefined,
    basis,
  };
}
