import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Runs a script of this project in a process of its own. Rejects with what it printed to its error stream, or when it is
 * told to stop.
 */
export function runNode(script: string, args: readonly string[], signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '..', script), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  const complaints: Buffer[] = [];
  child.stderr.on('data', (part: Buffer) => complaints.push(part));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      process.removeListener('exit', stop);
      if (code === 0) done();
      else fail(new Error(Buffer.concat(complaints).toString('utf8').trim() || `${script} failed.`));
    });
  });
}
