import type { Framework } from '#model/framework';
import { commercialWords } from './framework-words.ts';
import { frameworkPath, howItWorksPath } from './links.ts';
import type { Site } from './site.ts';
import { sourceWords } from './source-words.ts';

/** Who owns a strategy, where the original is, and what its owners say about using it. */
export interface RightsRow {
  readonly title: string;
  readonly area: string;
  readonly href: string;
  readonly detailsHref: string;
  readonly owners: readonly { readonly name: string; readonly website: string | undefined }[];
  readonly statement: string;
  readonly source: string | undefined;
  readonly permission: string;
  readonly commercial: string;
  readonly notice: string | undefined;
}

export function toRightsRows(site: Pick<Site, 'editions'>): readonly RightsRow[] {
  return site.editions.map(({ framework }) => ({
    title: framework.title,
    area: `${framework.areaName}, ${framework.edition}`,
    href: frameworkPath(framework.id),
    detailsHref: howItWorksPath(framework.id),
    owners: ownersOf(framework),
    statement: framework.rights.statement,
    source: framework.rights.source && sourceWords(framework.rights.source),
    permission: framework.rights.permissionRequired ? 'Needed' : 'No notice about it',
    commercial: commercialWords[framework.rights.commercialUse],
    notice: framework.rights.permissionRequired ? framework.rights.notice : undefined,
  }));
}

function ownersOf({ rights, bodies }: Framework): RightsRow['owners'] {
  return rights.holders.flatMap((id) => {
    const body = bodies.find((b) => b.id === id);
    return body ? [{ name: body.name, website: body.website }] : [];
  });
}
