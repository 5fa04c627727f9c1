import { describe, expect, it } from 'vitest';
import { firstLayout, nextLayout, toSections } from '#booklet/page-layout';

const chapter = (id: string, ownPage?: true) => ({ id, title: id, blocks: [], ...(ownPage && { ownPage }) });

/** What the template notes: each section begins on the page after the last, and its text ends at `y` points. */
function notes(...ends: readonly { readonly pages: number; readonly y: number }[]): readonly unknown[] {
  let page = 1;
  return ends.flatMap(({ pages, y }, section) => {
    const start = { section, place: 'start', page, y: 82 };
    page += pages;
    return [start, { section, place: 'end', page: page - 1, y }];
  });
}

describe('the layout of a booklet', () => {
  it('gives chapters that are torn out a section of their own, and lets the others run on', () => {
    const sections = toSections([chapter('help', true), chapter('a'), chapter('b'), chapter('sign', true)]);
    expect(sections).toEqual([
      { chapters: [0], isAlone: true },
      { chapters: [1, 2], isAlone: false },
      { chapters: [3], isAlone: true },
    ]);
  });

  it('is good when no last page is nearly empty', () => {
    const layout = firstLayout(toSections([chapter('a'), chapter('b')]));
    expect(nextLayout(layout, notes({ pages: 3, y: 500 }), 'a4')).toBeUndefined();
  });

  it('tries other distances for a section whose last page is nearly empty, and no other section', () => {
    const layout = firstLayout(toSections([chapter('help', true), chapter('a')]));
    const next = nextLayout(layout, notes({ pages: 1, y: 500 }, { pages: 3, y: 120 }), 'a4');
    expect(next?.densities).toEqual([1, 0.92]);
  });

  it('sets a chapter tighter that is just too long for its own page', () => {
    const layout = firstLayout(toSections([chapter('sign', true)]));
    const next = nextLayout(layout, notes({ pages: 2, y: 200 }), 'a4');
    expect(next?.densities).toEqual([0.72]);
  });

  it('ends, with the best that it found, when nothing helps', () => {
    let layout = firstLayout(toSections([chapter('a')]));
    const fills = [100, 110, 150, 90, 100, 95, 97];
    for (const y of fills) {
      const next = nextLayout(layout, notes({ pages: 2, y }), 'a4');
      expect(next).toBeDefined();
      layout = next ?? layout;
    }
    expect(layout.densities).toEqual([1.08]);
    expect(nextLayout(layout, notes({ pages: 2, y: 150 }), 'a4')).toBeUndefined();
  });
});
