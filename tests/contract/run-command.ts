import type { CommandIo } from '../../scripts/command-io.ts';

export interface CommandRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in this process, as if somebody stood in `cwd` and typed `answers` one by one. */
export async function runCommand(
  run: (argv: readonly string[], io: CommandIo) => number | Promise<number>,
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  answers?: readonly string[],
): Promise<CommandRun> {
  const out = { stdout: '', stderr: '' };
  const rest = [...(answers ?? [])];
  const exitCode = await run(argv, {
    cwd,
    env,
    stdout: (text) => {
      out.stdout += text;
    },
    stderr: (text) => {
      out.stderr += text;
    },
    ...(answers && {
      ask: async (question: string) => {
        out.stdout += question;
        const next = rest.shift();
        if (next === undefined) throw new Error(`Nobody answers: ${question}`);
        return next;
      },
    }),
  });
  return { exitCode, ...out };
}
