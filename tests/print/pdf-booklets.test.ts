import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openCache } from '#booklet/booklet-cache';
import { explainRefusal } from '#booklet/explain-refusal';
import { saddleStitch } from '#booklet/impose';
import { type PaperJob, renderPaper } from '#booklet/paper-job';
import { renderBooklet } from '#booklet/render-booklet';
import { createEngine } from '#booklet/typst-engine';
import type { BookletDocument } from '#views/booklet-document';
import { makeBooklets } from '../../scripts/make-booklets.ts';
import { pinnedDay } from '../site/run-build.ts';
import { builtBooklets } from './built-papers.ts';
import { lettersOf, lettersOn, readPages, readPdf } from './pdf-pages.ts';
import { readStructure } from './pdf-structure.ts';
import { sampleBooklet } from './sample-booklet.ts';

const engine = createEngine();
const site = 'https://lanyard.example';
const job: PaperJob = { kind: 'booklet', document: sampleBooklet, site };

async function renderA5(document: BookletDocument) {
  const rendered = await renderBooklet(engine, document, 'a5', site);
  if (!rendered.ok) throw new Error(rendered.refusals.map(({ reason }) => reason).join('\n'));
  return await readPdf(rendered.pdf);
}

describe('a booklet to fold', () => {
  it('has its pages in the order in which they meet after folding', () => {
    expect(saddleStitch(8)).toEqual([
      [8, 1],
      [2, 7],
      [6, 3],
      [4, 5],
    ]);
    expect(saddleStitch(5)).toEqual(saddleStitch(8));
  });

  it.each(builtBooklets())(
    'shows the A5 pages of $document.framework $document.booklet, two to a side',
    async ({ document, pdf }) => {
      const [single, folded] = await Promise.all([readPages(pdf('a5')), readPages(pdf('a5-fold'))]);
      const wanted = saddleStitch(single.length);
      expect(folded.length % 2, 'each sheet has two sides').toBe(0);
      expect(folded.length).toBe(wanted.length);
      for (const [i, [left, right]] of wanted.entries()) {
        const [l, r] = [left, right].map((n) => single[n - 1]?.texts.map((t) => t.text).join(' ') ?? '');
        const side = folded[i];
        const half = (isLeft: boolean) =>
          side?.texts
            .filter((t) => t.left < side.width / 2 === isLeft)
            .map((t) => t.text)
            .join(' ');
        expect([half(true), half(false)]).toEqual([l, r]);
        expect([Math.round(side?.width ?? 0), Math.round(side?.height ?? 0)]).toEqual([842, 595]);
      }
      const { isMarked, title } = await readStructure(pdf('a5-fold'));
      expect({ isMarked, title }).toEqual({
        isMarked: false,
        title: `${document.title} – for printing only`,
      });
    },
  );
});

describe('rendering', () => {
  it('gives the same bytes for the same booklet, so that a build can be compared with the last one', async () => {
    const [first, second] = [await renderPaper(engine, job), await renderPaper(createEngine(), job)];
    expect(first.ok && second.ok).toBe(true);
    if (!first.ok || !second.ok) return;
    for (const [i, { format, pdf }] of first.papers.entries()) {
      expect(Buffer.compare(pdf, second.papers[i]?.pdf ?? new Uint8Array()), format).toBe(0);
    }
  });

  it('prints what looks like code as the characters that it is', async () => {
    const hostile =
      '#panic("x") $x^2$ *a* _b_ `c` <script>alert(1)</script> @ref // \\ "q" {{x}} #import "a.typ"';
    const document: BookletDocument = {
      ...sampleBooklet,
      title: hostile,
      forWhom: hostile,
      chapters: [{ id: 'c', title: hostile, blocks: [{ kind: 'paragraph', line: [{ text: hostile }] }] }],
    };
    const text = (await renderA5(document)).flatMap(({ texts }) => texts.map((t) => t.text)).join(' ');
    const squeezed = text.replaceAll(/\s/g, '');
    expect(squeezed.split(hostile.replaceAll(/\s/g, '')).length).toBeGreaterThan(3);
  });

  it('breaks a word of 5,000 letters instead of printing over the edge', async () => {
    const word = 'safeguarding'.repeat(417).slice(0, 5000);
    const line = [{ text: word }];
    const document: BookletDocument = {
      ...sampleBooklet,
      chapters: [
        {
          id: 'c',
          title: 'Long words',
          blocks: [
            { kind: 'paragraph', line },
            {
              kind: 'table',
              caption: 'Long words',
              columns: ['One', 'Two', 'Three'],
              rows: [
                { header: 'x'.repeat(200), cells: [line.map(() => ({ text: word.slice(0, 300) })), []] },
              ],
            },
          ],
        },
      ],
    };
    const pages = await renderA5(document);
    expect(pages.flatMap(({ texts, width }) => texts.filter((t) => t.right > width - 28))).toEqual([]);
    expect(lettersOn(pages)).toContain(lettersOf(word));
  });

  it('names the character that the typeface lacks, with the chapter that holds it', async () => {
    const document: BookletDocument = {
      ...sampleBooklet,
      chapters: [{ id: 'c', title: 'Help', blocks: [{ kind: 'paragraph', line: [{ text: 'Call ☎ now' }] }] }],
    };
    const result = await renderPaper(engine, { ...job, document });
    expect(
      result.ok ? [] : result.refusals.map((refusal) => explainRefusal({ ...job, document }, refusal)),
    ).toEqual([
      'sample, booklet “induction”, chapter “Help”: The typeface has no character “☎” (U+260E). Write it in another way.',
    ]);
  });
});

describe('a second build', () => {
  it('renders nothing again where nothing changed', async () => {
    const result = await makeBooklets(pinnedDay);
    if (!result.ok) throw new Error(result.problems.join('\n'));
    expect(result.run.fromCache).toBe(result.run.papers.length);
  });
});

describe('the cache', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lanyard-cache-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives back what was rendered, until the booklet changes or a file is damaged', async () => {
    const cache = openCache(folder);
    const key = cache.keyOf(job);
    expect(cache.read(key)).toBeUndefined();
    const result = await renderPaper(engine, job);
    if (!result.ok) throw new Error('The sample cannot be rendered.');
    const written = cache.write(key, result.papers);
    expect(cache.read(key)).toEqual(written);
    expect(written.map(({ format }) => format)).toEqual(['a4', 'a5', 'a5-fold', 'large-print']);
    expect(cache.keyOf({ ...job, document: { ...sampleBooklet, forWhom: 'Somebody else' } })).not.toBe(key);

    truncateSync(written[0]?.file ?? '', 100);
    expect(cache.read(key), 'a damaged file is rendered again').toBeUndefined();
    cache.write(key, result.papers);
    rmSync(written[1]?.file ?? '');
    expect(cache.read(key), 'so is a missing one').toBeUndefined();
  });
});
