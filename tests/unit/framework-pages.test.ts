import { describe, expect, it } from 'vitest';
import { loadAll } from '#source/load-frameworks';
import { pageText, textLeaves } from '#tests/text-leaves';
import { toDeadlineBars } from '#views/deadline-bars';
import { toContacts } from '#views/document-views';
import { toGroupPage } from '#views/group-page';
import { toHowItWorks } from '#views/how-it-works';
import { toLevelPage } from '#views/level-page';
import { toOverview } from '#views/overview';
import { toRemark } from '#views/remark-words';
import { toResidentsPage } from '#views/residents-page';
import { toRoleIndex } from '#views/role-index';
import { toRuleSheets } from '#views/rule-sheet';
import { selectorWords } from '#views/selector-words';
import { toSite } from '#views/site';
import { toMatrix, toTrainingPage } from '#views/training-table';
import { toValueSets } from '#views/values-page';

const { frameworks, catalogue } = loadAll();
const site = toSite(frameworks, catalogue, '2026-11-22');
const cheshire2015 = 'cheshire-west-and-chester-2015';
const cheshire2023 = 'cheshire-west-and-chester-2023';
const hackney = 'city-and-hackney-2021';
const leicester = 'leicester-leicestershire-rutland-2020';
const shropshire = 'shropshire-2023';

function edition(id: string) {
  const found = site.editions.find((e) => e.framework.id === id);
  if (!found) throw new Error(`${id} is gone`);
  return found;
}
const framework = (id: string) => edition(id).framework;

function group(id: string, audienceId: string) {
  const audience = framework(id).audiences?.find((a) => a.id === audienceId);
  if (!audience) throw new Error(`${audienceId} is gone`);
  return toGroupPage(framework(id), audience, catalogue, site.asOf);
}
const row = (rows: readonly { term: string; value: string }[], term: string) =>
  rows.find((r) => r.term === term)?.value;

describe('the table of groups and levels', () => {
  it('fills 21 of the 24 cells of Cheshire’s table of 2015 and calls them suitable, never required (CW15-23)', () => {
    const matrix = toMatrix(framework(cheshire2015));
    expect(matrix?.filled).toBe(21);
    const words = matrix?.rows.flatMap((r) => r.cells.map((c) => c.parts[0]?.words)) ?? [];
    expect(words).toHaveLength(24);
    expect(new Set(words)).toEqual(new Set(['Suitable', undefined]));
  });

  it('keeps each condition with its own strength where one cell has two', () => {
    const base = framework(cheshire2015);
    const cell = { for: { audiences: ['group-1'] }, level: 'level-1', source: '§3' };
    const entitlements = [
      { ...cell, strength: 'required' as const, condition: 'if you recruit' },
      { ...cell, strength: 'optional' as const, condition: 'if you only sit on panels' },
    ];
    expect(toMatrix({ ...base, entitlements })?.rows[0]?.cells[0]?.parts).toEqual([
      { words: 'Required', condition: 'if you recruit' },
      { words: 'Optional', condition: 'if you only sit on panels' },
    ]);
  });

  it('is left out where a strategy has no levels, rather than shown empty', () => {
    expect(toMatrix(framework(shropshire))).toBeUndefined();
    expect(toTrainingPage(framework(shropshire), catalogue, site.asOf).tiers).toHaveLength(3);
    const neither = toTrainingPage(framework(leicester), catalogue, site.asOf);
    expect([neither.matrix, neither.tiers]).toEqual([undefined, []]);
  });
});

describe('the page of one group', () => {
  it('gives the deadline of the group with its own clock, and no renewal where none is stated (CH-49)', () => {
    const { badge } = group(hackney, 'group-b');
    expect(row(badge, 'By when')).toBe('Within 6 months');
    expect(row(badge, 'How often')).toBe('Not stated');
  });

  it('keeps rules for designated leads apart from the rules for everybody in the group', () => {
    const page = group(hackney, 'group-a');
    expect(page.rules.map((r) => r.id)).not.toContain('designated-lead-every-2-years');
    expect(page.otherRules.map((r) => r.id)).toContain('designated-lead-every-2-years');
  });

  it('says in words which answers lead to it', () => {
    const [way] = group(hackney, 'induction').ways;
    expect(way?.tree).toMatchInlineSnapshot(`
      {
        "answers": "“I am paid to work for an organisation” or “I volunteer, with or without a formal role”",
        "kind": "answer",
        "question": "Are you here as a worker, a volunteer or a resident?",
      }
    `);
  });
});

