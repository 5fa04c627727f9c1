import type { Random } from './random.ts';
import type { Source } from './sources.ts';

/** A way to damage the lines of a file. */
type Damage = (lines: readonly string[], random: Random, source: Source) => readonly string[];

const indentOf = (line: string | undefined): number => (/^[\s-]*/.exec(line ?? '')?.[0] ?? '').length;

/** The lines that belong to the entry that begins on a line. */
function entryFrom(lines: readonly string[], start: number): readonly string[] {
  const depth = indentOf(lines[start]);
  const length = lines.slice(start + 1).findIndex((line) => line.trim() !== '' && indentOf(line) <= depth);
  return lines.slice(start, length < 0 ? lines.length : start + 1 + length);
}

const without = (lines: readonly string[], start: number, count: number): readonly string[] => [
  ...lines.slice(0, start),
  ...lines.slice(start + count),
];

const put = (lines: readonly string[], at: number, more: readonly string[]): readonly string[] => [
  ...lines.slice(0, at),
  ...more,
  ...lines.slice(at),
];

const replaceLine = (
  lines: readonly string[],
  at: number,
  change: (line: string) => string,
): readonly string[] => lines.map((line, i) => (i === at ? change(line) : line));

/** What happens to a file while somebody edits it, or wants to harm whoever reads it. */
export const structureDamages: Readonly<Record<string, Damage>> = {
  delete(lines, { below }) {
    const at = below(lines.length);
    return without(lines, at, entryFrom(lines, at).length);
  },
  duplicate(lines, { below }) {
    const at = below(lines.length);
    return put(lines, at, entryFrom(lines, at));
  },
  move(lines, { below }) {
    const at = below(lines.length);
    const entry = entryFrom(lines, at);
    const rest = without(lines, at, entry.length);
    return put(rest, below(rest.length + 1), entry);
  },
  indent: (lines, { below, pick }) =>
    replaceLine(lines, below(lines.length), (line) => `${pick([' ', '  ', '    ', '\t'])}${line}`),
  outdent: (lines, { below }) =>
    replaceLine(lines, below(lines.length), (line) => line.replace(/^ {1,2}/, '')),
  anchor(lines, { below }) {
    const withAnchor = replaceLine(lines, below(lines.length), (line) => line.replace(/: |- /, '$&&a '));
    return replaceLine(withAnchor, below(lines.length), (line) => line.replace(/: .*$/, ': *a'));
  },
  'alias-bomb': (lines, { below }) =>
    put(lines, below(lines.length), [
      'a0: &a0 [x, x, x]',
      ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`),
    ]),
  'deep-flow'(lines, { below, pick }) {
    const depth = pick([90, 1_000, 5_000, 100_000]);
    const open = pick(['[', '{a: ']);
    const deep = `${open.repeat(depth)}x${(open === '[' ? ']' : '}').repeat(depth)}`;
    return replaceLine(lines, below(lines.length), (line) => line.replace(/: .*$/, () => `: ${deep}`));
  },
  'deep-block'(lines, { below, pick }) {
    const depth = pick([90, 1_000, 1_500]);
    const key = pick(['all:', 'any:', '-', 'a:']);
    return put(
      lines,
      below(lines.length),
      Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}${key}`),
    );
  },
  'deep-condition'(lines, { pick }) {
    const at = lines.findIndex((line) => /^\s*(?:- )?when:/.test(line));
    const depth = pick([5, 40, 200, 2_000]);
    const deep = `${'{ all: [ '.repeat(depth)}{ question: contact, is: [none] }${' ] }'.repeat(depth)}`;
    const rest = at < 0 ? lines : without(lines, at + 1, entryFrom(lines, at).length - 1);
    return replaceLine(rest, at, (line) => line.replace(/when:.*$/, () => `when: ${deep}`));
  },
  'list-for-map': (lines, { below }) =>
    replaceLine(lines, below(lines.length), (line) => line.replace(/^(\s*)([\w-]+:)/, '$1- $2')),
  'map-for-list': (lines, { below }) =>
    replaceLine(lines, below(lines.length), (line) => line.replace(/^(\s*)- /, '$1  ')),
  'strange-key': (lines, { below, pick }) =>
    replaceLine(lines, below(lines.length), (line) =>
      line.replace(/[\w-]+:/, () =>
        pick(['__proto__:', 'constructor:', 'toString:', '? [a, b]', '<<:', '"":', '0:', 'null:', '{a: 1}:']),
      ),
    ),
  'huge-key'(lines, { below, pick }) {
    const at = below(lines.length);
    const margin = ' '.repeat(indentOf(lines[at]));
    return put(lines, at, [`${margin}? ${pick(['k', 'ab-', '1', '- ']).repeat(400_000)}`, `${margin}: x`]);
  },
  'many-keys': (lines, { below }) =>
    put(
      lines,
      below(lines.length),
      Array.from({ length: 3_000 }, (_, i) => `key-${i}: ${i}`),
    ),
  'many-entries'(lines, { below }) {
    const at = lines.findIndex((line, i) => i >= below(lines.length) && /^\s*- /.test(line));
    const entry = entryFrom(lines, Math.max(0, at));
    return put(
      lines,
      Math.max(0, at),
      Array.from({ length: Math.ceil(2_000 / entry.length) }, () => entry).flat(),
    );
  },
  'second-document': (lines, { below }) => put(lines, below(lines.length), ['---']),
};
