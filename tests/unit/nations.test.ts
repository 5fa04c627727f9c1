import { describe, expect, it } from 'vitest';
import type { Framework, Nation } from '#model/framework';
import { createStaffAnswerer } from '#planner/answer-staff';
import type { Knowledge } from '#planner/knowledge';
import { readPeople } from '#planner/people';
import { toPlannerRoles, toPlannerStrategy } from '#planner/planner-data';
import { toResultRow } from '#planner/result-row';
import { loadChapters } from '#source/load-chapters';
import { loadAll } from '#source/load-frameworks';
import { toBookletDocument } from '#views/booklet';
import { toCompareData } from '#views/compare-data';
import { toTwoView } from '#views/compare-two-view';
import { frameworkCsv, rolesCsv } from '#views/csv';
import { toFrameworkData, toRolesData } from '#views/data';
import { toDatesPage } from '#views/dates-page';
import { toEveryAreaRole } from '#views/every-area-role';
import { toAreaAnswers } from '#views/finder-data';
import { toHelplines } from '#views/helplines';
import { questionsIn } from '#views/nation-questions';
import { toPosters } from '#views/posters';
import { toRoleIndex } from '#views/role-index';
import { toRolePage } from '#views/role-page';
import { toSite } from '#views/site';

const { frameworks, catalogue } = loadAll();
const settings = { name: 'Lanyard', official: false, language: 'en-GB' };
const { chapters } = loadChapters();

/** All words of all booklets and posters of a strategy, as if its area lay in another nation. */
function wordsIn(nation: Nation): string {
  const original = frameworks.find((f) => f.id === 'shropshire-2023');
  if (!original) throw new Error('The example is gone.');
  const framework: Framework = {
    ...original,
    areas: original.areas.map((area) => ({ ...area, nation })),
    // What a strategy itself says of the law is its own; this is about what the site adds.
    legalBasis: [],
    references: [],
    values: [],
    sectorStandards: [],
  };
  const site = toSite([framework], catalogue, '2026-11-22');
  const [edition] = site.editions;
  if (!edition) throw new Error('No edition');
  const booklets = (framework.booklets ?? []).map((b) =>
    toBookletDocument(edition, b, site, chapters, settings),
  );
  const posters = toPosters(edition, site, settings).filter(({ kind }) => kind === 'worried');
  return JSON.stringify([booklets.map((b) => b.chapters), posters]);
}

/** Law, posts and numbers of England that would mislead a reader elsewhere. */
const ofEngland =
  /Care Act|section 42|Working Together|KCSIE|Keeping Children Safe|LADO|Section 17|seven rules stand|0808 2000 247|0808 801 0327|0800 808 3733/i;

