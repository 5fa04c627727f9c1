import { closest } from '#model/closest';
import type { Path } from '#model/problem';
import type { Explained, Mend, Reading } from './explained.ts';
import type { Issue } from './flatten-issues.ts';
import { hintFor, ownerOf, shorten } from './name-things.ts';
import { isRecord, valueAt } from './shape.ts';

/** A field that is absent or empty. */
export function explainMissing(
  issue: Issue,
  input: null | undefined,
  reading: Reading,
  guessed: (value: unknown) => Mend | undefined,
): Explained[] {
  const { path } = issue;
  const name = `\`${String(path.at(-1))}\``;
  const owner = ownerOf(path, reading);
  const message =
    path.length === 0
      ? 'This file says nothing.'
      : input === null
        ? `${name} has no value.`
        : `${owner} has no ${name}.`;
  const allowed =
    issue.code === 'invalid_value'
      ? issue.values.map(String)
      : 'options' in issue && Array.isArray(issue.options)
        ? issue.options.map(String)
        : undefined;
  const expected =
    issue.code === 'invalid_type' ? issue.expected : issue.code === 'invalid_union' ? expectedBy(issue) : '';
  const placeholder = allowed
    ? allowed[0]
    : expected.startsWith('string')
      ? 'missing'
      : expected === 'boolean'
        ? false
        : undefined;
  const key = typeof path.at(-1) === 'number' ? '' : `Add \`${String(path.at(-1))}:\`. `;
  const hint = allowed ? `${key}It can be: ${allowed.join(', ')}.` : `${key}${hintFor(path, reading)}`;
  const mend = placeholder === undefined ? undefined : guessed(placeholder);
  return [
    {
      problem: { rule: 'missing-field', severity: 'error', path, message, hint: hint.trim() },
      ...(mend && { mend }),
    },
  ];
}

/** A key that the schema does not know, with the one that was probably meant. */
export function explainUnknownKey(key: string, parent: Path, reading: Reading): Explained {
  const path = [...parent, key];
  const allowed = reading.shape.keysAt(parent);
  const present = valueAt(reading.value, parent);
  const free = allowed.filter((candidate) => !(isRecord(present) && Object.hasOwn(present, candidate)));
  const meant = closest(key, free);
  const known = allowed.length > 0 ? `Known here: ${allowed.join(', ')}.` : 'Remove it.';
  return {
    problem: {
      rule: 'unknown-key',
      severity: 'error',
      path,
      message: `${parent.length === 0 ? 'A file of this kind' : ownerOf(path, reading)} cannot have \`${shorten(key)}\`.`,
      hint: meant ? `Did you mean \`${meant}\`? ${known}` : known,
    },
    mend: meant ? { kind: 'rename', path, to: meant } : { kind: 'remove', path },
  };
}

/** "string or object", from the options of a union that all failed. */
export function expectedBy(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const types = issue.errors
    .flat()
    .map((option) => (option.code === 'invalid_type' ? option.expected : 'string'));
  return [...new Set(types)].join(' or ');
}
