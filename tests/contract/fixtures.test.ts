import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleIds, warningIds } from '#checks/rule-ids';
import { runValidate } from './run-validate.ts';

const root = join(import.meta.dirname, '..', '..');
const casesOf = (kind: 'valid' | 'warned' | 'invalid') =>
  readdirSync(join(import.meta.dirname, kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, folder: join(import.meta.dirname, kind, name) }));

describe('what a framework may say', () => {
  for (const { name, folder } of casesOf('valid')) {
    it(name.replaceAll('-', ' '), () => {
      const { stdout, exitCode } = runValidate(['.'], folder);
      expect(stdout).toMatch(/^\d frameworks?, \d+ roles?: no problems\n$/);
      expect(exitCode).toBe(0);
    });
  }

  it('what somebody wrote who had never seen the project, with the guides alone', () => {
    const { stdout, exitCode } = runValidate(['tests/contract/unseen'], root);
    expect(stdout).toMatch(/^7 frameworks, \d+ roles: no problems\n$/);
    expect(exitCode).toBe(0);
  });

  it('everything in frameworks/ and content/site.yaml', () => {
    const { stdout, exitCode } = runValidate([], root);
    // That a strategy is past its review is true, and the pages say it; other warnings would be ours to mend.
    expect([...new Set(stdout.match(/(?<= {2}warning: )\S+$/gm))]).toEqual(['past-review']);
    expect(stdout).toMatch(/\n\d+ frameworks, \d+ roles: no problems, \d+ warnings\n$/);
    expect(exitCode).toBe(0);
  });
});

describe('what deserves a second look, and the message for each', () => {
  const cases = casesOf('warned');
  const expected = new Map(
    cases.map(({ name, folder }) => [name, readFileSync(join(folder, 'expected.txt'), 'utf8')]),
  );

  for (const { name, folder } of cases) {
    it(name.replaceAll('-', ' '), () => {
      const { stdout, exitCode } = runValidate(['.'], folder);
      expect(stdout).toBe(expected.get(name));
      expect(exitCode).toBe(0);
    });
  }

  it('has a fixture for every id, but for links, which are never asked in these tests', () => {
    const printed = [...expected.values()].flatMap((text) => text.match(/(?<= {2}warning: )\S+$/gm) ?? []);
    expect([...new Set([...printed, 'dead-link'])].sort()).toEqual([...warningIds].sort());
  });

  it('counts only with --strict, and is counted without being printed with --quiet', () => {
    const [first] = cases;
    if (!first) throw new Error('There are no cases.');
    expect(runValidate(['.', '--strict'], first.folder).exitCode).toBe(1);
    const { stdout, exitCode } = runValidate(['.', '--quiet'], first.folder);
    expect(stdout).toMatch(/^1 framework, \d+ roles: no problems, 1 warning: npm run validate\n$/);
    expect(exitCode).toBe(0);
  });

  it('is in the JSON with its severity', () => {
    const [first] = cases;
    const { stdout } = runValidate(['.', '--format', 'json'], first?.folder ?? '');
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [{ rule: 'group-without-training', severity: 'warning' }],
      counts: { problems: 0, warnings: 1 },
    });
  });
});

describe('what it may not say, and the message for each', () => {
  const cases = casesOf('invalid');
  const expected = new Map(
    cases.map(({ name, folder }) => [name, readFileSync(join(folder, 'expected.txt'), 'utf8')]),
  );

  for (const { name, folder } of cases) {
    it(name.replaceAll('-', ' '), () => {
      const { stdout, exitCode } = runValidate(['.'], folder);
      expect(stdout).toBe(expected.get(name));
      expect(exitCode).toBe(1);
    });
  }

  it('has a fixture for every rule id, and no message has an id that is not in the list', () => {
    const printed = [...expected.values()].flatMap((text) =>
      [...text.matchAll(/^\S+:\d+:\d+ {2}(\S+)$/gm)].map(([, rule]) => rule),
    );
    expect([...new Set(printed)].sort()).toEqual([...ruleIds].sort());
  });

  it('loses nothing: three mistakes of different kinds are three problems', () => {
    for (const name of ['three-mistakes-at-once', 'three-mistakes-of-different-depth']) {
      expect(expected.get(name)).toMatch(/\n3 problems in 1 file\n$/);
    }
  });
});
