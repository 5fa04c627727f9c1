import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type CommandIo, firstSentence } from './command-io.ts';

export const usage = `Usage: npm run validate -- [files or folders …] [--format text|json] [--strict] [--quiet] [--online]

Checks frameworks and chapters and says, for each problem, where it is and what to do.
Without files: everything in ./frameworks, or in the folder that LANYARD_FRAMEWORKS names, the chapters in content/
and content/site.yaml, or the settings that LANYARD_SITE names.

  --strict   warnings count as problems
  --quiet    warnings are counted but not printed
  --online   asks every web address whether it still answers
Exit code: 0 no problems, 1 problems, 2 the command cannot be understood.
`;

export interface Command {
  readonly targets: readonly string[];
  readonly format: 'text' | 'json';
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly online: boolean;
  readonly help: boolean;
}

/** The command, or a sentence that says why it cannot be understood. */
export function parseCommand(argv: readonly string[], io: CommandIo): Command | string {
  const flag = { type: 'boolean', default: false } as const;
  const options = {
    format: { type: 'string', default: 'text' },
    strict: flag,
    quiet: flag,
    online: flag,
    help: { ...flag, short: 'h' },
  } as const;
  const parsed = parse(() => parseArgs({ args: [...argv], options, allowPositionals: true }));
  if (typeof parsed === 'string') return parsed;
  const { format, ...flags } = parsed.values;
  if (format !== 'text' && format !== 'json')
    return `There is no format "${format}": it can be text or json.`;
  const targets = parsed.positionals.map((target) => resolve(io.cwd, target));
  const missing = targets.findIndex((target) => !existsSync(target));
  if (missing >= 0) return `There is no file ${parsed.positionals[missing]}.`;
  return { targets, format, ...flags };
}

/** What a reading gives, or the first sentence of why it fails. */
function parse<T>(read: () => T): T | string {
  try {
    return read();
  } catch (error) {
    return firstSentence(error);
  }
}
