import { parseArgs } from 'node:util';
import type { MatrixKind } from '#authoring/import-matrix';
import { readChoice } from '#authoring/plan-fields';
import type { EntitlementStrength } from '#model/framework';
import { entitlementStrengths } from '#schema/training';
import { firstSentence } from './command-io.ts';
import { fields, type Given } from './new-framework-fields.ts';

export const usage = `Usage: npm run import -- matrix.xlsx|matrix.csv [more files] [options]

Reads tables of ticks: job titles and their groups, or groups and their levels. Prints what was placed, what you have to
decide and what could not be used. Writes the groups, levels and entitlements as YAML; with --area, --title and so on
(see npm run new-framework -- --help) a whole framework file.

  --kind jobs|levels       what the table holds, if it is not seen by itself
  --strength suitable      what a plain tick means in a table of levels: ${entitlementStrengths.join(', ')}
  --framework northshire-2024    the id of the framework, for a whole file
  --out file.yaml          where to write; a file that exists is never overwritten
  --help
Exit code: 0 imported, 1 not imported, 2 the command cannot be understood.
`;

export interface Options {
  readonly files: readonly string[];
  readonly kind?: MatrixKind;
  readonly strength: EntitlementStrength;
  readonly out?: string;
  readonly given: Given;
  readonly help: boolean;
}

/** What somebody asked for, or a sentence that says why it cannot be understood. */
export function readOptions(argv: readonly string[]): Options | string {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals: files } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(fields.map(({ name }) => [name, text])),
        kind: text,
        strength: { type: 'string', default: 'suitable' },
        framework: text,
        out: text,
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { kind, strength: word, framework: id, out, help } = values;
    const known: Readonly<Record<string, unknown>> = { ...values, ...(id !== undefined && { id }) };
    const given = Object.fromEntries(
      fields.flatMap(({ name }) => (typeof known[name] === 'string' ? [[name, known[name]]] : [])),
    );
    const strength = readChoice(word, entitlementStrengths);
    if ('complaint' in strength) return `--strength: ${strength.complaint}`;
    const read = kind === undefined ? undefined : readChoice(kind, ['jobs', 'levels'] as const);
    if (read && 'complaint' in read) return `--kind: ${read.complaint}`;
    if (files.length === 0 && !help) return 'Name a file with a table.';
    return {
      files,
      ...(read && { kind: read.value }),
      strength: strength.value,
      ...(out !== undefined && { out }),
      given,
      help,
    };
  } catch (error) {
    return firstSentence(error);
  }
}
