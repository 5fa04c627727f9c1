import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFramework } from '#source/parse-framework';

const good = readFileSync(join(import.meta.dirname, 'valid', 'as-small-as-can-be', 'framework.yaml'), 'utf8');
const lines = good.split('\n');
const signs = [
  '',
  ' ',
  '\t',
  ':',
  '- ',
  '"',
  "'",
  '[',
  '{',
  '}',
  '&a ',
  '*a',
  '!!js ',
  '<<: ',
  '? ',
  '|',
  '>',
  '---\n',
  '\u0000',
  '\u202e',
  'null',
  '12',
  '__proto__: 1',
];

/** A framework with a few lines dropped, doubled, moved in or with a sign put into them. */
const damaged = fc
  .array(
    fc.record({
      at: fc.nat(lines.length - 1),
      column: fc.nat(60),
      sign: fc.constantFrom(...signs),
      how: fc.nat(3),
    }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((damages) => {
    const text = [...lines];
    for (const { at, column, sign, how } of damages) {
      const line = text[at] ?? '';
      if (how === 0) text.splice(at, 1);
      else if (how === 1) text.splice(at, 0, line);
      else if (how === 2) text[at] = ` ${line}`;
      else text[at] = `${line.slice(0, column)}${sign}${line.slice(column)}`;
    }
    return text.join('\n');
  });

describe('reading a file that is not as it should be', () => {
  it('never throws, whatever happened to a good file, and says why it gives nothing back', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string(), fc.json()), (text) => {
        const { value, problems } = parseFramework(text, 'framework.yaml');
        if (value === undefined) expect(problems.length).toBeGreaterThan(0);
        else expect(problems).toEqual([]);
        for (const { line, column } of problems) {
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
          expect(column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('refuses a bomb of aliases before it grows', () => {
    const start = performance.now();
    const bomb = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 60 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
    ];
    const { value, problems } = parseFramework(bomb.join('\n'), 'framework.yaml');
    expect(value).toBeUndefined();
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['alias']));
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('does not let a key reach into the program', () => {
    const { problems } = parseFramework(`${good}\n__proto__: { admin: true }\n`, 'framework.yaml');
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['unknown-key', 'A file of this kind cannot have `__proto__`.'],
    ]);
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });
});
