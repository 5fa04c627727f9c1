import { describe, expect, it } from 'vitest';
import type { Framework } from '#model/framework';
import { loadAll } from '#source/load-frameworks';
import { toCompareData } from '#views/compare-data';
import { toComparePage } from '#views/compare-page';
import { cellOf, compareTopics } from '#views/compare-topics';
import { readTwo, twoQuery } from '#views/compare-two-page';
import { toTwoView } from '#views/compare-two-view';
import { areasWithEditions, toEditionChanges } from '#views/edition-changes-page';
import { changeSentence, differenceBetween } from '#views/edition-difference';
import { toSite } from '#views/site';

const { frameworks, catalogue } = loadAll();
const site = toSite(frameworks, catalogue, '2026-11-22');

const framework = (id: string) => {
  const found = frameworks.find((f) => f.id === id);
  if (!found) throw new Error(`No framework ${id}`);
  return found;
};
const data = (id: string) => {
  const edition = site.editions.find((e) => e.framework.id === id);
  if (!edition) throw new Error(`No edition ${id}`);
  return toCompareData(site, edition);
};
const [older, newer] = [
  framework('cheshire-west-and-chester-2015'),
  framework('cheshire-west-and-chester-2023'),
];

describe('the comparison of all strategies', () => {
  it('has in every cell facts with their place in the document, or a silence that the file declares', () => {
    const declared = new Set(frameworks.flatMap((f) => f.notStated?.map((n) => n.text) ?? []));
    const holes = compareTopics.flatMap((topic) =>
      frameworks.flatMap((f) => {
        const { facts, silence } = cellOf(topic, f);
        if (silence !== undefined) return declared.has(silence) ? [] : [`${f.id}, ${topic.id}: ${silence}`];
        return facts.every(({ text, source }) => text && source) ? [] : [`${f.id}, ${topic.id}: no source`];
      }),
    );
    expect(holes).toEqual([]);
  });

  it('says "does not say", and not nothing, where a file holds neither facts nor a declared silence', () => {
    const { notStated: _, values: __, ...silent } = framework('shropshire-2023');
    for (const topic of compareTopics) {
      const { facts, silence } = cellOf(topic, silent);
      if (facts.length === 0)
        expect(silence).toMatch(/^This strategy does not say .+, as far as we found\.$/);
    }
  });

  it('shows for each strategy whom it covers, where training is booked, its values and how quality is checked', () => {
    const ids = toComparePage(site).topics.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['scope', 'access', 'values', 'quality']));
  });

  it('keeps the limiting phrase with a value: Signs of Safety only "appropriate to role"', () => {
    const values = compareTopics.find(({ id }) => id === 'values');
    const texts = values?.facts(framework('leicester-leicestershire-rutland-2020')).map((f) => f.text);
    expect(texts?.join(' ')).toMatch(/Signs of Safety[^;]*\(“appropriate to role”\)/);
  });

  it('finds what City and Hackney says on quality among duties, where the document puts it', () => {
    const quality = compareTopics.find(({ id }) => id === 'quality');
    const texts = quality?.facts(framework('city-and-hackney-2021')).map((f) => f.text);
    expect(texts).toContainEqual(expect.stringContaining('Oversee quality assurance'));
  });
});

