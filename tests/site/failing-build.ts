import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildSettings } from './run-build.ts';

const root = join(import.meta.dirname, '..', '..');

interface DisturbedRun {
  readonly exitCode: number | null;
  readonly output: string;
  /** Programs that the build started and that still ran when it had ended. */
  readonly left: readonly string[];
}

/** What happens to a build while it works. */
interface Disturbance {
  /** A piece of its output: as soon as it is printed, `disturb` is called, once. */
  readonly when: string;
  /** `stop` sends a signal to the build alone or, as a terminal does for Ctrl-C, to all its processes. */
  readonly disturb: (stop: (signal: NodeJS.Signals, whom: 'build' | 'all') => void) => void | Promise<void>;
}

/** Runs the build in a process group of its own; `command` goes before it in a shell: a limit on the size of files. */
export function runDisturbed(
  settings: Readonly<Record<`LANYARD_${string}`, string>>,
  disturbance?: Disturbance,
  command = 'true',
): Promise<DisturbedRun> {
  return new Promise((resolve, reject) => {
    const build = spawn('/bin/sh', ['-c', `${command}; exec "$0" scripts/build.ts`, process.execPath], {
      cwd: root,
      env: buildSettings(settings),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const pid = build.pid ?? 0;
    let output = '';
    let waiting = disturbance;
    const hear = (part: Buffer) => {
      output += part.toString('utf8');
      if (!waiting || !output.includes(waiting.when)) return;
      const { disturb } = waiting;
      waiting = undefined;
      Promise.resolve(disturb((signal, whom) => process.kill(whom === 'all' ? -pid : pid, signal))).catch(
        reject,
      );
    };
    build.stdout.on('data', hear);
    build.stderr.on('data', hear);
    build.on('error', reject);
    build.on('close', (exitCode) => resolve({ exitCode, output, left: programsOf(pid) }));
  });
}

/** Those of a process group that still run. What has ended and waits for its parent to notice is none. */
function programsOf(group: number): readonly string[] {
  return execFileSync('ps', ['-A', '-o', 'pgid=,stat=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([pgid, state]) => Number(pgid) === group && !state?.startsWith('Z'))
    .map(([, , ...program]) => program.join(' '));
}
