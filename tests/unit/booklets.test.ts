import { describe, expect, it } from 'vitest';
import type { Block, Line } from '#model/block';
import { isPrintable } from '#model/print-glyphs';
import { loadChapters } from '#source/load-chapters';
import { loadAll } from '#source/load-frameworks';
import { answerForAudience } from '#views/audience-answer';
import { toBadgeRows } from '#views/badge';
import { toBookletDocument } from '#views/booklet';
import type { BookletDocument } from '#views/booklet-document';
import { toBookletsPage } from '#views/booklets-page';
import { toPaperRows } from '#views/paper-files';
import { runningTitle } from '#views/running-title';
import { toSite } from '#views/site';

const { frameworks, catalogue } = loadAll();
const { chapters } = loadChapters();
const site = toSite(frameworks, catalogue, '2026-11-22');
const settings = { name: 'Lanyard', official: false, officialNote: 'Not theirs.', language: 'en-GB' };

const all = site.editions.flatMap((edition) =>
  (edition.framework.booklets ?? []).map((booklet) => ({
    edition,
    booklet,
    document: toBookletDocument(edition, booklet, site, chapters, settings),
    name: `${edition.framework.id}/${booklet.id}`,
  })),
);

function get(name: string) {
  const found = all.find((b) => b.name === name);
  if (!found) throw new Error(`${name} is gone`);
  return found;
}
const chapter = (document: BookletDocument, id: string) => document.chapters.find((c) => c.id === id);

const say = (line: Line) => line.map((run) => run.text).join('');

/** All words of a block, in the order in which they are read. */
function textOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [say(block.line)];
    case 'list':
      return block.items.flatMap(({ line, note }) => [say(line), note ?? '']);
    case 'facts':
      return block.rows.flatMap(({ term, lines }) => [term, ...lines.map(say)]);
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flatMap((r) => [r.header, ...r.cells.map(say)])];
    case 'cards':
      return block.items.flatMap((c) => [c.label, say(c.line), say(c.prompt ?? []), c.note ?? '']);
  }
}
const wordsOf = (document: BookletDocument, id?: string) =>
  document.chapters
    .filter((c) => id === undefined || c.id === id)
    .flatMap((c) => [c.title, ...c.blocks.flatMap(textOf)])
    .join('\n');