describe('what changed between two editions', () => {
  const groups = differenceBetween(older, newer, catalogue);
  const sentences = groups.flatMap((group) => group.changes.map(changeSentence));

  it('is nothing for an edition and itself', () => {
    for (const f of frameworks) expect(differenceBetween(f, f, catalogue)).toEqual([]);
  });

  it('says what became of renewals, from one document to the other', () => {
    expect(sentences).toContain(
      'Renewal or attendance: Not stated → At least every 3 years; for some, every 2 years',
    );
  });

  it('never makes the three years of a package the renewal of a person (CW15-62)', () => {
    const figures = groups.find(({ id }) => id === 'figures')?.changes ?? [];
    expect(figures.flatMap(({ before }) => before).join(' ')).not.toMatch(/3 years/);
  });

  it('puts roles together that changed in the same way, each role once at most', () => {
    const roles = groups.find(({ id }) => id === 'roles')?.changes.flatMap((c) => c.roles ?? []) ?? [];
    expect(new Set(roles.map(({ id }) => id)).size).toBe(roles.length);
    expect(roles.map(({ id }) => id)).toContain('gp-receptionist');
  });

  it('says of the GP receptionist: named in Group 1, then mapped by the organisation', () => {
    const change = groups
      .flatMap((group) => group.changes)
      .find(({ roles }) => roles?.some(({ id }) => id === 'gp-receptionist'));
    expect(change?.before.join(' ')).toMatch(/^Group 1 \(named in the strategy\)/);
    expect(change?.after.join(' ')).toMatch(/^Your organisation maps your role/);
    expect(change?.asserted).toBe('stated');
  });

  it('marks a change as our reading where one side of it is', () => {
    for (const { before, after, asserted } of groups.find(({ id }) => id === 'roles')?.changes ?? []) {
      expect(asserted === 'inferred').toBe(/\(our reading\)/.test([...before, ...after].join(' ')));
    }
  });

  it('has a page for each area with two editions, which says that replacing is our reading (CW23-29)', () => {
    const [entry, ...others] = areasWithEditions(site);
    expect([entry?.area.id, others]).toEqual(['cheshire-west-and-chester', []]);
    const changes = entry && toEditionChanges(entry, site);
    expect(changes?.map((c) => [c.older.id, c.newer.id])).toEqual([[older.id, newer.id]]);
    expect(changes?.[0]?.relation).toMatch(/Neither document says .* That is our reading/);
  });

  it('says that the documents tell of the replacing where they do, before the later one begins and beside a still later one', () => {
    const replaces = (id: string, asserted: 'stated' | 'inferred'): Framework['lineage'] => [
      { relation: 'supersedes', framework: id, asserted, source: '§1', note: 'A note.' },
    ];
    const { lineage: _, ...rest } = newer;
    const first = { ...rest, id: 'first-2023', period: { start: '2023', end: '2025' } };
    const second = {
      ...rest,
      id: 'second-2026',
      period: { start: '2026', end: '2028' },
      lineage: replaces('first-2023', 'stated'),
    };
    const third = {
      ...rest,
      id: 'third-2029',
      period: { start: '2029' },
      lineage: replaces('second-2026', 'inferred'),
    };
    const relations = (day: string) => {
      const [entry] = areasWithEditions(toSite([first, second, third], catalogue, day));
      return entry && toEditionChanges(entry, { catalogue }).map(({ relation }) => relation);
    };
    for (const day of ['2025-06-01', '2026-01-01', '2029-01-01'])
      expect(relations(day), day).toEqual([
        expect.stringMatching(/^Neither document says/),
        expect.stringMatching(/^The documents say/),
      ]);
  });
});

describe('two strategies side by side', () => {
  const [hackney, shropshire] = [data('city-and-hackney-2021'), data('shropshire-2023')];
  const role = { id: 'gp-receptionist', label: 'GP receptionist' };

  it('have every topic, and in each a fact or a silence on both sides', () => {
    for (const { cells } of toTwoView(hackney, shropshire, undefined).topics) {
      for (const cell of cells) expect(cell.facts.length + cell.quiet.length).toBeGreaterThan(0);
    }
  });

  it('give one role its answer in each area, and never one area’s rule in the other', () => {
    const rows = toTwoView(hackney, shropshire, role).role?.rows ?? [];
    const byWhen = rows.find(({ label }) => label === 'By when');
    expect(byWhen?.cells[0].facts).toEqual([{ text: 'Within 3 months' }]);
    expect(byWhen?.cells[1]).toMatchObject({ facts: [], quiet: ['Not stated', expect.any(String)] });
  });

  it('do not guess what carries over: no strategy of these says anything on it', () => {
    for (const { id } of frameworks) expect(data(id).carriesOver).toEqual([]);
    expect(toTwoView(hackney, shropshire, role).carriesOver.quiet[0]).toBe(
      'The strategy for Shropshire, 2023–26 does not say whether training from elsewhere counts.',
    );
  });

  it('tell what carries over where a strategy says it, with its place', () => {
    const [edition] = site.editions.filter((e) => e.framework.id === 'shropshire-2023');
    if (!edition) throw new Error('No Shropshire');
    const telling = {
      ...edition,
      framework: {
        ...edition.framework,
        priorLearning: [{ text: 'Training from elsewhere counts.', source: '§4' }],
      },
    };
    expect(toCompareData(site, telling).carriesOver).toEqual([
      { text: 'Training from elsewhere counts.', source: 'section 4' },
    ]);
  });

  it('carry the notice of owners who want to be asked', () => {
    const { notices } = toTwoView(hackney, data('leicester-leicestershire-rutland-2020'), undefined);
    expect(notices).toEqual([
      expect.stringMatching(/^Leicester, Leicestershire and Rutland, 2020–21: .*permission/),
    ]);
  });

  it('read an address without trusting it, and write it back in one order', () => {
    const isStrategy = (id: string) => frameworks.some((f) => f.id === id);
    const isRole = (id: string) => id === role.id;
    const read = (query: string) => readTwo(query, isStrategy, isRole);
    expect(read('?a=shropshire-2023&b=constructor').problem?.field).toBe('b');
    expect(read('?a=shropshire-2023&b=shropshire-2023').problem?.message).toBe(
      'Choose two different strategies',
    );
    expect(read('?a=shropshire-2023').isAsked).toBe(false);
    const query = twoQuery('shropshire-2023', 'city-and-hackney-2021', role.id);
    expect(read(query)).toMatchObject({
      a: 'shropshire-2023',
      b: 'city-and-hackney-2021',
      role: role.id,
      problem: undefined,
    });
  });
});
