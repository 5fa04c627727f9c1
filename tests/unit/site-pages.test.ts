import { describe, expect, it } from 'vitest';
import { loadAll } from '#source/load-frameworks';
import { toAreaPage } from '#views/area-page';
import { toComparePage } from '#views/compare-page';
import { frameworkCsv, frameworksCsv } from '#views/csv';
import { toFrameworkData, toFrameworksData, toRolesData } from '#views/data';
import { toEveryAreaRole } from '#views/every-area-role';
import { toAreaAnswers } from '#views/finder-data';
import { frameworkRecords } from '#views/framework-records';
import { toHelplines } from '#views/helplines';
import { toRolePage } from '#views/role-page';
import { toRoleSummary } from '#views/role-summary';
import { toSearchForm } from '#views/search-form';
import { toGeneralRecords } from '#views/search-records';
import { toSeries } from '#views/series';
import { toSite } from '#views/site';
import { toTrainersPage } from '#views/trainers-page';

const { frameworks, catalogue } = loadAll();
const site = toSite(frameworks, catalogue, '2026-11-22');

const edition = (id: string) => {
  const found = site.editions.find(({ framework }) => framework.id === id);
  if (!found) throw new Error(`No edition ${id}`);
  return found;
};
const role = (id: string) => {
  const found = site.roles.find((r) => r.id === id);
  if (!found) throw new Error(`No role ${id}`);
  return found;
};
const area = (id: string) => {
  const found = site.areas.find((entry) => entry.area.id === id);
  if (!found) throw new Error(`No area ${id}`);
  return found;
};

describe('areas that share a strategy', () => {
  it('are one series, so that one answer is not told as three', () => {
    const llr = toSeries(site).find(({ id }) => id === 'leicester-leicestershire-rutland');
    expect(llr?.areas.map(({ name }) => name)).toEqual(['Leicester', 'Leicestershire', 'Rutland']);
    expect(llr?.older).toEqual([]);
  });

  it('each have a page that says with whom they share it', () => {
    expect(toAreaPage(area('rutland'), site).sharedAs).toBe('Leicester, Leicestershire and Rutland');
    expect(toAreaPage(area('shropshire'), site).sharedAs).toBeUndefined();
  });
});

describe('the page of an area', () => {
  it('puts the newest strategy first and marks the older one', () => {
    const { editions } = toAreaPage(area('cheshire-west-and-chester'), site);
    expect(editions.map((row) => [row.edition.framework.id, row.older])).toEqual([
      ['cheshire-west-and-chester-2023', false],
      ['cheshire-west-and-chester-2015', true],
    ]);
  });

  it('says that there is no deadline rather than leaving a hole', () => {
    const { rules, silent } = toAreaPage(area('shropshire'), site);
    expect(rules).toEqual([]);
    expect(silent).toContainEqual(expect.stringMatching(/^This strategy does not say/));
  });
});

describe('one role in every area', () => {
  it('has an answer for each strategy, and each under its own area', () => {
    const page = toEveryAreaRole(site, role('gp-receptionist'));
    const seen = page.areas.map(
      ({ id, answers }) => [id, answers.map((a) => a.edition.framework.series)] as const,
    );
    expect(seen.flatMap(([id, series]) => series.filter((s) => s !== id))).toEqual([]);
    expect(page.areas.flatMap(({ answers }) => answers)).toHaveLength(frameworks.length);
  });
});

describe('the answers that the finder fetches for an area', () => {
  it('are of that area alone: Hackney’s file knows nothing of Cheshire', () => {
    const text = JSON.stringify(toAreaAnswers(site, area('hackney')));
    expect(text).toContain('city-and-hackney-2021');
    expect(text).not.toMatch(/cheshire|shropshire|leicester/i);
  });

  it('say training and deadline in one line, with the strength that the strategy gives it', () => {
    const cheshire = toAreaAnswers(site, area('cheshire-west-and-chester'));
    const at = site.catalogue.roles.findIndex(({ id }) => id === 'gp-receptionist');
    const { answers = [], of = [] } = cheshire.editions[1] ?? {};
    expect(answers[of[at] ?? -1]).toMatchObject({
      headline: 'Group 1',
      basisWords: 'Named in the strategy',
      line: 'Training that suits your group: Level 1. By when: not stated.',
    });
  });
});

