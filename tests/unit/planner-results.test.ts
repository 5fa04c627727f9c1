import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { answer } from '#answer/answer';
import { dueDatesOf } from '#answer/due-dates';
import { personInRole } from '#answer/person';
import { sampleStaffList } from '#planner/sample-staff-list';
import { toRolePage } from '#views/role-page';
import { realSite, sessionWith, today } from '../planner/planner-data.ts';

const byTitle = async (list: string, framework?: string) => {
  const session = await sessionWith(list, framework);
  return new Map(session.titles(0, 500).items.map((view) => [view.title, view]));
};

describe('a job title', () => {
  it('is only taken for a role where it is, word for word, a name of that role and of no other', async () => {
    const { roles } = realSite().catalogue;
    const names = roles.flatMap(({ label, aliases }) => [label, ...aliases]);
    const found = await byTitle(['Job title', ...names].map((name) => `"${name}"`).join('\n'));
    const wrong = [...found.values()].flatMap(({ title, match, candidates }) => {
      const [first] = candidates;
      if (match !== 'sure' || !first) return [];
      const own = roles.filter(({ label, aliases }) =>
        [label, ...aliases].some((name) => name.toLowerCase() === title.toLowerCase()),
      );
      return own.every(({ id }) => id === first.role) ? [] : [`${title}: ${first.role}`];
    });
    expect(wrong).toEqual([]);
    const sure = [...found.values()].filter(({ match }) => match === 'sure');
    expect(sure.length).toBeGreaterThan(roles.length / 2);
  });

  it('that names a role for many jobs waits for a person', async () => {
    const generic = realSite().catalogue.roles.filter((role) => role.generic);
    const found = await byTitle(`Job title\n${generic.map(({ label }) => `"${label}"`).join('\n')}`);
    expect([...found.values()].filter(({ match }) => match === 'sure')).toEqual([]);
  });

  it('with hours, a band or a contract in it is still the same job', async () => {
    const found = await byTitle('Job title\n"GP receptionist, part-time"\nMidwife Band 6\nACTING MIDWIFE\n');
    expect([...found.values()].map(({ match, outcome }) => [match, outcome?.label])).toEqual([
      ['sure', 'Midwife'],
      ['sure', 'GP receptionist'],
      ['sure', 'Midwife'],
    ]);
  });

  it('says, decided or still to be decided, that the job has its name from the law of another nation', async () => {
    const note = /^This job has its name from the law of England\. .* is in Wales/;
    const list = 'Job title\nSection 42 enquiry officer\nSection 42 enquirer\n';
    const titlesIn = async (nation?: 'wales') =>
      (await sessionWith(list, undefined, nation)).titles(0, 9).items.map(({ outcome, candidates }) => ({
        outcome: outcome?.elsewhere,
        candidate: candidates.find(({ role }) => role === 'section-42-enquirer')?.elsewhere,
      }));
    const there = await titlesIn('wales');
    expect(there.map(({ candidate }) => candidate)).toEqual([
      expect.stringMatching(note),
      expect.stringMatching(note),
    ]);
    expect(there.map(({ outcome }) => outcome)).toContainEqual(expect.stringMatching(note));
    expect((await titlesIn()).flatMap((title) => Object.values(title)).join('')).toBe('');
  });

  it('is asked for once, however many people have it and however they write it', async () => {
    const session = await sessionWith('Job title\nMidwife\n MIDWIFE\nmid-wife\nMidwife\n');
    expect(session.titles(0, 9).items.map(({ title, people }) => [title, people])).toEqual([
      ['mid-wife', 1],
      ['Midwife', 3],
    ]);
  });
});

