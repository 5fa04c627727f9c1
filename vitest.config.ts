import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Three projects, in this order: plain code, components rendered by Astro, the built site in a browser. */
export default defineConfig(async (env) => ({
  test: {
    projects: [
      {
        test: {
          name: 'code',
          include: ['tests/{unit,contract,properties,fidelity,fuzz}/**/*.test.ts'],
          // Speed belongs in benchmarks: a busy machine must not fail a test.
          testTimeout: 60_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...(await getViteConfig({})(env)),
        test: {
          name: 'render',
          include: ['tests/render/**/*.test.ts'],
          maxWorkers: '100%',
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{site,print}/**/*.test.ts'],
          globalSetup: 'tests/site/build-and-serve.ts',
          // A browser is heavy, and only two cores are certain.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What a page fetches while somebody types takes its time on a machine that runs two browsers.
          expect: { poll: { timeout: 15_000 } },
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
}));
