import { stringify } from 'csv-stringify/sync';
import { noticeOf, toFrameworkData, toFrameworksData, toRolesData } from './data.ts';
import { toRoleSummary } from './role-summary.ts';
import type { Edition, Site } from './site.ts';

type Row = Readonly<Record<string, string>>;

/** `/data/frameworks.csv` */
export function frameworksCsv(site: Site): string {
  return toCsv(
    toFrameworksData(site).frameworks.map((f) => ({
      id: f.id,
      title: f.title,
      areas: joined(f.areas.map((area) => area.name)),
      about: f.about,
      start: f.period.start,
      end: f.period.end,
      status: f.status,
      newer: f.newer ?? '',
      url: f.url,
      rights_notice: f.rightsNotice ?? '',
    })),
  );
}

/** `/data/roles.csv` */
export function rolesCsv(site: Site): string {
  return toCsv(
    toRolesData(site).roles.map(({ id, label, sector, aliases, frameworks }) => ({
      id,
      label,
      sector,
      also_called: joined(aliases),
      ...Object.fromEntries(Object.entries(frameworks).map(([key, { headline }]) => [key, headline])),
    })),
  );
}

/** `/data/frameworks/{id}.csv`: one line for each role. */
export function frameworkCsv(site: Site, edition: Edition): string {
  const { framework } = edition;
  const data = toFrameworkData(site, edition);
  const { rightsNotice = '' } = noticeOf(framework);
  return toCsv(
    site.roles.map((role) => {
      const found = data.roles[role.id];
      const { rows } = toRoleSummary(framework, role, site.answerFor(framework, role), site.catalogue);
      const [training, deadline, renewal, decides] = rows.map((row) => row.value);
      return {
        framework: framework.id,
        role: role.id,
        label: role.label,
        answer: found?.headline ?? '',
        basis: found?.basis ?? '',
        groups: joined(found?.audiences ?? []),
        groups_possible: joined(found?.possibleAudiences ?? []),
        training: training ?? '',
        training_strength: joined([...new Set(found?.training.flatMap((t) => t.strength ?? []))]),
        complete_by: deadline ?? '',
        renewal: renewal ?? '',
        who_decides: decides ?? '',
        url: found?.url ?? '',
        rights_notice: rightsNotice,
      };
    }),
  );
}

// Excel takes a cell that begins with =, +, - or @ for a formula, so such cells get an apostrophe in front.
// It reads UTF-8 only with a byte order mark.
function toCsv(rows: readonly Row[]): string {
  return stringify([...rows], {
    header: true,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

function joined(values: readonly string[]): string {
  return values.join('; ');
}
