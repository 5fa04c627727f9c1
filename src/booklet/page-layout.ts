import type { Chapter } from '#model/block';
import type { TypesetFormat } from './render-booklet.ts';

/** Chapters between two forced page breaks. */
export interface Section {
  /** Their places in the booklet. */
  readonly chapters: readonly number[];
  /** A single chapter that should stand on one page of its own. */
  readonly isAlone: boolean;
}

/** How a section came out with one rhythm. */
interface Outcome {
  readonly density: number;
  readonly pages: number;
  /** How much of its last page it fills. */
  readonly fill: number;
}

/** The rhythm of each section, and what was tried before. */
export interface Layout {
  readonly sections: readonly Section[];
  /** Factors on the distances between paragraphs; 1 is the design. */
  readonly densities: readonly number[];
  readonly tried: readonly (readonly Outcome[])[];
  readonly isSettled: boolean;
}

// Tried in this order. A chapter on its own page may be set tighter, so that it is one page.
const toFill = [1, 0.92, 1.08, 0.84, 1.16, 0.78, 1.25];
const toFitOne = [1, 0.72];

/** The last page of a section should be filled to more than this part. */
const leastFill = 0.18;

// Top and bottom of the text on the page, in points: the margins in theme.typ.
const textArea: Readonly<Record<TypesetFormat, readonly [top: number, bottom: number]>> = {
  a4: [82, 768],
  a5: [60, 541],
  'large-print': [85, 762],
};

/** Chapters with a page of their own are sections; those between them run on. */
export function toSections(chapters: readonly Chapter[]): readonly Section[] {
  const sections: { chapters: number[]; isAlone: boolean }[] = [];
  for (const [i, { ownPage }] of chapters.entries()) {
    const last = sections.at(-1);
    if (ownPage || !last || last.isAlone) sections.push({ chapters: [i], isAlone: ownPage === true });
    else last.chapters.push(i);
  }
  return sections;
}

export function firstLayout(sections: readonly Section[]): Layout {
  return { sections, densities: sections.map(() => 1), tried: sections.map(() => []), isSettled: false };
}

/**
 * What to try after a layout whose notes say where each section began and ended; undefined when it is good, or the
 * best of all that were tried.
 */
export function nextLayout(
  layout: Layout,
  notes: readonly unknown[],
  format: TypesetFormat,
): Layout | undefined {
  if (layout.isSettled) return undefined;
  const tried = layout.tried.map((outcomes, section) => {
    const density = layout.densities[section] ?? 1;
    if (outcomes.some((outcome) => outcome.density === density)) return outcomes;
    return [...outcomes, outcomeOf(section, density, notes, format)];
  });
  const densities = layout.sections.map((section, i) => choose(section, tried[i] ?? []));
  if (densities.every((density, i) => density === layout.densities[i])) return undefined;
  const isSettled = densities.every((density, i) => tried[i]?.some((o) => o.density === density));
  return { ...layout, densities, tried, isSettled };
}

/** A rhythm that worked, else the next one to try, else the one that came out best. */
function choose({ isAlone }: Section, outcomes: readonly Outcome[]): number {
  const good = outcomes.find((o) => (isAlone && o.pages === 1) || o.fill >= leastFill);
  const onePage = outcomes.find((o) => o.pages === 1);
  const mayFit = isAlone && !onePage && (outcomes[0]?.pages ?? 0) === 2 && (outcomes[0]?.fill ?? 1) < 0.35;
  if (mayFit) {
    const tighter = toFitOne.find((density) => !outcomes.some((o) => o.density === density));
    if (tighter !== undefined) return tighter;
  }
  if (isAlone && onePage) return onePage.density;
  if (good) return good.density;
  const next = toFill.find((density) => !outcomes.some((o) => o.density === density));
  return next ?? outcomes.toSorted((a, b) => b.fill - a.fill)[0]?.density ?? 1;
}

function outcomeOf(
  section: number,
  density: number,
  notes: readonly unknown[],
  format: TypesetFormat,
): Outcome {
  const start = noteOf(notes, section, 'start');
  const end = noteOf(notes, section, 'end');
  const [top, bottom] = textArea[format];
  return { density, pages: end.page - start.page + 1, fill: (end.y - top) / (bottom - top) };
}

interface Note {
  readonly page: number;
  readonly y: number;
}

function noteOf(notes: readonly unknown[], section: number, place: 'start' | 'end'): Note {
  const found = notes.find(
    (note): note is Note =>
      typeof note === 'object' &&
      note !== null &&
      'section' in note &&
      note.section === section &&
      'place' in note &&
      note.place === place,
  );
  if (!found) throw new Error(`The template does not say where the ${place} of section ${section} is.`);
  return found;
}
