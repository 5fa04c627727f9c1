import { run } from '../../scripts/validate.ts';

export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm run validate` in this process, as if somebody stood in `cwd`. */
export function runValidate(argv: readonly string[], cwd: string, env: Record<string, string> = {}): Run {
  let stdout = '';
  let stderr = '';
  const exitCode = run(argv, {
    cwd,
    // Pinned: a strategy that turns old must not change what the fixtures say.
    env: { LANYARD_AS_OF: '2026-11-22', ...env },
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  return { exitCode, stdout, stderr };
}
