import type { Role } from '#model/framework';
import type { Site } from './site.ts';
import { rolePagesPath } from './site-scope.ts';

interface RoleLink {
  readonly label: string;
  readonly href: string;
  /** Other names of the job, so that people recognise theirs. */
  readonly aliases: readonly string[];
}

export interface LetterGroup {
  readonly id: string;
  readonly label: string;
  readonly roles: readonly RoleLink[];
}

const shownAliases = 3;

/** All roles from A to Z, each with the page that shows it in every area, or in the only strategy. */
export function toRoleList(
  site: Pick<Site, 'roles' | 'areas' | 'editions' | 'isPart'>,
): readonly LetterGroup[] {
  const pages = rolePagesPath(site);
  return [...Map.groupBy(site.roles, (role) => role.label.charAt(0).toUpperCase())].map(
    ([letter, roles]) => ({
      id: `letter-${letter.toLowerCase()}`,
      label: letter,
      roles: roles.map((role) => toLink(role, pages)),
    }),
  );
}

function toLink(role: Role, pages: string): RoleLink {
  return {
    label: role.label,
    href: `${pages}${role.id}/`,
    aliases: role.aliases.slice(0, shownAliases),
  };
}
