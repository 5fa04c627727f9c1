import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadAll } from '#source/load-frameworks';
import { finderAsInABrowser } from '#tests/finder/as-in-a-browser';
import { measure, readQueries } from '#tests/finder/measure';

const { catalogue, frameworks } = loadAll();
const finder = finderAsInABrowser(
  catalogue,
  frameworks.flatMap((framework) => framework.areas),
);
const fileOf = (set: string) => `tests/finder/${set}.tsv`;
const measured = (set: string) => measure(finder, readQueries(readFileSync(fileOf(set), 'utf8')));

const heldOut = 'held-out';
const isThere = (set: string) => existsSync(fileOf(set));

describe('the finder, over labelled queries', () => {
  it('is right first in 985 of 1000, and among the first three in 995, of the queries it was tuned with', () => {
    const { jobs, first, third } = measured('tuning');
    expect(first / jobs).toBeGreaterThanOrEqual(0.985);
    expect(third / jobs).toBeGreaterThanOrEqual(0.995);
  });

  it('gives no confident answer to an unrelated job, and no role to a worry, of those it was tuned with', () => {
    expect(measured('tuning')).toMatchObject({ falselySure: 0, worriesMissed: 0, worriesAnswered: 0 });
  });

  // Only totals are looked at, so that the set stays unknown. It may be away while a new one is written.
  it.runIf(isThere(heldOut))('does not lose ground on queries that were held out while it was tuned', () => {
    const { jobs, first, third, unrelated, falselySure, worriesAnswered } = measured(heldOut);
    // What is reached; the aim is 0.95 and 0.99.
    expect(first / jobs).toBeGreaterThanOrEqual(0.94);
    expect(third / jobs).toBeGreaterThanOrEqual(0.955);
    expect(falselySure / unrelated).toBe(0);
    expect(worriesAnswered).toBe(0);
  });
});
