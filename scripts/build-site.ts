import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { toDayRange } from '#model/partial-date';
import { lockBuilds } from './build-lock.ts';
import { writeSearchIndex } from './search-index.ts';
import { type Staging, stage } from './staging.ts';
import { run as validate } from './validate.ts';

/** Where the site goes: `LANYARD_OUT`, or dist. Absolute. */
export function outputFolder(): string {
  return resolve(process.env.LANYARD_OUT || 'dist');
}

const kept = 'The site was not built. The last good one, if there is one, is as it was.';

interface Timing {
  readonly step: string;
  readonly seconds: number;
  readonly made: string;
}

/**
 * Checks the frameworks, builds the site beside the output folder and then swaps it in. Returns the exit code.
 * Whatever fails, and also when it is interrupted, the last good output stays as it was.
 */
export async function buildSite(): Promise<0 | 1> {
  const timings: Timing[] = [];
  async function step(name: string, work: () => Promise<string> | string): Promise<void> {
    console.log(`${name} …`);
    const start = performance.now();
    const made = await work();
    timings.push({ step: name, seconds: (performance.now() - start) / 1000, made });
  }

  let report = '';
  await step('Checking the frameworks', () => {
    const print = (text: string) => {
      report += text;
    };
    const code = validate([], { cwd: process.cwd(), env: process.env, stdout: print, stderr: print });
    return code === 0 ? report.trim() : '';
  });
  if (timings[0]?.made === '') {
    console.error(`\n${report}\n${kept}`);
    return 1;
  }

  // The day is settled once, or a build over midnight would speak of two.
  process.env.LANYARD_AS_OF ||= new Date().toISOString().slice(0, 10);
  if (!isDay(process.env.LANYARD_AS_OF)) {
    console.error(
      `\nLANYARD_AS_OF is ${process.env.LANYARD_AS_OF}: write a day such as 2026-11-22.\n${kept}`,
    );
    return 1;
  }
  const out = outputFolder();
  const unlock = await lockBuilds(resolve('.cache', 'build.lock'), (pid) =>
    console.log(`Another build is running here (process ${pid}). This one waits for it …`),
  );
  const staging = stage(out);
  if (typeof staging === 'string') {
    unlock();
    console.error(`\n${staging}\n${kept}`);
    return 1;
  }
  const stopListening = discardWhenInterrupted(staging);
  try {
    process.env.LANYARD_OUT_STAGING = staging.dir;
    await step('Making the pages', async () => {
      await build({ root: process.cwd(), logLevel: 'warn' });
      return `${countFiles(staging.dir, '.html')} pages`;
    });
    await step(
      'Making the search index',
      async () => `${await writeSearchIndex(join(staging.dir, 'pagefind'))} entries`,
    );
    await step('Putting it in place', () => {
      staging.swapIn();
      return out;
    });
  } catch (error) {
    staging.discard();
    console.error(error);
    console.error(`\n${kept}`);
    return 1;
  } finally {
    stopListening();
    unlock();
  }
  console.log(`\n${toTable(timings)}`);
  return 0;
}

function isDay(text: string): boolean {
  const range = toDayRange(text);
  return range !== undefined && range.earliest === text && range.latest === text;
}

function discardWhenInterrupted(staging: Staging): () => void {
  const stop = (signal: NodeJS.Signals) => {
    staging.discard();
    console.error('\nStopped. The last good site, if there is one, is as it was.');
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.once(signal, stop);
  return () => {
    for (const signal of signals) process.removeListener(signal, stop);
  };
}

function countFiles(dir: string, extension: string): number {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(extension))
    .length;
}

function toTable(timings: readonly Timing[]): string {
  const total = {
    step: 'Together',
    seconds: timings.reduce((sum, { seconds }) => sum + seconds, 0),
    made: '',
  };
  const width = Math.max(...timings.map(({ step }) => step.length));
  return [...timings, total]
    .map(({ step, seconds, made }) =>
      `${step.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${made}`.trimEnd(),
    )
    .join('\n');
}
