import type { Role } from '#model/framework';
import { noticeOf, toFrameworkData, toFrameworksData, toRolesData } from './data.ts';
import type { FrameworkData, FrameworkSummary, RolesData } from './data-shapes.ts';
import { roleSummary } from './role-summary.ts';
import type { Edition, Site } from './site.ts';
import { type Column, joined, type Table, toTable } from './table.ts';

// The tables of the open data. CSV files, workbooks and the data dictionary are all made from these columns.

const frameworkColumns: readonly Column<FrameworkSummary>[] = [
  { name: 'id', about: 'The id of the strategy, as in its address.', value: (f) => f.id },
  { name: 'title', about: 'The title as printed.', value: (f) => f.title },
  {
    name: 'areas',
    about: 'Its areas, with “; ” between.',
    value: (f) => joined(f.areas.map(({ name }) => name)),
  },
  { name: 'about', about: 'Subject and years in a few words.', value: (f) => f.about },
  { name: 'start', about: 'Start of its period, as precise as printed.', value: (f) => f.period.start },
  { name: 'end', about: 'End of its period, as precise as printed.', value: (f) => f.period.end ?? '' },
  {
    name: 'status',
    about: 'On the day of the data: not-begun, current, past-review, ended or superseded.',
    value: (f) => f.status,
  },
  { name: 'newer', about: 'The id of a newer edition of the same area.', value: (f) => f.newer },
  { name: 'url', about: 'Its page on this site.', value: (f) => f.url },
  {
    name: 'rights_notice',
    about: 'The notice of owners who want to be asked. It stays with the data.',
    value: (f) => f.rightsNotice,
  },
];

/** `/data/frameworks.csv`, and the sheet of the same name. */
export function frameworksTable(site: Site): Table {
  return toTable('Strategies', 'One strategy', frameworkColumns, toFrameworksData(site).frameworks);
}

type RoleRecord = RolesData['roles'][number];

/** `/data/roles.csv`: one column for each strategy. */
export function rolesTable(site: Site): Table {
  const { roles, rightsNotices } = toRolesData(site);
  const notices = joined(Object.entries(rightsNotices).map(([id, notice]) => `${id}: ${notice}`));
  const columns: readonly Column<RoleRecord>[] = [
    { name: 'id', about: 'The id of the role, as in its address.', value: (r) => r.id },
    { name: 'label', about: 'Its name.', value: (r) => r.label },
    { name: 'sector', about: 'The id of its sector.', value: (r) => r.sector },
    { name: 'also_called', about: 'Other names, with “; ” between.', value: (r) => joined(r.aliases) },
    ...site.editions.map(
      ({ framework }): Column<RoleRecord> => ({
        name: framework.id,
        about: 'The short answer of this strategy for the role.',
        value: (r) => answerWords(r.frameworks[framework.id]),
      }),
    ),
    {
      name: 'rights_notice',
      about: 'The notices of owners who want to be asked, each with the id of its strategy.',
      value: () => notices,
    },
  ];
  return toTable('Roles', 'One role', columns, roles);
}

interface RoleLine {
  readonly framework: string;
  readonly role: Role;
  readonly answer: FrameworkData['roles'][string] | undefined;
  /** Training, deadline, renewal, who decides, in words. */
  readonly words: readonly (string | undefined)[];
  readonly rightsNotice: string | undefined;
}

const roleLineColumns: readonly Column<RoleLine>[] = [
  { name: 'framework', about: 'The id of the strategy.', value: (r) => r.framework },
  { name: 'role', about: 'The id of the role.', value: (r) => r.role.id },
  { name: 'label', about: 'The name of the role.', value: (r) => r.role.label },
  { name: 'answer', about: 'The answer in a few words.', value: (r) => answerWords(r.answer) },
  {
    name: 'basis',
    about:
      'How we know: named, described, interpreted (our reading), delegated, external, open (to people in no group) or not-covered.',
    value: (r) => r.answer?.basis,
  },
  { name: 'groups', about: 'The ids of its groups.', value: (r) => joined(r.answer?.audiences ?? []) },
  {
    name: 'groups_possible',
    about: 'The ids of the groups it may be in, by what the person does.',
    value: (r) => joined(r.answer?.possibleAudiences ?? []),
  },
  { name: 'training', about: 'The training in words.', value: (r) => r.words[0] },
  {
    name: 'training_strength',
    about: 'How strongly the strategy puts it: “suitable” is not “required”.',
    value: (r) => joined([...new Set(r.answer?.training.flatMap((t) => t.strength ?? []))]),
  },
  { name: 'complete_by', about: 'The deadline in words.', value: (r) => r.words[1] },
  { name: 'renewal', about: 'The renewal in words.', value: (r) => r.words[2] },
  { name: 'who_decides', about: 'Who decides on group or training.', value: (r) => r.words[3] },
  { name: 'url', about: 'The page of the answer on this site.', value: (r) => r.answer?.url },
  {
    name: 'rights_notice',
    about: 'The notice of owners who want to be asked. It stays with the data.',
    value: (r) => r.rightsNotice,
  },
];

/** A job that has its name from the law of another nation is never answered without a word on that. */
function answerWords(
  answer: Pick<FrameworkData['roles'][string], 'headline' | 'elsewhere'> | undefined,
): string | undefined {
  return answer && [answer.headline, answer.elsewhere].filter(Boolean).join('. ');
}

/** `/data/frameworks/{id}.csv`, and the sheet Roles of its workbook: the answer for every role. */
export function frameworkRolesTable(site: Site, edition: Edition): Table {
  const { framework } = edition;
  const data = toFrameworkData(site, edition);
  const { rightsNotice } = noticeOf(framework);
  const lines = site.roles.map((role): RoleLine => {
    const { rows } = roleSummary(site, framework, role);
    const words = rows.map((row) => row.value);
    return { framework: framework.id, role, answer: data.roles[role.id], words, rightsNotice };
  });
  return toTable('Roles', 'The answer for one role', roleLineColumns, lines);
}
