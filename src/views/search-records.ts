import { areaPath, everyAreaRolePath } from './links.ts';
import { audiencesOf } from './search-audience.ts';
import type { Article, SearchKind, SearchRecord } from './search-record.ts';
import type { Site } from './site.ts';
import { canCompare, onlyArea, onlyEdition } from './site-scope.ts';

/** The pages about all strategies, in a fixed order: two builds of the same data make the same index. */
export function toGeneralRecords(site: Site, articles: readonly Article[]): readonly SearchRecord[] {
  return [
    ...(onlyEdition(site) ? [] : site.roles).map((role) =>
      general({
        url: everyAreaRolePath(role.id),
        title: `${role.label} in every area`,
        content: `What each area says for this role. Also called ${role.aliases.join(', ')}.`,
        kind: 'Role',
        audience: audiencesOf(role),
        synonyms: [...role.aliases, ...(role.matchOnly ?? [])],
      }),
    ),
    ...(onlyArea(site) ? [] : site.areas).map(({ area, editions }) => ({
      ...general({
        url: areaPath(area.id),
        title: `Safeguarding training in ${area.name}`,
        content: editions.map(({ framework }) => `${framework.shortTitle}. ${framework.summary}`).join(' '),
        kind: 'About',
        synonyms: area.alsoKnownAs ?? [],
      }),
    })),
    ...articles.map(({ href, title, text }) =>
      general({ url: href, title, content: text, kind: href === '/worried/' ? 'Help' : 'About' }),
    ),
    ...(canCompare(site) ? [comparison] : []),
    general({
      url: '/trainers/',
      title: 'For trainers',
      content:
        'Core values, golden threads and principles of every area, with questions to ask of a session.',
      kind: 'Values',
      audience: ['Trainers'],
    }),
  ];
}

const comparison = general({
  url: '/compare/',
  title: 'Compare areas',
  content:
    'Groups, levels, deadlines, renewals, who decides, designated leads, charging and evaluation in every area.',
  kind: 'About',
  audience: ['Managers', 'Trainers'],
});

function general(page: {
  readonly url: string;
  readonly title: string;
  readonly content: string;
  readonly kind: SearchKind;
  readonly audience?: readonly string[];
  readonly synonyms?: readonly string[];
}): SearchRecord {
  return {
    url: page.url,
    content: page.content,
    meta: { title: page.title, place: 'All areas', synonyms: (page.synonyms ?? []).join(', ') },
    filters: { area: [], kind: [page.kind], audience: page.audience ?? [], edition: ['newest'] },
  };
}
