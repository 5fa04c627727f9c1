import type { Audience, Framework, Level, Role, Statement } from '#model/framework';
import { bookletRecords } from './booklet-records.ts';
import {
  frameworkPath,
  groupPath,
  howItWorksPath,
  levelPath,
  residentsPath,
  rolePath,
  trainingPath,
  valuesPath,
} from './links.ts';
import { roleSummary } from './role-summary.ts';
import { audiencesOf, personaWords } from './search-audience.ts';
import type { SearchKind, SearchRecord } from './search-record.ts';
import type { Edition, Site } from './site.ts';

interface Page {
  readonly url: string;
  readonly title: string;
  readonly text: readonly (string | undefined)[];
  readonly kind: SearchKind;
  readonly audience: readonly string[];
  readonly synonyms?: readonly string[];
}

/** The pages of one strategy for search, in a fixed order. */
export function frameworkRecords(site: Site, edition: Edition): readonly SearchRecord[] {
  const { framework } = edition;
  const pages: readonly Page[] = [
    overview(framework),
    ...site.roles.map((role) => rolePage(site, framework, role)),
    ...(framework.audiences ?? []).map((audience) => groupPage(framework, audience)),
    ...(framework.levels ?? []).map((level) => levelPage(framework, level)),
    training(framework),
    ...((framework.values ?? []).length > 0 ? [values(framework)] : []),
    howItWorks(framework),
    residents(framework),
    ...bookletRecords(framework),
  ];
  return pages.map((page) => toRecord(edition, page));
}

function toRecord({ framework, newer, waits }: Edition, page: Page): SearchRecord {
  return {
    url: page.url,
    content: page.text.filter(Boolean).join(' '),
    meta: {
      title: page.title,
      place: `${framework.areaName}, ${framework.edition}`,
      synonyms: (page.synonyms ?? []).join(', '),
    },
    filters: {
      area: framework.areas.map((area) => area.name),
      kind: [page.kind],
      audience: page.audience,
      edition: [newer || waits ? 'older' : 'newest'],
    },
  };
}

function overview(framework: Framework): Page {
  return {
    url: frameworkPath(framework.id),
    title: framework.shortTitle,
    text: [framework.title, framework.summary, framework.scope.statement, framework.allocation.statement],
    kind: 'About',
    audience: personaWords(framework.scope.personas.filter((p) => p.offer !== 'none').map((p) => p.persona)),
  };
}

function rolePage(site: Site, framework: Framework, role: Role): Page {
  const { headline, basisWords, line } = roleSummary(site, framework, role);
  return {
    url: rolePath(framework.id, role.id),
    title: role.label,
    text: [`${headline}. ${basisWords}. ${line}`, `Also called ${role.aliases.join(', ')}.`],
    kind: 'Role',
    audience: audiencesOf(role),
    synonyms: [...role.aliases, ...(role.matchOnly ?? [])],
  };
}

function groupPage(framework: Framework, audience: Audience): Page {
  const { training } = audience;
  return {
    url: groupPath(framework.id, audience.id),
    title: audience.label,
    text: [
      audience.summary,
      audience.description,
      ...texts(training?.purposes),
      ...texts(training?.content),
      ...texts(training?.methods),
      ...(audience.notes ?? []),
    ],
    kind: 'Group',
    audience: personaWords(audience.openTo ?? ['staff', 'volunteer']),
    synonyms: audience.aliases ?? [],
  };
}

function levelPage(framework: Framework, level: Level): Page {
  const courses = (level.courses ?? []).flatMap(
    (id) => framework.courses?.find((course) => course.id === id)?.name ?? [],
  );
  return {
    url: levelPath(framework.id, level.id),
    title: level.label,
    text: [
      level.summary,
      ...texts(level.purposes),
      ...texts(level.outcomes),
      ...texts(level.methods),
      courses.join(', '),
    ],
    kind: 'Level',
    audience: personaWords(['staff', 'volunteer', 'trainer']),
    synonyms: level.aliases ?? [],
  };
}

function training(framework: Framework): Page {
  return {
    url: trainingPath(framework.id),
    title: 'Training and rules',
    text: [
      ...(framework.rules ?? []).map((rule) => `${rule.label}. ${rule.statement}`),
      ...(framework.courses ?? []).map((course) => course.name),
    ],
    kind: 'Training and rules',
    audience: personaWords(['staff', 'volunteer', 'manager']),
  };
}

function values(framework: Framework): Page {
  return {
    url: valuesPath(framework.id),
    title: 'Values',
    text: (framework.values ?? []).flatMap((set) => [
      `${set.label}. ${set.intro}`,
      ...set.items.map((item) => `${item.label}. ${item.text}`),
    ]),
    kind: 'Values',
    audience: personaWords(['trainer']),
  };
}

function howItWorks(framework: Framework): Page {
  return {
    url: howItWorksPath(framework.id),
    title: 'How it works',
    text: [
      ...(framework.topics ?? []).flatMap((topic) => [topic.heading, ...texts(topic.items)]),
      ...(framework.evaluation ?? []).map((item) => item.method),
      ...(framework.charging ?? []).map((item) => item.text),
      ...(framework.bodies ?? []).map((body) => body.name),
    ],
    kind: 'How it works',
    audience: personaWords(['manager', 'trainer']),
  };
}

function residents(framework: Framework): Page {
  return {
    url: residentsPath(framework.id),
    title: `If you live in ${framework.areaName}`,
    text: [
      'How to get help if you are worried about someone.',
      framework.scope.personas.find((p) => p.persona === 'resident')?.text,
    ],
    kind: 'Help',
    audience: personaWords(['resident']),
  };
}

function texts(statements: readonly Statement[] | undefined): readonly string[] {
  return (statements ?? []).flatMap((statement) => [
    statement.label ? `${statement.label}. ${statement.text}` : statement.text,
    ...(statement.items ?? []),
  ]);
}