describe('rules', () => {
  it('never shows the validity of a package or the review of a programme as a rule about people (design §8)', () => {
    for (const { framework: f } of site.editions) {
      const { people, things } = toRuleSheets(f, catalogue);
      const thingIds = (f.rules ?? []).filter((r) => !('applies' in r)).map((r) => r.id);
      expect(things.map((r) => r.id)).toEqual(thingIds);
      expect(people.some((r) => thingIds.includes(r.id))).toBe(false);
    }
  });

  it('shows the exception and who may set another length beside Cheshire’s three years (CW23-20, CW23-21)', () => {
    const { people } = toRuleSheets(framework(cheshire2023), catalogue);
    const renewal = people.find((r) => r.id === 'refresh-3-years');
    expect(renewal?.figure).toBe('At least every 3 years');
    expect(renewal?.limits.join(' ')).toContain('Your organisation sets its own renewal period.');
    expect(renewal?.limits.join(' ')).toContain('There is an exception: “Designated safeguarding leads');
  });

  it('joins what narrows by commas and what widens by “or”', () => {
    const selector = {
      designations: ['designated-safeguarding-lead'],
      sectors: ['school-or-college', 'early-years'],
    };
    expect(selectorWords(framework(cheshire2023), catalogue, selector)).toBe(
      'Designated safeguarding lead, in school or college or early years and childcare',
    );
  });

  it('draws the four deadlines of City and Hackney, shortest first, and draws none where there are none', () => {
    expect(toDeadlineBars(framework(hackney), catalogue).map((b) => [b.about, b.figure, b.share])).toEqual([
      ['Induction', 'Within 1 month', 8],
      ['Group A', 'Within 3 months', 25],
      ['Group B', 'Within 6 months', 50],
      ['Group C', 'Within 12 months', 100],
    ]);
    expect(toDeadlineBars(framework(shropshire), catalogue)).toEqual([]);
  });
});

describe('the overview', () => {
  it('prints silence about deadlines, renewals and hours as such', () => {
    const page = toOverview(edition(cheshire2015), catalogue, frameworks);
    expect(page.rules).toEqual([]);
    expect(page.silentRules.map((r) => r.topic)).toEqual(['By when', 'How often', 'How many hours']);
  });

  it('marks the newer edition as our reading, because neither document states it', () => {
    const [line] = toOverview(edition(cheshire2015), catalogue, frameworks).related;
    expect(line).toMatchObject({ relation: 'Replaced by', inferred: true, href: `/${cheshire2023}/` });
  });
});

describe('the page of one level', () => {
  it('names the groups that it suits, from the filled cells, and its courses (CW15-46)', () => {
    const level = framework(cheshire2015).levels?.find((l) => l.id === 'level-2');
    if (!level) throw new Error('level-2 is gone');
    const page = toLevelPage(framework(cheshire2015), level, catalogue);
    expect(page.suits.map((s) => `${s.who}: ${s.strengthWord}`)).toEqual(
      [2, 3, 4, 5, 6].map((n) => `Group ${n}: Suitable`),
    );
    expect(page.courses).toHaveLength(3);
  });
});