describe('an answer in short', () => {
  const summaryOf = (framework: string, role: string) => {
    const edition = site.editions.find((e) => e.framework.id === framework);
    const known = site.roles.find(({ id }) => id === role);
    if (!edition || !known) throw new TypeError('There is no such page.');
    const given = site.answerFor(edition.framework, known);
    return toRoleSummary(edition.framework, known, given, site.catalogue);
  };

  it('says first what may come on top, or a health visitor would take the induction for all of it', () => {
    const { headline, line } = summaryOf('city-and-hackney-2021', 'health-visitor');
    expect(headline).toBe('Induction');
    expect(line).toMatch(/^Perhaps also Group A or Group B: it depends on what you do\. Training you should/);
  });

  it('adds nothing where the answer is settled', () => {
    expect(summaryOf('cheshire-west-and-chester-2015', 'gp-receptionist').perhaps).toBeUndefined();
  });
});

describe('a resident', () => {
  it('reads no rules of sectors and posts, which only people at work have', () => {
    const edition = site.editions.find((e) => e.framework.id === 'shropshire-2023');
    const role = site.roles.find(({ id }) => id === 'resident');
    if (!edition || !role) throw new TypeError('There is no such page.');
    const page = toRolePage(edition.framework, role, site.answerFor(edition.framework, role), site.catalogue);
    expect(page.standards).toEqual([]);
    expect(page.otherRules).toEqual([]);
  });
});

describe('the comparison', () => {
  const page = toComparePage(site);
  const cell = (name: RegExp, label: string) =>
    page.glance.find((row) => name.test(row.name))?.cells.find((c) => c.label === label)?.value;

  it('keeps figures that are only for some people apart from those for everybody', () => {
    expect(cell(/^Cheshire.*2023/, 'Renewal or attendance')).toBe(
      'At least every 3 years; for some, every 2 years',
    );
    expect(cell(/Hackney/, 'Renewal or attendance')).toMatch(/^For some, /);
  });

  it('says something for every strategy on every topic', () => {
    const holes = page.topics.flatMap(({ id, rows }) =>
      rows.filter((row) => row.facts.length === 0 && !row.silence).map((row) => `${id}: ${row.name}`),
    );
    expect(holes).toEqual([]);
  });

  it('gives the section for every fact, or the page would be hearsay', () => {
    const unsourced = page.topics
      .filter(({ id }) => id !== 'rights')
      .flatMap(({ id, rows }) =>
        rows.flatMap((row) => row.facts.filter((f) => !f.source).map((f) => `${id}: ${f.text}`)),
      );
    expect(unsourced).toEqual([]);
  });
});

describe('the page for trainers', () => {
  it('keeps the limit of a value with it: Signs of Safety is “appropriate to role”', () => {
    const llr = toTrainersPage(site).strategies.find(({ id }) => id.startsWith('leicester'));
    const items = llr?.sets.flatMap((set) => set.items) ?? [];
    expect(items).toContainEqual({ label: 'Signs of Safety', qualifier: 'appropriate to role' });
  });

  it('lists every value of every strategy under at least one theme', () => {
    const page = toTrainersPage(site);
    const listed = new Set(
      page.themes.flatMap((t) => t.strategies.flatMap((s) => s.items.map((i) => i.label))),
    );
    const all = page.strategies.flatMap((s) => s.sets.flatMap((set) => set.items.map((item) => item.label)));
    expect(all.filter((label) => !listed.has(label))).toEqual([]);
  });
});

