import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#tests/browser';
import { printPage, type Sheet } from './printed-page.ts';

const a4 = { width: 595, height: 842 };
const framework = 'cheshire-west-and-chester-2015';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Text that the edge of the paper cuts, or that stands in the margin where office printers do not reach. */
function cut(sheets: readonly Sheet[]): readonly string[] {
  const margin = 14; // 5 mm
  return sheets.flatMap((sheet, i) =>
    sheet.pieces
      .filter(
        ({ left, right, bottom }) =>
          left < margin || right > sheet.width - margin || bottom < margin || bottom > sheet.height - margin,
      )
      .map(
        ({ text, left, right }) =>
          `sheet ${i + 1}: “${text}” from ${Math.round(left)} to ${Math.round(right)} pt`,
      ),
  );
}

describe.each([
  { path: `/${framework}/roles/gp-receptionist/`, most: 4, says: /GP receptionist.*Group 1/ },
  { path: `/${framework}/roles/operational-manager/`, most: 5, says: /operational manager/i },
  { path: '/shropshire-2023/roles/teacher/', most: 6, says: /teacher/i },
  { path: `/${framework}/training/`, most: 8, says: /Group 6/ },
  { path: '/city-and-hackney-2021/training/', most: 8, says: /12 months/ },
  { path: `/${framework}/booklets/group-1/`, most: 16, says: /Level 1/ },
  { path: '/shropshire-2023/booklets/residents/', most: 9, says: /Shropshire/ },
  { path: '/shropshire-2023/booklets/induction/', most: 19, says: /What safeguarding means/ },
  { path: '/shropshire-2023/booklets/trainers/', most: 12, says: /Ask of your session/ },
])('printed: $path', ({ path, most, says }) => {
  let sheets: readonly Sheet[];
  beforeAll(async () => {
    sheets = await printPage(browser, path);
  });

  it(`takes A4 sheets, and no more than ${most} of them`, () => {
    expect(new Set(sheets.map((s) => `${Math.round(s.width)} × ${Math.round(s.height)}`))).toEqual(
      new Set([`${a4.width} × ${a4.height}`]),
    );
    expect(sheets.length).toBeLessThanOrEqual(most);
  });

  it('is cut nowhere, and no sheet is empty', () => {
    expect(cut(sheets).slice(0, 20)).toEqual([]);
    expect(sheets.map((sheet) => sheet.text.length > 40)).not.toContain(false);
  });

  it('says on the first sheet what to do if somebody is in danger, and what the paper is about', () => {
    expect(sheets[0]?.text).toMatch(/danger.{0,40}999/);
    expect(sheets.map((sheet) => sheet.text).join(' ')).toMatch(says);
  });

  it('leaves out what paper cannot do: menus, search boxes, the way out, addresses without a site', () => {
    const text = sheets.map((sheet) => sheet.text).join(' ');
    expect(text).not.toMatch(/Skip to main content|Exit this page|Find my role Areas| \(\/[a-z]/);
  });

  it('says where it comes from and when it was checked, since paper grows old', () => {
    expect(sheets.map((sheet) => sheet.text).join(' ')).toMatch(/Checked on 22 November 2026/);
  });
});

describe('a printed booklet', () => {
  let sheets: readonly Sheet[];
  beforeAll(async () => {
    sheets = await printPage(browser, `/${framework}/booklets/group-1/`);
  });
  const sheetWith = (words: string) => sheets.findIndex((sheet) => sheet.text.includes(words));

  it('carries its name and the number of the page on each sheet, so that loose sheets find home', () => {
    sheets.forEach((sheet, i) => {
      expect(sheet.text).toContain('Safeguarding booklet for Group 1');
      expect(sheet.text).toContain(`Page ${i + 1} of ${sheets.length}`);
    });
  });

  it('has a sheet of its own for help, to be torn out, and one for the sign-off, to be filed', () => {
    const help = sheets[sheetWith('When you call 999')];
    expect(help?.text).not.toMatch(/Words you will hear|You are part of it/);
    const signOff = sheets[sheetWith('What I can do now')];
    expect(signOff?.text).not.toMatch(/Sexual Offences Act/);
    expect(signOff?.text).toContain('We talk again on:');
  });

  it('leaves no heading at the foot of a sheet without what it is about', () => {
    const headings = [
      'Four kinds of abuse and neglect',
      'How to share well',
      'Your council',
      'When nobody listens',
    ];
    const next = ['National guidance names four', 'The right person', 'Children’s social care', 'Go further'];
    headings.forEach((heading, i) => {
      expect(sheets.some((s) => s.text.includes(heading) && s.text.includes(next[i] ?? ''))).toBe(true);
    });
  });

  it('is printed without its buttons and file list, which paper does not need', () => {
    expect(sheets.map((sheet) => sheet.text).join(' ')).not.toMatch(/Print it|flip on short edge/);
  });
});