describe('the list of roles', () => {
  it('has every role once from A to Z and once by sector, and those that the strategy names first', () => {
    const index = toRoleIndex(framework(cheshire2015), site);
    const ids = (groups: typeof index.letters) => groups.flatMap((g) => g.roles.map((r) => r.id)).toSorted();
    const all = catalogue.roles.map((r) => r.id).toSorted();
    expect(ids(index.letters)).toEqual(all);
    expect(ids(index.sectors)).toEqual(all);
    expect(index.named.map((g) => g.label)).toEqual([
      'Group 1',
      'Group 2',
      'Group 3',
      'Group 4',
      'Group 5',
      'Group 6',
    ]);
  });

  it('adds “perhaps” where a missing answer could add a group, so that the headline does not say too little', () => {
    const teacher = toRoleIndex(framework(hackney), site)
      .letters.flatMap((l) => l.roles)
      .find((r) => r.id === 'teacher');
    expect(teacher?.perhaps).toMatch(/^perhaps Group/);
  });
});

describe('how it works', () => {
  it('has no section without something under it, in any strategy', () => {
    for (const { framework: f } of site.editions) {
      const sections = toHowItWorks(f, catalogue);
      expect(sections.every((s) => s.blocks.length > 0)).toBe(true);
      expect(new Set(sections.map((s) => s.id)).size).toBe(sections.length);
    }
  });

  it('makes links of normalised contacts but prints what the document prints (CW15-61)', () => {
    const contacts = toContacts(framework(cheshire2015).contacts ?? []);
    expect(contacts.map((c) => [c.printed, c.href, c.status])).toContainEqual([
      '0151 35 66819',
      'tel:01513566819',
      'As printed, not checked',
    ]);
  });

  it('does not link an address that is known to be dead', () => {
    const [contact] = framework(cheshire2015).contacts ?? [];
    if (!contact) throw new Error('no contact');
    expect(toContacts([{ ...contact, status: 'dead' }])[0]?.href).toBeUndefined();
  });
});

describe('values', () => {
  it('keeps the strength and the limiting phrases of Leicester’s golden threads (LLR-20)', () => {
    const threads = toValueSets(framework(leicester)).find((s) => s.id === 'golden-threads');
    expect(threads).toMatchObject({ strength: 'must', qualifier: 'as appropriate' });
    expect(threads?.items).toHaveLength(6);
    expect(threads?.items.at(-1)?.qualifier).toBe('appropriate to role');
  });
});

describe('the page for residents', () => {
  it('gives the Induction tier where it is open to residents, and a next step where nothing is', () => {
    expect(toResidentsPage(framework(shropshire), catalogue.roles).group?.audience.id).toBe('induction');
    const other = toResidentsPage(framework(leicester), catalogue.roles);
    expect(other.group).toBeUndefined();
    expect(other.outcome?.nextStep).toContain('Our advice');
  });
});

describe('remarks of ours', () => {
  it('says once whose remark it is, and keeps the note word for word', () => {
    expect(toRemark('Our remark: newer editions exist.')).toEqual({
      lead: 'Our remark:',
      text: 'newer editions exist.',
    });
    expect(toRemark('No interval is given.')).toEqual({ lead: 'Our remark:', text: 'No interval is given.' });
  });
});

describe('the check that what is modelled is visible', () => {
  const sample = {
    id: 'x',
    title: 'A title',
    period: { start: '2015', end: '2018', source: '§1.2' },
    documentControl: { status: 'Approved' },
    contacts: [{ kind: 'email', status: 'as-printed', printed: 'a@b.uk' }],
    audiences: [{ id: 'group-1', includes: ['group-2'], label: 'Group  1' }],
    brandNew: 'Prose of a field that no page knows yet',
  };

  it('takes every string as prose unless its key says otherwise, so that a new field can not hide', () => {
    expect(textLeaves(sample)).toEqual([
      { path: 'title', text: 'A title' },
      { path: 'period.source', text: 'section 1.2' },
      { path: 'documentControl.status', text: 'Approved' },
      { path: 'contacts[0].printed', text: 'a@b.uk' },
      { path: 'audiences[0].label', text: 'Group 1' },
      { path: 'brandNew', text: 'Prose of a field that no page knows yet' },
    ]);
  });

  it('reads a page as its reader does: entities decoded, white space folded, no gap inside a word', () => {
    expect(pageText('<p>Safe<strong>guarding</strong>\n &amp; you</p><script>no()</script><p>Next</p>')).toBe(
      'Safeguarding & you Next',
    );
  });
});
