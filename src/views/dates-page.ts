import type { DayBasis } from '#answer/dated-rule';
import type { Framework } from '#model/framework';
import { datedRules, daysAsked, type RoleChoices } from './dates-data.ts';
import { noDates, silencesOfStrategy, statesOf } from './dates-silences.ts';
import { datesPath, findPath } from './links.ts';
import { isRoleOf } from './role-nations.ts';
import { type RuleSheet, toRuleSheet } from './rule-sheet.ts';
import type { Edition, Site } from './site.ts';

/** The page on which somebody works out their dates, before they have said who they are. */
export interface DatesPage {
  /** Said instead of everything else where there is nothing to count. */
  readonly none: string | undefined;
  readonly asks: readonly DayBasis[];
  readonly roles: readonly RoleChoices[];
  readonly rules: readonly RuleSheet[];
  /** What the strategy states nothing about. */
  readonly silences: readonly string[];
  readonly findHref: string;
}

export function toDatesPage(site: Site, { framework }: Edition): DatesPage {
  const rules = datedRules(framework);
  const [area, ...others] = framework.areas;
  return {
    none: rules.length === 0 ? noDates : undefined,
    asks: daysAsked(rules),
    roles: site.catalogue.sectors.flatMap((sector) => {
      const roles = site.roles.filter((role) => role.sector === sector.id && isRoleOf(framework, role));
      return roles.length === 0
        ? []
        : [{ sector: sector.label, roles: roles.map(({ id, label }) => ({ id, label })) }];
    }),
    rules: rules.map((rule) => toRuleSheet(framework, site.catalogue, rule)),
    silences: rules.length === 0 ? [] : silencesOfStrategy(statesOf(rules)),
    findHref: findPath(area && others.length === 0 ? area.id : undefined),
  };
}

/** The way to the page from the rules of a strategy. */
export function toDatesLink(framework: Framework): { readonly href: string; readonly label: string } {
  const label = datedRules(framework).length > 0 ? 'Work out your dates' : 'Why there is no date to work out';
  return { href: datesPath(framework.id), label };
}
