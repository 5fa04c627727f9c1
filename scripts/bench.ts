import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { generateFrameworks } from './generate-frameworks.ts';

const usage = `Usage: npm run bench -- [--frameworks 5,50,300] [--roles 68] [--paper]

Builds sites of so many generated frameworks and prints what each cost, beside a plain script that writes the same
bytes. --paper makes the booklets as well, from none in the cache. Linux only: memory and processor time are read from
/proc.
`;

const { values } = parseArgs({
  options: {
    frameworks: { type: 'string', default: '5,50,300' },
    roles: { type: 'string', default: '68' },
    paper: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const scratch = resolve('.cache', 'bench');
const header = [
  'frameworks',
  'pages',
  'PDFs',
  'build s',
  'limit s',
  'CPU s',
  'peak MB',
  'ms/page',
  'edited s',
  'CPU s',
  'same s',
  'output MB',
  'role page KB gzip',
];
const rows: string[][] = [];
for (const count of values.frameworks.split(',').map(Number)) rows.push(await measured(count));
console.log(`\n${toTable([header, ...rows])}`);
console.log(
  '\nbuild: nothing in any cache. limit: a script that writes the same bytes. edited: after an edit of one',
);
console.log(
  'framework. same: after none. peak MB: the largest process. CPU s: all processes of the build before it.',
);

/** One row of the table. */
async function measured(count: number): Promise<string[]> {
  rmSync(scratch, { recursive: true, force: true });
  const frameworks = join(scratch, 'frameworks');
  const out = join(scratch, 'out');
  generateFrameworks({
    from: resolve('frameworks'),
    to: frameworks,
    frameworks: count,
    roles: Number(values.roles),
  });
  const env = {
    ...process.env,
    LANYARD_FRAMEWORKS: frameworks,
    LANYARD_OUT: out,
    LANYARD_AS_OF: '2026-11-22',
    ...(values.paper ? {} : { LANYARD_PAPER: 'none' }),
  };
  rmSync(resolve('.cache', 'pages'), { recursive: true, force: true });
  if (values.paper) rmSync(resolve('.cache', 'booklets'), { recursive: true, force: true });
  const first = await run(['scripts/build.ts'], env);
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(out, name)).isFile(),
  );
  const pages = files.filter((name) => name.endsWith('.html')).length;
  const bytes = files.reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
  const limit = await run(
    [import.meta.filename.replace('bench.ts', 'write-same-bytes.ts'), out, join(scratch, 'copy')],
    process.env,
  );
  editOne(frameworks);
  const edited = await run(['scripts/build.ts'], env);
  const same = await run(['scripts/build.ts'], env);
  return [
    String(count),
    String(pages),
    String(files.filter((name) => name.endsWith('.pdf')).length),
    first.seconds.toFixed(1),
    limit.seconds.toFixed(1),
    first.cpuSeconds.toFixed(1),
    String(Math.max(first.peakMb, edited.peakMb)),
    ((first.seconds * 1000) / pages).toFixed(2),
    edited.seconds.toFixed(1),
    edited.cpuSeconds.toFixed(1),
    same.seconds.toFixed(1),
    (bytes / 1e6).toFixed(0),
    rolePageKb(out, files),
  ];
}

interface Cost {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Resident memory of the largest process at its highest. */
  readonly peakMb: number;
}

async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const complaints: Buffer[] = [];
  child.stderr.on('data', (part: Buffer) => complaints.push(part));
  const peaks = new Map<number, number>();
  const cpu = new Map<number, number>();
  const watch = setInterval(() => {
    for (const pid of familyOf(child.pid ?? 0)) {
      peaks.set(pid, Math.max(peaks.get(pid) ?? 0, peakOf(pid)));
      cpu.set(pid, cpuOf(pid));
    }
  }, 100);
  const code = await new Promise((done) => child.on('close', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(Buffer.concat(complaints).toString('utf8').slice(0, 2000));
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: [...cpu.values()].reduce((sum, one) => sum + one, 0),
    peakMb: Math.round(Math.max(0, ...peaks.values()) / 1024),
  };
}

/** A process and all that it started. */
function familyOf(pid: number): readonly number[] {
  const children = readProc(`${pid}/task/${pid}/children`).trim().split(/\s+/).filter(Boolean).map(Number);
  return [pid, ...children.flatMap(familyOf)];
}

/** In kB. */
function peakOf(pid: number): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readProc(`${pid}/status`))?.[1] ?? 0);
}

// Linux counts processor time in hundredths of a second.
function cpuOf(pid: number): number {
  const fields = readProc(`${pid}/stat`)
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

function readProc(name: string): string {
  try {
    return readFileSync(join('/proc', name), 'utf8');
  } catch {
    return '';
  }
}

/** What somebody does on a working day: one sentence of one strategy changes. */
function editOne(folder: string): void {
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  const file = join(folder, name);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^(shortTitle: .*)$/m, '$1 (corrected)'));
}

function rolePageKb(out: string, files: readonly string[]): string {
  const page = files.filter((name) => /\/roles\/[^/]+\/index\.html$/.test(name)).at(-1);
  return page ? (gzipSync(readFileSync(join(out, page))).length / 1000).toFixed(1) : '–';
}

function toTable(lines: readonly (readonly string[])[]): string {
  const widths = header.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  return lines.map((line) => line.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('  ')).join('\n');
}
