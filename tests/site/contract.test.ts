import { describe, expect, it } from 'vitest';
import { firstTwenty, mainText, pageAt, sitePages, textOf } from './pages.ts';
import { strategies, strategy } from './strategies.ts';

const cw15 = 'cheshire-west-and-chester-2015';
const cw23 = 'cheshire-west-and-chester-2023';
const shropshire = 'shropshire-2023';
const hackney = 'city-and-hackney-2021';
const leicester = 'leicester-leicestershire-rutland-2020';

/** The four lines of the badge of a role page, each question with its answer, and the tag that says how we know. */
function badgeOf(framework: string, role: string) {
  const page = pageAt(`/${framework}/roles/${role}/`);
  const badge = page.document.querySelector('main .badge');
  const lines = new Map(
    (badge?.querySelectorAll('dt') ?? []).map((dt) => [textOf(dt), textOf(dt.nextElementSibling)]),
  );
  return {
    lines,
    line: (term: string | RegExp) => [...lines].find(([key]) => key.match(term))?.join(': ') ?? '',
    text: textOf(badge),
    tag: textOf(badge?.querySelector('[data-basis]')),
    page: mainText(page),
  };
}

describe('“I am a GP receptionist – what do I need?”', () => {
  it('Cheshire 2015 names the job in Group 1: Level 1 suits it, and nothing is said on when or how often', () => {
    const { tag, text, line, page } = badgeOf(cw15, 'gp-receptionist');
    expect(text).toMatch(/GP receptionist Group 1\b/);
    expect(tag).toBe('Named in the strategy');
    expect(line(/suits your group/)).toMatch(/^Training that suits your group: Level 1\b/);
    expect(line('By when')).toMatch(/^By when: Not stated\b/);
    expect(line('How often')).toMatch(/^How often: Not stated\b/);
    expect(text).not.toMatch(/required|must have|mandatory/i);
    // The three years of this strategy are for training packages, not for people (CW15-25).
    expect(page).not.toMatch(/every 3 years|every three years/i);
  });

  it('Cheshire 2023 leaves it to the employer, recommends 3 years and lets the organisation set its own', () => {
    const { tag, line, text } = badgeOf(cw23, 'gp-receptionist');
    expect(tag).toBe('Your employer decides');
    expect(line('How often')).toMatch(
      /At least every 3 years.*Recommended, not required\..*your organisation/i,
    );
    expect(line('By when')).toMatch(/^By when: Not stated\b/);
    expect(text).not.toMatch(/2 years|must/);
  });

  it('Shropshire describes tiers: which one is our reading, and the employer decides', () => {
    const { tag, line, page } = badgeOf(shropshire, 'gp-receptionist');
    expect(tag).toBe('Our reading');
    expect(line(/^Who decides/)).toMatch(/: Your employer\b/);
    expect(line('By when')).toMatch(/^By when: Not stated\b/);
    expect(line('How often')).toMatch(/^How often: Not stated\b/);
    expect(page).toMatch(/Awareness and Universal/);
  });

  it('City & Hackney has an induction within a month for all who join, and no jobs in its groups', () => {
    const { tag, line, page } = badgeOf(hackney, 'gp-receptionist');
    expect(tag).not.toBe('Named in the strategy');
    expect(line(/^Who decides/)).toMatch(/: Not stated\b/);
    expect(page).toMatch(/within 1 month\b.*\byou join/i);
    expect(line('How often')).toMatch(/^How often: Not stated\b/);
  });

  it('Leicester, Leicestershire and Rutland points to another document, and expects one event every 3 years', () => {
    const { tag, line } = badgeOf(leicester, 'gp-receptionist');
    expect(tag).toBe('Set by another document');
    expect(line('By when')).toMatch(/^By when: Not stated\b/);
    expect(line('How often')).toMatch(/At least every 3 years.*multi-agency.*Recommended, not required/i);
  });

  it('is never Group 1 outside Cheshire 2015', () => {
    const wrong = [cw23, shropshire, hackney, leicester].filter((id) =>
      /Group 1\b/.test(badgeOf(id, 'gp-receptionist').page),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what each strategy says, and no other', () => {
  it.each([
    ['induction', '1 month', /you join an organisation/],
    ['group-a', '3 months', /you start a job or role that needs child protection training/],
    ['group-b', '6 months', /you start a job or role that needs targeted training/],
    ['group-c', '12 months', /you take up a post that needs specialist training/],
  ])('City & Hackney: %s has %s, counted from its own day', (group, within, clock) => {
    const both = [pageAt(`/${hackney}/groups/${group}/`), pageAt(`/${hackney}/training/`)].map(mainText);
    const rule = new RegExp(`within ${within}\\b.{0,120}${clock.source}`, 'i');
    expect(both.map((text) => rule.test(text))).toEqual([true, true]);
  });

  it('City & Hackney: designated leads and deputies renew every 2 years, and top up every year on top of that', () => {
    for (const role of ['designated-safeguarding-lead', 'deputy-designated-safeguarding-lead']) {
      const { line } = badgeOf(hackney, role);
      expect(line('How often')).toMatch(/every 2 years.*every year.*Recommended, not required/i);
    }
  });

  it('Cheshire 2023: designated leads of schools and early years renew every 2 years, all others every 3', () => {
    const { page, line } = badgeOf(cw23, 'designated-safeguarding-lead');
    expect(`${line('How often')} ${page}`).toMatch(/2 years/);
    expect(page).toMatch(/schools? .{0,40}early years/i);
    expect(badgeOf(cw23, 'teacher').line('How often')).toMatch(/3 years/);
    expect(badgeOf(cw23, 'teacher').line('How often')).not.toMatch(/2 years/);
  });

  it('Shropshire: residents are in the Induction tier, and nobody has to place them', () => {
    const { text, line } = badgeOf(shropshire, 'resident');
    expect(text).toMatch(/Induction/);
    expect(line(/^Who decides/)).toMatch(/: Nobody has to\b/);
    expect(mainText(pageAt(`/${shropshire}/residents/`))).toMatch(/Induction/);
  });

  it('Leicester: two core values and six golden threads, each one by one', () => {
    const values = strategy(leicester).values ?? [];
    const counts = values.map(({ kind, items }) => `${items.length} ${kind}`);
    expect(counts).toEqual(expect.arrayContaining(['2 core-value', '6 golden-thread']));
    const { document } = pageAt(`/${leicester}/values/`);
    const headings = document.querySelectorAll('main h2, main h3, main h4, main th, main dt').map(textOf);
    const lost = values
      .flatMap((v) => v.items)
      .filter(({ label }) => !headings.some((h) => h.includes(label ?? '?')));
    expect(lost).toEqual([]);
  });

  it('Leicester: the rights notice stands on every page of the strategy, word for word, and on no other', () => {
    const notice = strategy(leicester).rights.notice ?? 'no notice';
    const problems = strategies.flatMap(({ id, rights }) =>
      pagesOf(id)
        .filter(
          (p) =>
            textOf(p.document.querySelector('[data-rights-notice]')).includes(notice) !==
            rights.permissionRequired,
        )
        .map((p) => p.path),
    );
    expect(firstTwenty(problems)).toBe('');
  });

  it('Cheshire 2015: the training table has 21 filled cells, one for Group 1 and four for each other group', () => {
    const table = pageAt(`/${cw15}/training/`).document.querySelectorAll('main table').find(isMatrix);
    const rows = (table?.querySelectorAll('tbody tr') ?? []).map((row) => ({
      group: textOf(row.querySelector('th')),
      filled: row
        .querySelectorAll('td')
        .filter((td) => /suitable/i.test(textOf(td)) && !/not /i.test(textOf(td))).length,
    }));
    expect(rows.map(({ filled }) => filled)).toEqual([1, 4, 4, 4, 4, 4]);
    expect(rows[0]?.group).toMatch(/Group 1\b/);
  });
});

/** The table of groups by levels: six rows, four columns of cells. */
function isMatrix(table: { querySelectorAll(selector: string): readonly unknown[] }): boolean {
  return table.querySelectorAll('tbody tr').length === 6 && table.querySelectorAll('tbody td').length === 24;
}

function pagesOf(framework: string) {
  return sitePages().filter(({ path }) => path.startsWith(`/${framework}/`));
}
