import { existsSync, realpathSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';

/** What a command needs from outside, so that tests can run it without a process of its own. */
export interface CommandIo {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Asks a person and gives what they typed; absent where nobody can be asked. */
  readonly ask?: (question: string) => Promise<string>;
}

export type ExitCode = 0 | 1 | 2;

/** Runs a command when its file was started by itself, and not when a test imports it. */
export async function runWhenStarted(
  file: string,
  run: (argv: readonly string[], io: CommandIo) => ExitCode | Promise<ExitCode>,
): Promise<void> {
  const [, script] = process.argv;
  if (!script || !existsSync(script) || realpathSync(script) !== file) return;
  const canAsk = process.stdin.isTTY && process.stdout.isTTY;
  const terminal = canAsk ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  try {
    process.exitCode = await run(process.argv.slice(2), {
      cwd: process.cwd(),
      env: process.env,
      stdout: (text) => process.stdout.write(text),
      stderr: (text) => process.stderr.write(text),
      ...(terminal && { ask: (question: string) => terminal.question(question) }),
    });
  } catch (error) {
    // Ctrl+C and Ctrl+D at a question are answers, too.
    if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
    console.error('\nStopped. Nothing was written.');
    process.exitCode = 1;
  } finally {
    terminal?.close();
  }
}

/** What Node says about a wrong option, in its first sentence. */
export function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('. ')[0] ?? message;
}
