import type { Random } from './random.ts';
import type { Leaf, Source } from './sources.ts';

/** What is written in the place of one text of the file; undefined where the kind has no place in this file. */
type Replacement = (leaf: Leaf, random: Random, source: Source) => string | undefined;

const quoted = (text: string): string => JSON.stringify(text);
const megabyte = 1_000_000;

const patterns = [
  'x',
  '1',
  '[',
  '](',
  '**',
  '<a',
  '&amp',
  '{{',
  ' ',
  '-',
  'ab ',
  '12 ',
  'P1',
  'https://a.b/',
  '\u202e',
  '👩‍🏫',
  '/',
  '.',
  'a@',
] as const;

/** Wrong values of every kind that YAML has, and some that programs stumble over. */
export const valueDamages: Readonly<Record<string, Replacement>> = {
  'wrong-type': (_, { pick }) =>
    pick([
      '12',
      'true',
      'null',
      '~',
      '[]',
      '{}',
      '[a, b]',
      '{ a: b }',
      '1.5',
      '0x1f',
      '0o17',
      '-0',
      '!!str 1',
      '!!binary aGk=',
      '!!set {a}',
    ]),
  empty: (_, { pick }) => pick(['', '""', "''", '" "', '"\\n"', '|-']),
  number: (_, { pick }) =>
    pick([
      '.nan',
      '.inf',
      '-.inf',
      '1e999',
      '-1e999',
      '99999999999999999999999',
      '9007199254740993',
      '1e-400',
      '-1',
      '0',
    ]),
  megabyte: (_, { pick }) => quoted(pick(patterns).repeat(megabyte).slice(0, megabyte)),
  kilobytes: (_, { pick }) => quoted(pick(patterns).repeat(2_000)),
  date: (_, { pick }) =>
    quoted(
      pick([
        '0000',
        '9999',
        '2023-02-30',
        '2023-13',
        '2023-00-00',
        '31/12/2023',
        '5 October 2023',
        '2023-10-05T10:00:00Z',
        '02/03/2021',
        '-001-01',
        '20231005',
      ]),
    ),
  duration: (_, { pick }) =>
    quoted(
      pick([
        'P0D',
        'P99999999999999999999Y',
        'P1Y6M',
        '3 years',
        'P-1M',
        'PT6H',
        'P1.5Y',
        '6 hours',
        `P${'9'.repeat(400)}D`,
      ]),
    ),
  hidden: ({ text }, { pick, below }) => {
    const at = below(text.length);
    const sign = pick([
      '\u202e',
      '\u2066',
      '\u200b',
      '\ufeff',
      '\u0007',
      '\ufffd',
      '\ue000',
      '\ud800',
      '\u2028',
      '\u0301'.repeat(50),
    ]);
    return quoted(`${text.slice(0, at)}${sign}${text.slice(at)}`);
  },
  markup: (_, { pick }) =>
    quoted(
      pick([
        '<img src=x onerror=alert(1)>',
        '</script><script>1</script>',
        'javascript:alert(1)',
        'data:text/html,x',
        '{{ 7*7 }}',
        `\${x}`,
        '#panic()',
        '$x$',
        '[a](b)',
        '"><b>',
        '../../etc/passwd',
        'C:\\CON',
        '%2e%2e%2f',
        'https://user:pw@a.b',
        'https://[::1',
        'http://localhost',
      ]),
    ),
  'strange-id': (_, { pick }) =>
    quoted(
      pick([
        '__proto__',
        'constructor',
        'to-string',
        'hasOwnProperty',
        '..',
        '../x',
        'con',
        'index',
        'A',
        'a--b',
        '-a',
        'a'.repeat(81),
        'roles',
        'é',
      ]),
    ),
  'swapped-text': (_, { pick }, { leaves }) => quoted(pick(leaves).text),
  'swapped-reference': (_, { pick }, { leaves }) => {
    const references = leaves.filter(({ isReference }) => isReference);
    return references.length > 0 ? pick(references).text : undefined;
  },
};
