import { CORE_SCHEMA, constructFromEvents, type Event, parseEvents, YAMLException } from 'js-yaml';
import type { LocatedProblem } from '#model/problem';
import { shorten } from './name-things.ts';
import { type Position, type Positions, positionsOf, walkEvents } from './positions.ts';
import { explainSyntax } from './yaml-syntax.ts';

export interface ParsedYaml {
  /** Undefined when there is nothing that can be trusted; then `problems` says why. */
  readonly value?: unknown;
  readonly positions: Positions;
  readonly problems: readonly LocatedProblem[];
}

/**
 * Text → value, with the place of everything in it. YAML 1.2 core: dates and "no" stay text.
 * Refuses aliases (a few lines of them can grow to gigabytes), keys given twice and several documents in one file.
 * Keys given twice are reported, and the last one is used, so that the rest of the file can still be judged.
 */
export function parseYaml(text: string, file: string): ParsedYaml {
  const problem = (rule: string, place: Position, message: string, hint: string): LocatedProblem => ({
    rule,
    severity: 'error',
    path: [],
    message,
    hint,
    file,
    line: place.line,
    column: place.column,
  });

  let events: Event[];
  try {
    events = parseEvents(text, { filename: file });
  } catch (error) {
    return { positions: positionsOf(text), problems: [syntaxProblem(error)] };
  }
  const { positions, repeatedKeys, aliases, documents } = walkEvents(text, events);
  const problems = [
    ...repeatedKeys.map(({ key, offset, firstOffset }) =>
      problem(
        'duplicate-key',
        positions.at(offset),
        `\`${shorten(key)}\` is given twice here; it is already on line ${positions.at(firstOffset).line}.`,
        'Keep one of the two. If both are needed, make them entries of one list.',
      ),
    ),
    ...aliases.map((offset) =>
      problem(
        'alias',
        positions.at(offset),
        'This points to another part of the file (a YAML alias, written with *). Aliases are not allowed.',
        'Repeat the text in full. If the text itself starts with *, put it in quotes.',
      ),
    ),
  ];
  if (documents > 1) {
    const hint = 'Put each framework into a file of its own, and remove the line with ---.';
    problems.push(
      problem(
        'several-documents',
        { line: 1, column: 1 },
        'This file holds more than one YAML document.',
        hint,
      ),
    );
  }
  if (documents === 0) {
    const hint = 'Copy a framework that exists and change it.';
    problems.push(problem('empty-file', { line: 1, column: 1 }, 'This file is empty.', hint));
  }
  if (aliases.length > 0 || documents !== 1) return { positions, problems };
  try {
    const [value] = constructFromEvents(events, {
      source: text,
      filename: file,
      schema: CORE_SCHEMA,
      maxAliases: 0,
      json: true,
    });
    return { value, positions, problems };
  } catch (error) {
    return { positions, problems: [...problems, syntaxProblem(error)] };
  }

  function syntaxProblem(error: unknown): LocatedProblem {
    if (!(error instanceof YAMLException)) throw error;
    const place = positionsOf(text).at(Math.min(error.mark?.position ?? 0, text.trimEnd().length));
    const { message, hint } = explainSyntax(
      error.reason,
      text.split(/\r?\n/)[place.line - 1] ?? '',
      place.column,
    );
    return problem('yaml-syntax', place, message, hint);
  }
}
