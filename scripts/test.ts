import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensureBrowser } from '#tests/browser';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Step {
  readonly title: string;
  readonly run: () => Promise<Counts>;
}

const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'lanyard-test-'));
const reportFile = join(scratch, 'vitest.json');

// Biome's ci command colours its output even where nobody sees colours, letter by letter.
const biomeColours = process.stdout.isTTY ? [] : ['--colors=off'];

const steps: readonly Step[] = [
  {
    title: 'Lint and format',
    run: () => tool('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', ...biomeColours),
  },
  {
    title: 'Format of .astro files',
    run: () =>
      tool('prettier/bin/prettier.cjs', '--check', '--no-error-on-unmatched-pattern', 'src/**/*.astro'),
  },
  { title: 'Types', run: () => tool('astro/bin/astro.mjs', 'check') },
  { title: 'Dead code and cycles', run: () => tool('knip/bin/knip.js', '--no-progress') },
  { title: 'Frameworks', run: () => asOneCheck(node(['scripts/validate.ts'])) },
  { title: 'A browser for the site tests', run: async () => asOneCheck(browserThere()) },
  { title: 'Tests', run: runVitest },
];

const results: { title: string; counts: Counts; seconds: number }[] = [];
try {
  for (const { title, run } of steps) {
    console.log(`\n── ${title} ──\n`);
    const start = performance.now();
    const counts = await run();
    results.push({ title, counts, seconds: (performance.now() - start) / 1000 });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = report();

/** Prints the table of steps and, as the last line, the counts. Returns the exit code. */
function report(): 0 | 1 {
  const width = Math.max(...results.map(({ title }) => title.length));
  console.log('\n── Summary ──\n');
  for (const { title, counts, seconds } of results) {
    const outcome = counts.failed + counts.skipped === 0 ? 'ok' : 'FAILED';
    console.log(`${title.padEnd(width)}  ${seconds.toFixed(1).padStart(7)} s  ${outcome}`);
  }
  const sum = (key: keyof Counts) => results.reduce((total, { counts }) => total + counts[key], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed > 0 || skipped > 0 ? 1 : 0;
}

/** Runs a program of a package in node_modules, with this same Node, and counts it as one check. */
function tool(program: string, ...args: string[]): Promise<Counts> {
  return asOneCheck(node([join('node_modules', program), ...args]));
}

async function asOneCheck(exitCode: number | Promise<number>): Promise<Counts> {
  const ok = (await exitCode) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** Runs Node in the project folder, shows its output, and gives its exit code. */
function node(args: string[]): Promise<number> {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' };
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
      .on('error', reject)
      .on('close', (code) => resolve(code ?? 1));
  });
}

function browserThere(): number {
  try {
    console.log(`Found ${ensureBrowser()}`);
    return 0;
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function runVitest(): Promise<Counts> {
  const exitCode = await node([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ]);
  const counts = readCounts();
  if (counts.passed + counts.failed === 0) {
    console.log('No test ran.');
    return { ...counts, failed: 1 };
  }
  // A file that cannot be loaded, or an error outside any test, fails the run but no counted test.
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readCounts(): Counts {
  let text: string;
  try {
    text = readFileSync(reportFile, 'utf8');
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(text) as Record<
    string,
    number | undefined
  >;
  return {
    passed: numPassedTests ?? 0,
    failed: numFailedTests ?? 0,
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
  };
}
