import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderPoster } from '#booklet/render-poster';
import { createEngine } from '#booklet/typst-engine';
import { loadAll } from '#source/load-frameworks';
import { projectRoot } from '#source/project-root';
import { toPosters } from '#views/posters';
import { toSite } from '#views/site';

const { frameworks, catalogue } = loadAll();
const site = toSite(frameworks, catalogue, '2026-11-22');
const settings = { name: 'Lanyard', language: 'en-GB', official: false };

describe.each(site.editions)('the posters of $framework.id', (edition) => {
  const posters = toPosters(edition, site, settings);
  const values = posters.filter(({ kind }) => kind === 'values');

  it('show each value once, on as many sheets as they need', () => {
    const labels = (edition.framework.values ?? []).flatMap((set) => set.items.map((item) => item.label));
    const shown = values.flatMap(({ sections }) =>
      sections.flatMap((s) => s.items.map((item) => item.label)),
    );
    expect(shown).toEqual(labels);
    expect(values.map(({ poster }) => poster)).toEqual(
      values.map((_, i) => (i === 0 ? 'values' : `values-${i + 1}`)),
    );
  });

  it('carry the notice of rights, where the owners ask for one', () => {
    const { notice } = edition.framework.rights;
    for (const { notes } of values) expect(notice === undefined || notes.includes(notice)).toBe(true);
  });

  it('say whom to call, with numbers of the right nation', () => {
    const worried = posters.find(({ kind }) => kind === 'worried');
    const numbers = worried?.sections.flatMap((s) => s.items.flatMap((item) => item.telephone ?? []));
    expect(numbers).toEqual(expect.arrayContaining(['101', '0808 800 5000', '0800 1111']));
  });
});

// What cannot be printed stops the whole site: a strategy for England and Wales could not be published.
describe('the posters of every framework that was written from the guides', () => {
  const examples = loadAll(join(projectRoot(), 'tests', 'contract', 'unseen'));
  const shown = toSite(examples.frameworks, examples.catalogue, '2026-11-22');
  const engine = createEngine();

  it.each(shown.editions)('fit on one page: $framework.id', (edition) => {
    for (const poster of toPosters(edition, shown, settings))
      for (const format of poster.formats)
        expect(renderPoster(engine, poster, format, 'https://lanyard.example')).toMatchObject({ ok: true });
  });
});
