import type { RoleChoices } from './dates-data.ts';
import type { Site } from './site.ts';

/** All roles to choose from, under their sectors in the order of the catalogue. */
export function rolesBySector(site: Pick<Site, 'catalogue' | 'roles'>): readonly RoleChoices[] {
  return site.catalogue.sectors.flatMap((sector) => {
    const roles = site.roles.filter((role) => role.sector === sector.id);
    return roles.length === 0
      ? []
      : [{ sector: sector.label, roles: roles.map(({ id, label }) => ({ id, label })) }];
  });
}
