import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../scripts/diff.ts';
import { runCommand } from './run-command.ts';

const root = join(import.meta.dirname, '..', '..');
const older = 'frameworks/cheshire-west-and-chester-2015.yaml';
const newer = 'frameworks/cheshire-west-and-chester-2023.yaml';
const diff = (...argv: string[]) => runCommand(run, argv, root);

describe('npm run diff', () => {
  it('says in sentences what changes, and for whom', async () => {
    const { exitCode, stdout } = await diff(older, newer);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^From .+ 2015–18 to .+ 2023–25\n/);
    expect(stdout).toContain('  - Sorts people by: Six groups → Your employer decides\n');
    expect(stdout).toMatch(/ {4}These are: .*GP receptionist/);
  });

  it('says when nothing changes', async () => {
    const { exitCode, stdout } = await diff(newer, newer);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\n\nNothing changes for anybody\.\n$/);
  });

  it('gives the same to programs', async () => {
    const { stdout } = await diff(older, newer, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      older: 'cheshire-west-and-chester-2015',
      newer: 'cheshire-west-and-chester-2023',
      groups: expect.arrayContaining([expect.objectContaining({ id: 'roles' })]),
    });
  });

  it('exits with 1 for a file that is missing or has problems, and says which', async () => {
    const missing = await diff(older, 'frameworks/nothing.yaml');
    expect([missing.exitCode, missing.stderr]).toEqual([1, 'There is no file frameworks/nothing.yaml.\n']);
    const broken = await diff('tests/contract/invalid/alias/framework.yaml', newer);
    expect(broken.exitCode).toBe(1);
    expect(broken.stderr).toMatch(/framework\.yaml has problems\. Line 59: .+ Run npm run validate/);
  });

  it.each([[[older]], [[older, newer, older]], [[older, newer, '--format', 'xml']], [['--formt', 'json']]])(
    'exits with 2 for %j and shows how it is used',
    async (argv) => {
      const { exitCode, stderr } = await diff(...argv);
      expect(stderr).toContain('Usage: npm run diff');
      expect(exitCode).toBe(2);
    },
  );
});
