import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guideChapters, ruleGuide } from '#checks/rule-guide';
import { ruleIds, warningIds } from '#checks/rule-ids';

/** The lines of all fixtures, by each rule that they break. */
function brokenLines(): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const kind of ['invalid', 'warned']) {
    const root = join(import.meta.dirname, kind);
    for (const name of readdirSync(root)) {
      const files = readdirSync(join(root, name), { recursive: true, encoding: 'utf8' });
      const text = files
        .filter((file) => /\.(?:ya?ml|md)$/.test(file))
        .map((file) => readFileSync(join(root, name, file), 'utf8'))
        .join('\n');
      const expected = readFileSync(join(root, name, 'expected.txt'), 'utf8');
      for (const [, rule = ''] of expected.matchAll(/^\S+:\d+:\d+ {2}(?:warning: )?(\S+)$/gm)) {
        lines.set(rule, `${lines.get(rule) ?? ''}\n${text}`);
      }
    }
  }
  return lines;
}

// A file that is not there, or not text, has no line to show; links are never asked in tests.
const withoutLines = ['missing-file', 'not-utf8', 'file-name', 'dead-link'];

describe('the guide to messages', () => {
  it('has every rule once, in one chapter', () => {
    const all = [...ruleIds, ...warningIds].sort();
    expect(Object.keys(ruleGuide).sort()).toEqual(all);
    expect(guideChapters.flatMap(({ rules }) => rules).sort()).toEqual(all);
  });

  it('shows what is really refused: each line before the mending is in a fixture of the rule', () => {
    const broken = brokenLines();
    const invented = Object.entries(ruleGuide)
      .filter(([rule]) => !withoutLines.includes(rule))
      .flatMap(([rule, { before }]) =>
        before
          .split('\n')
          .filter((line) => !broken.get(rule)?.includes(line.trim()))
          .map((line) => `${rule}: ${line}`),
      );
    expect(invented).toEqual([]);
  });

  it('mends something in every example', () => {
    for (const { before, after } of Object.values(ruleGuide)) expect(after).not.toBe(before);
  });
});
