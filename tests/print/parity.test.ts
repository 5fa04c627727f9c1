import { readFileSync } from 'node:fs';
import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { builtBooklets } from './built-papers.ts';
import { lettersOf, lettersOn, readPages } from './pdf-pages.ts';

// From this many columns on, a format prints each row of a table as a block, with the label before each cell.
const stackedFrom = { a4: 7, a5: 4, 'large-print': 2 } as const;

/** The letters of the chapters of a booklet's page, in their order. */
function lettersOfChapters(file: string, stacked: number): string {
  const page = parse(readFileSync(file, 'utf8'));
  for (const table of page.querySelectorAll('[data-chapter] table')) {
    if (table.querySelectorAll('thead th').length >= stacked) table.replaceWith(`<p>${asBlocks(table)}</p>`);
  }
  for (const list of page.querySelectorAll('[data-chapter] ol')) {
    const items = list
      .querySelectorAll(':scope > li')
      .map((item, i) => `<li>${i + 1} ${item.innerHTML}</li>`);
    list.set_content(items.join(''));
  }
  return lettersOf(
    page
      .querySelectorAll('[data-chapter]')
      .map((chapter) => chapter.text)
      .join(' '),
  );
}

function asBlocks(table: HTMLElement): string {
  const [, ...labels] = table.querySelectorAll('thead th').map((th) => th.innerHTML);
  const rows = table.querySelectorAll('tbody tr').map((row) => {
    const cells = row.querySelectorAll('td').map((cell, i) => `${labels[i]} ${cell.innerHTML}`);
    return [row.querySelector('th')?.innerHTML, ...cells].join(' ');
  });
  return [table.querySelector('caption')?.innerHTML, ...rows].join(' ');
}

/** Where two texts part: a few letters of each, or nothing when they say the same. */
function difference(paper: string, page: string): string {
  if (paper.endsWith(page)) return '';
  const start = paper.lastIndexOf(page.slice(0, 80));
  if (start < 0) return `The paper lacks the beginning: ${page.slice(0, 80)}`;
  const same = [...page].findIndex((letter, i) => paper[start + i] !== letter);
  return `paper: ${paper.slice(start + same - 40, start + same + 60)}\npage:  ${page.slice(same - 40, same + 60)}`;
}

describe.each(builtBooklets())('$document.framework $document.booklet', ({ page, pdf }) => {
  it.each(['a4', 'a5', 'large-print'] as const)('says on %s what its page says', async (format) => {
    const paper = lettersOn(await readPages(pdf(format)));
    const online = lettersOfChapters(page, stackedFrom[format]);
    expect(online.length).toBeGreaterThan(2000);
    expect(difference(paper, online)).toBe('');
  });
});
