import { error } from '#checks/check';
import { siteColours } from '#checks/site-colours';
import { siteContacts } from '#checks/site-contacts';
import { siteLogo } from '#checks/site-logo';
import { siteOwnership, siteReferences } from '#checks/site-references';
import type { Framework } from '#model/framework';
import type { LocatedProblem, Problem } from '#model/problem';
import { locate } from './locate.ts';
import { readLogo } from './site-logo.ts';
import { type SiteSettingsRead, shownFrameworks } from './site-settings.ts';

interface Judged {
  readonly problems: readonly LocatedProblem[];
  readonly warnings: readonly LocatedProblem[];
}

/**
 * All that is wrong with the settings of a site: their shape, and whether they fit the frameworks in its folder.
 * `asOf` is an ISO day: contacts that nobody has tried for a year are warned of.
 */
export function judgeSite(read: SiteSettingsRead, frameworks: readonly Framework[], asOf: string): Judged {
  const { settings, positions, file } = read;
  if (!settings || !positions) return { problems: read.problems, warnings: [] };
  const partnerships = new Set(shownFrameworks(frameworks, settings).map(({ series }) => series)).size;
  const found = [
    ...siteOwnership(settings),
    ...siteColours(settings),
    ...logoProblems(read),
    ...siteReferences(settings, frameworks),
    ...siteContacts(settings, { asOf, partnerships }),
  ].map((problem) => locate(problem, file, positions));
  return {
    problems: [...read.problems, ...found.filter(({ severity }) => severity === 'error')],
    warnings: found.filter(({ severity }) => severity === 'warning'),
  };
}

function logoProblems({ settings, file }: SiteSettingsRead): Problem[] {
  const logo = settings?.logo;
  if (!logo) return [];
  const bytes = readLogo(logo, file);
  if (bytes) return siteLogo(logo.file, bytes);
  const message = `There is no file ${logo.file}, neither in the folder public nor beside these settings.`;
  return [error('missing-file', ['logo', 'file'], message, 'Put it there, or check its name.')];
}
