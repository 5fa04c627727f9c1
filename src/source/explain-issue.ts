import { closest } from '#model/closest';
import { explainFormat } from './explain-format.ts';
import { expectedBy, explainMissing, explainUnknownKey } from './explain-keys.ts';
import type { Explained, Mend, Reading } from './explained.ts';
import type { Issue } from './flatten-issues.ts';
import { describe, hintFor, nameOf, shorten } from './name-things.ts';
import { isRecord, valueAt } from './shape.ts';

/** Fields on which the rest of the file depends: no placeholder can stand for them. */
const decisive = new Set<unknown>([
  'id',
  'mode',
  'kind',
  'ordered',
  'basis',
  'permissionRequired',
  'multiple',
  'level',
  'role',
  'question',
]);

/** One issue of the schema as problems in plain sentences. */
export function explainIssue(issue: Issue, reading: Reading): Explained[] {
  const { path } = issue;
  const input = valueAt(reading.value, path);
  const name = nameOf(path);
  const one = (rule: string, message: string, hint: string, mend?: Mend): Explained[] => [
    { problem: { rule, severity: 'error', path, message, hint }, ...(mend && { mend }) },
  ];
  const set = (value: unknown, guess: boolean): Mend => ({ kind: 'set', path, value, guess });
  const guessed = (value: unknown): Mend | undefined =>
    decisive.has(path.at(-1)) ? undefined : set(value, true);

  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => explainUnknownKey(key, path, reading));
  if (input === undefined || input === null) return explainMissing(issue, input, reading, guessed);

  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, input);
    case 'invalid_union':
      if (issue.errors.length > 0) return wrongType(expectedBy(issue), input);
      return unknownValue(
        'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [],
      );
    case 'invalid_value':
      return unknownValue(issue.values.map(String));
    case 'invalid_format': {
      const { rule, message, hint, meant } = explainFormat(
        'pattern' in issue ? String(issue.pattern) : undefined,
        name,
        String(input),
      );
      return one(rule, message, hint, meant === undefined ? undefined : set(meant, false));
    }
    case 'too_small':
    case 'too_big':
      return wrongSize(issue);
    case 'invalid_key': {
      const { message, hint } = explainFormat(undefined, name, String(path.at(-1)));
      return one('unknown-key', message, hint);
    }
    default:
      return one('wrong-type', `${name} is not what it should be: ${issue.message}.`, hintFor(path, reading));
  }

  function wrongType(expected: string, actual: unknown): Explained[] {
    const message = `${name} must be ${kinds[expected] ?? expected}; it is ${describe(actual)}.`;
    const isPlain = typeof actual === 'number' || typeof actual === 'boolean';
    if (expected.startsWith('string') && isPlain) {
      const raw = reading.positions.rawText(path) ?? String(actual);
      return one(
        'wrong-type',
        `${name} must be text; ${shorten(raw)} without quotes is ${typeof actual === 'number' ? 'a number' : 'a yes-or-no value'}.`,
        `Write it in quotes: "${shorten(raw)}".`,
        set(raw, false),
      );
    }
    if (expected === 'array' && (isPlain || typeof actual === 'string')) {
      return one(
        'wrong-type',
        message,
        `Write it as a list, also when there is only one: [${shorten(String(actual))}].`,
        set([actual], false),
      );
    }
    if (expected === 'array' && isRecord(actual)) {
      return one(
        'wrong-type',
        message,
        'Start each entry of the list with a hyphen and a space.',
        set([actual], false),
      );
    }
    if (expected === 'boolean' && typeof actual === 'string') {
      const meant = /^(?:true|yes|y|on)$/i.test(actual)
        ? true
        : /^(?:false|no|n|off)$/i.test(actual)
          ? false
          : undefined;
      return one(
        'wrong-type',
        message,
        'Write true or false, without quotes.',
        meant === undefined ? undefined : set(meant, false),
      );
    }
    if (expected === 'number' && typeof actual === 'string' && Number.isFinite(Number.parseFloat(actual))) {
      const meant = Number.parseFloat(actual);
      return one(
        'wrong-type',
        message,
        `Write the number alone, without quotes: ${meant}.`,
        set(meant, false),
      );
    }
    return one('wrong-type', message, hintFor(path, reading));
  }

  function unknownValue(allowed: readonly string[]): Explained[] {
    const meant = closest(String(input), allowed);
    const list = allowed.length > 1 ? `It can be: ${allowed.join(', ')}.` : hintFor(path, reading);
    return one(
      'unknown-value',
      `${name} cannot be ${typeof input === 'string' ? `"${shorten(input)}"` : describe(input)}.`,
      meant ? `Did you mean "${meant}"? ${list}` : list,
      meant ? set(meant, false) : guessed(allowed[0]),
    );
  }

  function wrongSize(size: Extract<Issue, { code: 'too_small' | 'too_big' }>): Explained[] {
    const [limit, isMinimum] = size.code === 'too_small' ? [size.minimum, true] : [size.maximum, false];
    if (size.origin === 'number' || size.origin === 'int') {
      const than = isMinimum
        ? size.inclusive
          ? 'at least'
          : 'more than'
        : size.inclusive
          ? 'at most'
          : 'less than';
      return one(
        'number-range',
        `${name} is ${String(input)}; it must be ${than} ${limit}.`,
        hintFor(path, reading),
      );
    }
    if (Array.isArray(input)) {
      const entries = limit === 1 ? '1 entry' : `${limit} entries`;
      return one(
        'list-length',
        `${name} has ${input.length === 0 ? 'no entries' : `${input.length} entries`}; it needs at least ${entries}.`,
        'Add what is missing, or remove the whole field if it is not needed.',
      );
    }
    if (String(input) === '') {
      const isLink = path.at(-1) === 'url' || path.at(-1) === 'website';
      if (isLink) {
        const hint =
          path[0] === 'references'
            ? 'Remove the line. If the document had a link here that is gone, write `linkStatus: lost-in-source`.'
            : 'Remove the line, or write the address of a web page.';
        return one('unsafe-url', `${name} is empty, so the link would lead nowhere.`, hint, {
          kind: 'remove',
          path,
        });
      }
      return one('text-length', `${name} is empty.`, hintFor(path, reading), guessed('missing'));
    }
    const message = `${name} has ${String(input).length} characters; ${isMinimum ? 'at least' : 'at most'} ${limit} are allowed.`;
    return one(
      'text-length',
      message,
      isMinimum ? hintFor(path, reading) : 'Shorten it, or split it into several entries.',
      isMinimum ? undefined : set(String(input).slice(0, Number(limit)), true),
    );
  }
}

const kinds: Record<string, string | undefined> = {
  string: 'text',
  'string or object': 'text, or a set of keys with values',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of keys with values',
  record: 'a set of keys with values',
};