describe('what the site adds about law and help follows the nation of the strategy', () => {
  it('has English law and English helplines in England', () => {
    const words = wordsIn('england');
    expect(words).toContain('Care Act 2014, section 42');
    expect(words).toContain('0808 2000 247');
    expect(words).not.toMatch(/Live Fear Free|Well-being \(Wales\)/);
  });

  it('has the Welsh Act, procedures and helpline in Wales, and nothing that is only English', () => {
    const words = wordsIn('wales');
    expect(words).not.toMatch(ofEngland);
    expect(words).toContain('Social Services and Well-being (Wales) Act 2014, section 126');
    expect(words).toContain('Wales Safeguarding Procedures');
    expect(words).toMatch(/Live Fear Free.{0,80}0808 80 10 800/);
    expect(words).not.toMatch(/written for England/);
  });

  it.each(['scotland', 'northern-ireland'] as const)(
    'has no English law in %s, and names its own gaps',
    (nation) => {
      const words = wordsIn(nation);
      expect(words).not.toMatch(ofEngland);
      expect(words).toMatch(/we have nothing checked about: .*sharing information/);
    },
  );

  it('names enquiries by the law of the nation in the questions', () => {
    const labels = (nation: Nation) =>
      JSON.stringify(
        questionsIn({ areas: [{ id: 'a', name: 'A', nation }] }, catalogue.questions).map((q) =>
          q.answers.map((a) => a.label),
        ),
      );
    expect(labels('england')).toContain('section 42');
    expect(labels('wales')).toContain('section 126');
    for (const nation of ['wales', 'scotland', 'northern-ireland'] as const)
      expect(labels(nation)).not.toContain('section 42');
  });

  it('has room on a poster for the numbers of one nation, and for England and Wales together only for those of all', () => {
    const called = (...nations: Nation[]) => {
      const [original] = frameworks;
      if (!original) throw new Error('The example is gone.');
      const framework = {
        ...original,
        areas: nations.map((nation) => ({ id: nation, name: nation, nation })),
      };
      const site = toSite([framework], catalogue, '2026-11-28');
      const [edition] = site.editions;
      const poster = edition && toPosters(edition, site, settings).find(({ kind }) => kind === 'worried');
      return JSON.stringify(poster?.sections);
    };
    expect(called('england')).toContain('0808 2000 247');
    expect(called('wales')).toContain('Live Fear Free');
    // Seven numbers do not fit on a wall: see posters.test.ts, which prints them.
    const several = [called('england', 'wales'), called('england', 'wales', 'scotland', 'northern-ireland')];
    for (const poster of several) {
      expect(poster).toContain('0808 800 5000');
      expect(poster).not.toMatch(/Live Fear Free|0808 2000 247|0800 027 1234/);
    }
  });

  it('leaves jobs that are named after English law out of the lists of a strategy elsewhere', () => {
    const of = (nation: Nation) => {
      const original = frameworks.find((f) => f.id === 'city-and-hackney-2021');
      if (!original) throw new Error('The example is gone.');
      const framework = { ...original, areas: original.areas.map((area) => ({ ...area, nation })) };
      const site = toSite([framework], catalogue, '2026-11-22');
      const [edition] = site.editions;
      const role = catalogue.roles.find(({ id }) => id === 'section-42-enquirer');
      if (!edition || !role) throw new Error('The examples are gone.');
      const { sectors, letters, count } = toRoleIndex(framework, site);
      const listed = [...sectors, ...letters].flatMap(({ roles }) => roles.map(({ id }) => id));
      const dates = toDatesPage(site, edition).roles.flatMap(({ roles }) => roles.map(({ id }) => id));
      const page = toRolePage(framework, role, site.answerFor(framework, role), catalogue);
      return { listed, count, dates, why: page.why.map(({ text }) => text).join(' ') };
    };
    const [england, wales] = [of('england'), of('wales')];
    expect(england.listed).toContain('section-42-enquirer');
    expect(england.dates).toContain('section-42-enquirer');
    expect(england.why).not.toContain('law');
    expect(wales.listed).not.toContain('section-42-enquirer');
    expect(wales.dates).not.toContain('section-42-enquirer');
    expect(wales.count).toBeLessThan(england.count);
    // Whoever comes by a link or through the finder is told.
    expect(wales.why).toContain(
      'This job has its name from the law of England. City of London and Hackney is in Wales, where it may be called something else.',
    );
  });

  it('warns of such a job wherever its answer stands: finder, all areas, compare, open data and planner', () => {
    const of = (nation: Nation) => {
      const original = frameworks.find((f) => f.id === 'city-and-hackney-2021');
      if (!original) throw new Error('The example is gone.');
      const framework = { ...original, areas: original.areas.map((area) => ({ ...area, nation })) };
      const site = toSite([framework], catalogue, '2026-11-22');
      const [edition] = site.editions;
      const [area] = site.areas;
      const at = catalogue.roles.findIndex(({ id }) => id === 'section-42-enquirer');
      const role = catalogue.roles[at];
      if (!edition || !area || !role) throw new Error('The examples are gone.');
      const [found] = toAreaAnswers(site, area).editions;
      const compared = toCompareData(site, edition);
      const planned = toPlannerRoles(site).roles[at];
      const known = new Map([[role.id, { id: role.id, label: role.label, ...planned }]]);
      const strategy = toPlannerStrategy(site, edition);
      const knowledge = { strategy, catalogue, roles: known } as unknown as Knowledge;
      const decision = { kind: 'role', role: role.id, by: 'title' } as const;
      const [person] = readPeople(
        { name: '', rows: [{ number: 1, cells: ['Enquirer'] }], blankRows: 0 },
        { columns: { header: false, uses: { title: 0 } }, dateOrder: 'day-first', today: '2026-11-22' },
      );
      const staff = createStaffAnswerer(knowledge, '2026-11-22')(decision, { posts: [] });
      return {
        finder: found?.answers[found.of[at] ?? -1]?.line,
        areas: toEveryAreaRole(site, role).areas[0]?.answers[0]?.summary.elsewhere,
        compare: JSON.stringify(toTwoView(compared, compared, role).role),
        data: toFrameworkData(site, edition).roles[role.id]?.elsewhere,
        allData: toRolesData(site).roles.find(({ id }) => id === role.id)?.frameworks[framework.id]
          ?.elsewhere,
        csv: frameworkCsv(site, edition),
        allCsv: rolesCsv(site),
        planner: person && toResultRow(person, decision, staff, '2026-11-22').groupsNote,
      };
    };
    const note = 'This job has its name from the law of England. City of London and Hackney is in Wales';
    for (const [where, words] of Object.entries(of('wales'))) expect(words, where).toContain(note);
    for (const [where, words] of Object.entries(of('england')))
      expect(words ?? '', where).not.toContain('has its name from');
  });

  it('keeps such a job where the strategy itself names it', () => {
    const original = frameworks.find((f) => f.id === 'shropshire-2023');
    if (!original) throw new Error('The example is gone.');
    const framework: Framework = {
      ...original,
      areas: original.areas.map((area) => ({ ...area, nation: 'wales' })),
    };
    const { sectors } = toRoleIndex(framework, toSite([framework], catalogue, '2026-11-22'));
    expect(sectors.flatMap(({ roles }) => roles.map(({ id }) => id))).toContain('section-42-enquirer');
  });

  it('lists only numbers for the nations of the site, and says which is for which where there are several', () => {
    const of = (...nations: Nation[]) =>
      toHelplines(catalogue, [{ areas: nations.map((nation) => ({ id: nation, name: nation, nation })) }]);
    expect(of('england').some(({ helpline }) => helpline.nation === 'wales')).toBe(false);
    expect(of('wales').map(({ helpline }) => helpline.id)).toContain('live-fear-free');
    expect(of('wales').every(({ nation }) => nation === undefined)).toBe(true);
    expect(of('england', 'wales').find(({ helpline }) => helpline.id === 'live-fear-free')?.nation).toBe(
      'Wales',
    );
  });
});