describe('the open data', () => {
  it('is the framework as in its file, with the answer for every role', () => {
    const data = toFrameworkData(site, edition('cheshire-west-and-chester-2015'));
    expect(data.id).toBe('cheshire-west-and-chester-2015');
    expect(Object.keys(data.roles)).toHaveLength(site.roles.length);
    expect(data.roles['gp-receptionist']).toMatchObject({
      basis: 'named',
      placement: 'allocated',
      audiences: ['group-1'],
      training: [{ level: 'level-1', strength: 'suitable', fit: 'matched' }],
      timing: [],
    });
  });

  it('gives the outcome where there is no group', () => {
    const answer = toFrameworkData(site, edition('cheshire-west-and-chester-2023')).roles['gp-receptionist'];
    expect(answer).toMatchObject({ basis: 'delegated', placement: 'none', audiences: [] });
    expect(answer?.outcome).toBeDefined();
  });

  it('carries the notice of owners who want to be asked, and of no other', () => {
    const noticed = toFrameworksData(site).frameworks.filter((f) => f.rightsNotice);
    expect(noticed.map(({ id }) => id)).toEqual(['leicester-leicestershire-rutland-2020']);
    expect(toFrameworkData(site, edition('leicester-leicestershire-rutland-2020')).rightsNotice).toMatch(
      /permission/,
    );
    expect(frameworkCsv(site, edition('leicester-leicestershire-rutland-2020'))).toMatch(
      /express permission/,
    );
  });

  it('lists all roles with how each strategy answers', () => {
    const { roles } = toRolesData(site);
    const resident = roles.find(({ id }) => id === 'resident');
    expect(Object.keys(resident?.frameworks ?? {})).toHaveLength(frameworks.length);
  });

  it('is no formula for a spreadsheet, whatever a strategy calls itself', () => {
    const { framework } = edition('shropshire-2023');
    const hostile = toSite(
      [{ ...framework, title: '=HYPERLINK("https://example.org")' }],
      catalogue,
      '2026-11-22',
    );
    expect(frameworksCsv(hostile)).toContain(`"'=HYPERLINK`);
  });
});

describe('the entries for search', () => {
  const records = [
    ...site.editions.flatMap((edition) => frameworkRecords(site, edition)),
    ...toGeneralRecords(site, [{ href: '/about/', title: 'About', text: 'Words.' }]),
  ];

  it('have one entry for each address', () => {
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  it('mark those of older strategies, so that newer ones come first', () => {
    const older = records.filter(({ filters }) => filters.edition[0] === 'older');
    expect(new Set(older.map(({ url }) => url.split('/')[1]))).toEqual(
      new Set(['cheshire-west-and-chester-2015']),
    );
  });

  it('put a strategy that has not begun behind the one that holds, and call it no older one', () => {
    const { framework } = edition('shropshire-2023');
    const { dates: _, ...rest } = framework;
    const next = { ...rest, id: 'shropshire-2027', period: { start: '2027' } };
    const kindsOn = (day: string) => {
      const both = toSite([next, framework], catalogue, day);
      const kinds = both.editions.map((e) => [
        e.framework.id,
        ...new Set(frameworkRecords(both, e).flatMap(({ filters }) => filters.edition)),
      ]);
      return [...kinds, toSearchForm(both).aside];
    };
    expect(kindsOn('2026-12-31')).toEqual([
      ['shropshire-2023', 'newest'],
      ['shropshire-2027', 'older'],
      { heading: 'In strategies that have not begun', note: 'They hold nobody yet.' },
    ]);
    expect(kindsOn('2027-01-01')).toEqual([
      ['shropshire-2027', 'newest'],
      ['shropshire-2023', 'older'],
      { heading: 'In older strategies', note: 'A newer strategy is there for these areas.' },
    ]);
    const alone = toSite([next], catalogue, '2026-12-31');
    const [only] = alone.editions;
    expect(only && frameworkRecords(alone, only)[0]?.filters.edition).toEqual(['newest']);
  });

  it('hold the words for matching only where they are found and never shown', () => {
    const librarian = records.find(({ url }) => url === '/shropshire-2023/roles/librarian/');
    expect(librarian?.meta.synonyms).toContain('I work in a library');
    expect(librarian?.content).not.toContain('I work in a library');
  });
});

describe('helplines', () => {
  it('are dialled as they are printed: short codes have no international form', () => {
    const tel = (id: string) => toHelplines(catalogue).find(({ helpline }) => helpline.id === id)?.tel;
    expect(tel('samaritans')).toBe('tel:116123');
    expect(tel('nspcc')).toBe('tel:08088005000');
  });
});