describe('every booklet', () => {
  it.each(all)('$name: help comes first, on a page of its own', ({ document }) => {
    const [first] = document.chapters;
    expect(first).toMatchObject({ id: 'help-now', ownPage: true });
    expect(first?.blocks[0]).toMatchObject({ kind: 'paragraph', tone: 'danger' });
    expect(first?.blocks[0] && textOf(first.blocks[0])[0]).toMatch(/in danger now.* call 999/);
  });

  it.each(all)('$name: has each chapter that its framework lists, with something in it', (b) => {
    const ids = b.document.chapters.map(({ id }) => id);
    const silent = b.edition.framework.values?.length ? [] : ['values'];
    expect(b.booklet.chapters.filter((id) => !ids.includes(id) && !silent.includes(id))).toEqual([]);
    expect(b.document.chapters.filter(({ blocks }) => blocks.length === 0)).toEqual([]);
  });

  it.each(all)('$name: leads each link inside it to one place', ({ document }) => {
    const ids = document.chapters.flatMap((c) => [
      c.id,
      ...c.blocks.flatMap((b) => (b.kind === 'heading' ? [b.id] : [])),
    ]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it.each(all)('$name: has tables whose rows are as long as their heads', ({ document }) => {
    const tables = document.chapters.flatMap((c) => c.blocks.filter((b) => b.kind === 'table'));
    expect(tables.flatMap((t) => t.rows.filter((r) => r.cells.length !== t.columns.length - 1))).toEqual([]);
  });

  it.each(all)('$name: holds no sign that its typeface cannot print', ({ document }) => {
    const signs = new Set(`${wordsOf(document)}${document.title}${document.currency.sentence}`);
    expect([...signs].filter((sign) => !isPrintable(sign))).toEqual([]);
  });

  it.each(all)('$name: shows the notice of rights where its owners ask for it, and only there', (b) => {
    const { permissionRequired, notice } = b.edition.framework.rights;
    expect(b.document.rightsNotice).toBe(permissionRequired ? notice : undefined);
  });
});

it('says whose booklet it is not, unless the partnership publishes it', () => {
  const { edition, booklet, document } = get('shropshire-2023/induction');
  expect(document.officialNote).toBe('Not theirs.');
  const own = toBookletDocument(edition, booklet, site, chapters, { ...settings, official: true });
  expect(own.officialNote).toBeUndefined();
});

it('says on the cover that a newer strategy exists, and that only we say so', () => {
  expect(get('cheshire-west-and-chester-2015/group-1').document.currency.sentence).toMatch(
    /ended in 2018\. There is a newer strategy for this area: .*2023–25\. That it replaces this one is our reading\.$/,
  );
});

describe('the chapter about training', () => {
  const groups = all.flatMap((b) => {
    const audience = b.edition.framework.audiences?.find((a) => b.booklet.audiences?.includes(a.id));
    return audience && b.booklet.kind === 'audience' ? [{ ...b, audience }] : [];
  });

  it.each(groups)('$name: prints the times that the kernel gives, and no others', (b) => {
    const { framework } = b.edition;
    const answer = answerForAudience(framework, b.audience, site.asOf);
    const rows = toBadgeRows(framework, { isResident: false }, answer);
    const blocks = chapter(b.document, 'your-training')?.blocks ?? [];
    const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
    expect(facts.map(({ term, lines }) => [term, say(lines[0] ?? [])])).toEqual(
      rows.map(({ term, value }) => [term, value]),
    );
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    const rules = answer.timing.map(({ rule }) => rule.label);
    expect(tables.map(({ header }) => header).toSorted()).toEqual(rules.toSorted());
  });

  it('gives each group of City and Hackney its own deadline (CH-49)', () => {
    const deadline = (group: string) => {
      const text = wordsOf(get(`city-and-hackney-2021/${group}`).document, 'your-training');
      return /By when\n(.*)/.exec(text)?.[1];
    };
    expect(['group-a', 'group-b', 'group-c'].map(deadline)).toEqual([
      'Within 3 months',
      'Within 6 months',
      'Within 12 months',
    ]);
  });

  it('prints silence: a strategy without times says so and never invents one (CW15-28)', () => {
    const text = wordsOf(get('cheshire-west-and-chester-2015/group-1').document, 'your-training');
    expect(text).toContain('By when\nNot stated\nThis strategy gives no deadlines.');
    expect(text).toContain('How often\nNot stated');
    expect(text).toMatch(/What the strategy does not say\n.*This strategy does not say/);
    expect(text).not.toMatch(/\d (?:months|years)/);
  });

  it('gives the section with each level, rule and sector standard', () => {
    const blocks = get('city-and-hackney-2021/group-a').document.chapters.find(
      (c) => c.id === 'your-training',
    )?.blocks;
    const rows = blocks?.flatMap((b) => (b.kind === 'table' ? b.rows : [])) ?? [];
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.filter((r) => !/section/.test(say(r.cells.at(-1) ?? [])))).toEqual([]);
    const level = wordsOf(get('cheshire-west-and-chester-2015/group-1').document, 'your-training');
    expect(level).toMatch(/Level 1 \(suitable\):.*\n.*Source: /);
  });

  it('marks what is our reading', () => {
    const standards = all.filter((b) =>
      b.edition.framework.sectorStandards?.some((s) => s.basis === 'interpreted'),
    );
    expect(standards.length).toBeGreaterThan(0);
    expect(standards.some((b) => /Our reading\./.test(wordsOf(b.document, 'your-training')))).toBe(true);
  });
});

describe('the chapter about law', () => {
  it('comes once, before the sign-off, and prints only the law of England in an English booklet', () => {
    const ids = get('shropshire-2023/induction').document.chapters.map((c) => c.id);
    expect(ids.slice(-2)).toEqual(['law', 'sign-off']);
    expect(ids.filter((id) => id === 'law')).toHaveLength(1);
    const text = wordsOf(get('shropshire-2023/induction').document, 'law');
    expect(text).toContain('Care Act 2014, section 42');
    expect(text).not.toMatch(/Social Services and Well-being|Scotland/);
  });

  it('says the day on which it was checked once, and leaves out what we are not sure of', () => {
    const text = wordsOf(get('shropshire-2023/induction').document, 'law');
    expect(text.match(/[Cc]hecked on/g)).toHaveLength(1);
    const unsure = catalogue.law.filter(({ confidence }) => confidence === 'C');
    expect(unsure.filter((fact) => text.includes(fact.text))).toEqual([]);
  });
});

describe('a booklet for residents', () => {
  const residents = all.filter(({ booklet }) => booklet.kind === 'residents');

  it.each(residents)('$name: has no law, no levels and no words of the trade', ({ document }) => {
    expect(document.chapters.map((c) => c.id)).not.toContain('law');
    expect(wordsOf(document)).not.toMatch(
      /\blevels?\b|\btiers?\b|\bgroup \d|\bstrategy\b|\bpartnership\b|threshold|section \d|multi-agency/i,
    );
  });

  it.each(residents)('$name: has short sentences', ({ document }) => {
    const sentences = wordsOf(document)
      .split(/[.!?:\n]+/)
      .map((s) => s.trim().split(/\s+/).length)
      .filter((length) => length > 1);
    const mean = sentences.reduce((sum, n) => sum + n, 0) / sentences.length;
    expect(mean).toBeLessThan(10);
    expect(Math.max(...sentences)).toBeLessThan(30);
  });
});

describe('a pack for trainers', () => {
  it('has the values with questions and the checklist before anything else but help', () => {
    const { document } = get('shropshire-2023/trainers');
    expect(document.chapters.slice(0, 3).map((c) => c.id)).toEqual([
      'help-now',
      'values',
      'session-checklist',
    ]);
    const cards = chapter(document, 'values')?.blocks.flatMap((b) => (b.kind === 'cards' ? b.items : []));
    expect(cards?.length).toBeGreaterThan(5);
    expect(cards?.filter((card) => !card.prompt)).toEqual([]);
  });

  it('has only lists to tick in the checklist, also where an item does not begin with “I”', () => {
    const blocks = chapter(get('shropshire-2023/trainers').document, 'session-checklist')?.blocks ?? [];
    expect(blocks.filter((b) => b.kind === 'list' && b.style !== 'tick')).toEqual([]);
  });
});

describe('whom to contact', () => {
  const { edition, booklet } = get('cheshire-west-and-chester-2015/group-1');
  const contact = edition.framework.contacts?.find((c) => c.kind === 'telephone');
  const withContact = (status: 'verified' | 'as-printed', kind: 'audience' | 'residents') => {
    if (!contact) throw new Error('The telephone number of Cheshire is gone');
    const contacts = [{ ...contact, status, checkedOn: '2026-11-01' }];
    const framework = { ...edition.framework, contacts };
    const document = toBookletDocument(
      { ...edition, framework },
      { ...booklet, kind },
      site,
      chapters,
      settings,
    );
    return wordsOf(document, 'who-to-contact');
  };

  it('puts a record that somebody checked first, with its day, for residents too', () => {
    for (const kind of ['audience', 'residents'] as const) {
      const text = withContact('verified', kind);
      expect(text).toMatch(/In Cheshire West and Chester\nLSCB Administration, telephone: 0151 35 66819\n/);
      expect(text).toContain('Checked, 1 November 2026.');
      expect(text.indexOf('0151')).toBeLessThan(text.indexOf('0808'));
    }
  });

  it('keeps an old number of a strategy at the end, with a warning, and from residents (law.md §4)', () => {
    const text = withContact('as-printed', 'audience');
    expect(text).toMatch(/Do not use them to report a worry\.\n.*0151 35 66819/);
    expect(text.indexOf('0151')).toBeGreaterThan(text.indexOf('0808'));
    expect(withContact('as-printed', 'residents')).not.toContain('0151');
  });
});

it('says so where a chapter is about the law and services of another nation', () => {
  const { edition, booklet } = get('shropshire-2023/induction');
  const areas = edition.framework.areas.map((area) => ({ ...area, nation: 'northern-ireland' as const }));
  const framework = { ...edition.framework, areas };
  const document = toBookletDocument({ ...edition, framework }, booklet, site, chapters, settings);
  expect(wordsOf(document, 'what-to-do')).toContain(
    'This chapter is written for England, Wales and Scotland. In Northern Ireland some law and services differ: ask.',
  );
  expect(document.chapters[0]?.blocks[0]).toMatchObject({ tone: 'danger' });
});

describe('the files to print', () => {
  const file = { format: 'a5-fold' as const, name: 'induction-a5-fold.pdf', pages: 9, bytes: 1_440_000 };

  it('say what they are, how big, and how to fold', () => {
    const [row] = toPaperRows([file], '/x/booklets/induction/');
    expect(row).toMatchObject({
      href: '/x/booklets/induction/induction-a5-fold.pdf',
      label: 'To fold and staple',
      about: 'A4, 5 sheets, 1.4 MB, PDF',
    });
    expect(row?.how).toMatch(/both sides.*short edge.*Fold.*staples/);
    expect(toPaperRows([{ ...file, format: 'a4', pages: 1, bytes: 300 }], '/')[0]?.about).toBe(
      'A4, 1 page, 1 KB, PDF',
    );
  });

  it('are left out where there are none, and a poster without a file with them', () => {
    const { document } = get('shropshire-2023/induction');
    const poster = { framework: 'x', poster: 'worried', kind: 'worried' as const, title: 'Worried?' };
    const none = { booklet: () => [], poster: () => [] };
    expect(toBookletsPage([document], [poster], none)).toMatchObject({
      booklets: [{ href: '/shropshire-2023/booklets/induction/', size: '15 chapters', files: [] }],
      posters: [],
      howToFold: undefined,
    });
  });

  it('carry their name at the foot of each sheet, and no title can break out of the style sheet', () => {
    const css = runningTitle({ title: 'A "x"; } body { display: none } \\', areaName: 'B' });
    expect(css).toContain(
      'content: "A \\000022x\\000022; \\00007d body \\00007b display: none \\00007d \\00005c – B"',
    );
  });
});
