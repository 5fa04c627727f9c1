import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { faultsOf } from '#tests/fuzz/judge-case';
import { caseOf, kinds } from '#tests/fuzz/mutate';
import { readSources } from '#tests/fuzz/sources';

/** What is found in some of the cases. */
interface Found {
  readonly counts: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
  /** The most memory that the process had, in MB. */
  readonly memory: number;
}

// In MB, for the whole process: one that needs more could stop the server that builds the site. Node with our code and
// the files takes about 120 of them.
const memoryLimit = 256;
// V8 lets garbage lie as long as there is room, by default some 200 MB of it: what a file really needs shows only when
// the room for young objects is small and the heap cannot grow beyond what the process may have.
const memoryFlags = ['--max-semi-space-size=2', '--max-old-space-size=160'];
const memoryEnvironment = {
  // Node keeps the compiler that reads TypeScript, unless it finds our code compiled: 25 MB that no file needs.
  NODE_COMPILE_CACHE: join(import.meta.dirname, '..', '.cache', 'compiled'),
  // The allocator of Linux keeps what was freed, apart for each thread, and more the larger it was.
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
};
// A process for each part: what one case leaves behind in memory must not be put down to another.
const casesInOneProcess = 2500;
// More would wait for each other where only two processors are certain, and a case that waits looks like one that hangs.
const processes = Math.min(2, availableParallelism());

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '5000' },
    from: { type: 'string', default: '1' },
    part: { type: 'boolean', default: false },
  },
});
const first = Number(values.from);
const count = Number(values.cases);
if (values.part) process.stdout.write(JSON.stringify(judge(first, count)));
else process.exitCode = await runAll();

function judge(from: number, howMany: number): Found {
  const sources = readSources();
  const counts: Record<string, number> = {};
  const faults: string[] = [];
  for (let seed = from; seed < from + howMany; seed++) {
    const damaged = caseOf(seed, sources);
    counts[damaged.kind] = (counts[damaged.kind] ?? 0) + 1;
    faults.push(...faultsOf(damaged).map((fault) => `seed ${seed} (${damaged.kind}): ${fault}`));
  }
  return { counts, faults, memory: Math.round(process.resourceUsage().maxRSS / 1024) };
}

function judgeInProcess(from: number, howMany: number): Promise<Found> {
  const which = `seeds ${from} to ${from + howMany - 1}: the process`;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...memoryFlags, import.meta.filename, '--part', '--from', `${from}`, '--cases', `${howMany}`],
      { maxBuffer: 2 ** 28, env: { ...process.env, ...memoryEnvironment } },
      (failure, stdout, stderr) => {
        if (failure) {
          const reason = stderr.split('\n').find((line) => /error/i.test(line)) ?? failure.message;
          resolve({ counts: {}, faults: [`${which} died: ${reason}`], memory: 0 });
          return;
        }
        const found: Found = JSON.parse(stdout);
        const tooMuch = found.memory > memoryLimit ? [`${which} held ${found.memory} MB`] : [];
        resolve({ ...found, faults: [...found.faults, ...tooMuch] });
      },
    );
  });
}

/** Runs all cases in parts and prints what came out. Returns the exit code. */
async function runAll(): Promise<0 | 1> {
  const start = performance.now();
  const found: Found[] = [];
  let begun = 0;
  let done = 0;
  const judgeParts = async (): Promise<void> => {
    while (begun < count) {
      const from = first + begun;
      const howMany = Math.min(casesInOneProcess, count - begun);
      begun += howMany;
      const part = await judgeInProcess(from, howMany);
      found.push(part);
      done += howMany;
      for (const fault of part.faults) console.error(fault);
      console.log(`${done} of ${count} …`);
    }
  };
  await Promise.all(Array.from({ length: processes }, judgeParts));
  for (const kind of kinds) {
    const cases = found.reduce((sum, { counts }) => sum + (counts[kind] ?? 0), 0);
    console.log(`${kind.padEnd(28)} ${String(cases).padStart(7)}`);
  }
  const faults = found.flatMap((part) => part.faults);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const memory = Math.max(...found.map((part) => part.memory));
  console.log(`\n${count} cases, ${faults.length} faults, ${seconds} s, at most ${memory} MB in one process`);
  return faults.length > 0 ? 1 : 0;
}
