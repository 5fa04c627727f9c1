import { existsSync, fstatSync, realpathSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';

/** What a command needs from outside, so that tests can run it without a process of its own. */
export interface CommandIo {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Asks a person and gives what they typed; undefined when a list of answers is at its end. Absent where nobody can be asked. */
  readonly ask?: (question: string) => Promise<string | undefined>;
  /** The answers are lines that were written before: a wrong one cannot be asked for again. */
  readonly answersAreFixed?: boolean;
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
  const ask = terminal ? (question: string) => terminal.question(question) : askLines();
  try {
    process.exitCode = await run(process.argv.slice(2), {
      cwd: process.cwd(),
      env: process.env,
      stdout: (text) => process.stdout.write(text),
      stderr: (text) => process.stderr.write(text),
      ...(ask && { ask, answersAreFixed: !terminal }),
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

/** Takes the answers from a file or from another command (`npm run new-framework < answers.txt`), a line for each question. */
function askLines(): CommandIo['ask'] {
  const input = fstatSync(process.stdin.fd, { throwIfNoEntry: false });
  if (!input?.isFIFO() && !input?.isFile() && !input?.isSocket()) return undefined;
  let lines: string[] | undefined;
  return async () => {
    lines ??= (await readInput()).split(/\r?\n/);
    if (lines.length === 1 && lines[0] === '') lines = [];
    return lines.shift();
  };
}

/** All of the standard input. Nothing, where another program holds it open and writes nothing: nobody would ever answer. */
async function readInput(): Promise<string> {
  const { stdin } = process;
  const silent = setTimeout(() => stdin.destroy(), 3000);
  let all = '';
  try {
    for await (const chunk of stdin.setEncoding('utf8')) {
      clearTimeout(silent);
      all += chunk;
    }
  } catch {
    // Taken away while it was silent.
  }
  clearTimeout(silent);
  return all;
}

/** What Node says about a wrong option, in its first sentence. */
export function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('. ')[0] ?? message;
}
