import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFinder } from '#finder/create-finder';
import { toFinderIndex } from '#finder/finder-index';
import { loadAll } from '#source/load-frameworks';
import { measure, readQueries } from '#tests/finder/measure';

const { catalogue, frameworks } = loadAll();
const finder = createFinder(
  toFinderIndex(
    catalogue,
    frameworks.flatMap((framework) => framework.areas),
  ),
);
const measured = (set: string) =>
  measure(finder, readQueries(readFileSync(`tests/finder/${set}.tsv`, 'utf8')));

describe('the finder, over labelled queries', () => {
  it('is right first in 95 of 100, and among the first three in 99, of the queries it was tuned with', () => {
    const { jobs, first, third } = measured('tuning');
    expect(first / jobs).toBeGreaterThanOrEqual(0.95);
    expect(third / jobs).toBeGreaterThanOrEqual(0.99);
  });

  it('gives no confident answer to an unrelated job, and no role to a worry, of those it was tuned with', () => {
    expect(measured('tuning')).toMatchObject({ falselySure: 0, worriesMissed: 0, worriesAnswered: 0 });
  });

  it('does not lose ground on queries that were held out while it was tuned', () => {
    // What was reached, and a floor for what comes: only totals are looked at, so that the sets stay unknown.
    for (const set of ['held-out', 'held-out-fresh']) {
      const { jobs, first, third, unrelated, falselySure, worries, worriesAnswered } = measured(set);
      expect(first / jobs, set).toBeGreaterThanOrEqual(0.9);
      expect(third / jobs, set).toBeGreaterThanOrEqual(0.91);
      expect(falselySure / unrelated, set).toBeLessThanOrEqual(0.03);
      expect(worriesAnswered / worries, set).toBeLessThanOrEqual(0.03);
    }
  });
});
