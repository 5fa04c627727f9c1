import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, inject, it } from 'vitest';
import { loadAll } from '#source/load-frameworks';
import { fold, pageAt } from './pages.ts';

const { frameworks } = loadAll(join(import.meta.dirname, '..', '..', 'frameworks'));
const json = (path: string): unknown =>
  JSON.parse(readFileSync(join(inject('site').dist, 'data', path), 'utf8'));

/** What a strategy may be silent on, and the words of each place that would speak of it. */
const topics = [
  {
    topic: 'deadlines',
    kinds: ['complete-by'],
    term: 'By when',
    compared: 'deadlines',
    csv: 'complete_by',
    line: /By when: (?!not stated)/i,
  },
  {
    topic: 'refresh',
    kinds: ['refresh', 'top-up'],
    term: 'How often',
    compared: 'renewal',
    csv: 'renewal',
    line: /How often: (?!not stated)/i,
  },
] as const;

const silences = frameworks.flatMap((framework) =>
  topics.flatMap((silent) => {
    const stated = framework.notStated?.find(({ topic }) => topic === silent.topic);
    // Going to an event again and again is no renewal, but is told in the same place, with what it is.
    const hasEvents = silent.topic === 'refresh' && framework.rules?.some(({ kind }) => kind === 'attend');
    return stated && !hasEvents ? [{ framework, stated, ...silent, id: framework.id }] : [];
  }),
);

/** Every object in a value, however deep. */
function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Readonly<Record<string, unknown>>;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

const silent = silences.map((each) => [each.topic, each.id, each] as const);

describe.each(silent)('nobody is told of %s that %s does not state', (_topic, id, silence) => {
  it('by the finder', () => {
    const lines = silence.framework.areas.flatMap(({ id: area }) =>
      [...objectsIn(json(`finder/${area}.json`))]
        .filter(({ framework }) => framework === id)
        .flatMap((edition) =>
          [...objectsIn(edition)].flatMap(({ line }) => (typeof line === 'string' ? line : [])),
        ),
    );
    expect(lines.filter((line) => silence.line.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(1);
  });

  it('by a comparison, for any role', () => {
    const data = json(`compare/${id}.json`);
    const rows = [...objectsIn(data)].filter(({ term }) => term === silence.term);
    expect(rows.filter(({ stated, value }) => stated !== false || value !== 'Not stated')).toEqual([]);
    const compared = [...objectsIn(data)].find((entry) => entry.id === silence.compared);
    expect(compared).toMatchObject({ facts: [], silence: silence.stated.text });
    expect(rows.length).toBeGreaterThan(0);
  });

  it('by the open data, the planner, the calendar or the session plan', () => {
    // These carry rules, from which dates are counted: one of this kind would be a date that nobody set.
    const files = [`frameworks/${id}.json`, `dates/${id}.json`, `planner/${id}.json`, `session/${id}.json`];
    const rules = files.flatMap((file) =>
      [...objectsIn(json(file))]
        .filter(({ kind }) => (silence.kinds as readonly unknown[]).includes(kind))
        .map((rule) => `${file}: ${JSON.stringify(rule).slice(0, 100)}`),
    );
    expect(rules).toEqual([]);
    const session = [...objectsIn(json(`session/${id}.json`))].map(({ text }) => text);
    expect(session).toContain(silence.stated.text);
  });

  it('by a table of roles', () => {
    const csv = readFileSync(join(inject('site').dist, 'data', 'frameworks', `${id}.csv`));
    const rows = parseCsv(csv, { bom: true, columns: true }) as readonly Readonly<Record<string, string>>[];
    expect(rows.filter((row) => row[silence.csv] !== 'Not stated').map(({ role }) => role)).toEqual([]);
    expect(rows.length).toBeGreaterThan(100);
  });

  it('on the page that compares all areas', () => {
    const cells = pageAt('/compare/')
      .document.querySelectorAll('tr')
      .filter((row) => row.querySelector(`th a[href="/${id}/"]`))
      .flatMap((row) => row.querySelectorAll('td'))
      .filter((cell) => /^(?:Deadlines|Renewal)/.test(cell.getAttribute('data-label') ?? ''))
      .filter((cell) => cell.getAttribute('data-label')?.startsWith(silence.topic === 'refresh' ? 'R' : 'D'));
    expect(cells.map((cell) => fold(cell.text))).toEqual(['Not stated']);
  });
});