describe('the results', () => {
  it.each([
    'cheshire-west-and-chester-2015',
    'cheshire-west-and-chester-2023',
    'city-and-hackney-2021',
    'leicester-leicestershire-rutland-2020',
    'shropshire-2023',
  ])('say for each role what its page says: %s', async (id) => {
    const site = realSite();
    const framework = site.editions.find((edition) => edition.framework.id === id)?.framework;
    if (!framework) throw new TypeError(id);
    const session = await sessionWith(
      `Job title,Started\n${site.roles.map((_, i) => `t${i}x,1/2/2026`).join('\n')}`,
      id,
    );
    for (const [i, role] of site.roles.entries())
      session.decide([`t${i}x`], { kind: 'role', role: role.id, by: 'person' });
    const rows = session.results(0, 1_000).items;
    for (const [i, role] of site.roles.entries()) {
      const kernel = answer(framework, personInRole(role), today, site.catalogue.questions);
      const page = toRolePage(framework, role, kernel, site.catalogue);
      const { dates } = dueDatesOf(kernel.timing, { startDate: '2026-02-01' }, today);
      expect(rows[i]).toMatchObject({
        role: role.label,
        groups: page.headline,
        basis: page.basis,
        training: page.badge[0]?.value,
        strength: page.badge[0]?.term,
        deadline: page.badge[1]?.value,
        renewal: page.badge[2]?.value,
        sources: page.sources.join('; '),
      });
      expect(rows[i]?.due.duties.map(({ day }) => day)).toEqual(dates.map(({ day }) => day));
    }
  });

  it.each(
    realSite().editions.flatMap(({ framework: { id, notStated = [] } }) =>
      notStated.flatMap(({ topic }) =>
        topic === 'deadlines' || topic === 'refresh' ? [[id, topic] as const] : [],
      ),
    ),
  )('put no day into the files of %s, which says nothing on %s', async (id, topic) => {
    const { roles, editions } = realSite();
    const rules = editions.find(({ framework }) => framework.id === id)?.framework.rules ?? [];
    // Going to an event every three years is no renewal, but is told in the same column, with what it is.
    const events = rules.filter((rule) => rule.kind === 'attend').map((rule) => rule.label);
    const list = `Job title,Started,Last training\n${roles.map((_, i) => `t${i}x,1/2/2026,1/3/2026`).join('\n')}`;
    const session = await sessionWith(list, id);
    for (const [i, role] of roles.entries())
      session.decide([`t${i}x`], { kind: 'role', role: role.id, by: 'person' });
    const [kind, heading] = topic === 'deadlines' ? ['first', 'first training'] : ['renewal', 'renewal'];
    const rows = session.results(0, 1_000).items;
    const duties = rows.flatMap(({ due }) => due.duties.filter((duty) => duty.kind === kind));
    expect(duties.filter(({ label }) => !events.includes(label))).toEqual([]);
    const [headings = [], ...lines] = parse(String(session.file('csv').content), { bom: true }) as string[][];
    const [day, reason] = ['due', 'due for'].map((part) => headings.indexOf(`Planner: ${heading} ${part}`));
    const dated = lines.filter((cells) => cells[day ?? -1] !== '');
    expect(lines).toHaveLength(roles.length);
    expect(dated.filter((cells) => !events.includes(cells[reason ?? -1] ?? ''))).toEqual([]);
    // The calendar has an event for each duty and for nothing else.
    const inCalendar = String(session.file('ics').content).split('BEGIN:VEVENT').length - 1;
    expect(inCalendar).toBe(rows.flatMap(({ due }) => due.duties.filter((duty) => !duty.assumed)).length);
  });

  it('count everybody once, by group and by team, mapped or not', async () => {
    const session = await sessionWith(sampleStaffList);
    const { people, groups, teams } = session.totals();
    expect(people).toBe(40);
    expect(groups.reduce((sum, group) => sum + group.people, 0)).toBe(40);
    expect(teams.reduce((sum, team) => sum + team.people, 0)).toBe(40);
    for (const team of teams) expect(team.byGroup.reduce((a, b) => a + b, 0)).toBe(team.people);
    expect(groups.slice(-2).map(({ label }) => label)).toEqual(['Not mapped yet', 'No job title']);
  });

  it('add a post in safeguarding that the list names, with its renewal', async () => {
    const session = await sessionWith(
      'Job title,Last training,Safeguarding post\nHeadteacher,01/06/2026,\nHeadteacher,01/06/2026,DSL\n',
    );
    const [plain, lead] = session.results(0, 2).items;
    expect(plain?.due.duties.filter(({ kind }) => kind === 'renewal')).toEqual([]);
    expect(lead?.due.duties.map(({ rule, day }) => [rule, day])).toContainEqual([
      'designated-lead-every-2-years',
      '2028-06-01',
    ]);
  });

  it('say nothing about people whose title is open', async () => {
    const session = await sessionWith('Job title\nHappiness ambassador\n');
    expect(session.results(0, 1).items[0]).toMatchObject({
      state: 'open',
      groups: '',
      basisWords: '',
      sources: '',
    });
  });
});
