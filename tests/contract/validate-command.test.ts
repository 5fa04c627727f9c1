import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runValidate } from './run-validate.ts';

const valid = join(import.meta.dirname, 'valid', 'as-small-as-can-be');
const invalid = join(import.meta.dirname, 'invalid', 'unknown-reference-to-a-role');

describe('npm run validate', () => {
  it('exits with 2 and shows how it is used when an option is unknown', () => {
    const { exitCode, stdout, stderr } = runValidate(['--fromat', 'json'], valid);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^Unknown option '--fromat'\n\nUsage: npm run validate -- \[files or folders …\]/);
  });

  it('exits with 2 when the format is unknown', () => {
    const { exitCode, stderr } = runValidate(['--format', 'xml'], valid);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^There is no format "xml": it can be text or json\.\n/);
  });

  it('exits with 2 when a file does not exist, and names it', () => {
    const { exitCode, stderr } = runValidate(['framework.yaml', 'famework.yaml'], valid);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^There is no file famework\.yaml\.\n/);
  });

  it('judges only the files that are named', () => {
    const folder = join(import.meta.dirname, 'invalid', 'duplicate-id-across-files');
    const { exitCode, stdout } = runValidate(['northshire-2024.yaml'], folder);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^northshire-2024\.yaml:1:5 {2}duplicate-id\n/);
    expect(stdout).toMatch(/\n1 problem in 1 file\n$/);
  });

  it('checks the folder that LANYARD_FRAMEWORKS names when no file is named', () => {
    const { exitCode, stdout } = runValidate([], import.meta.dirname, { LANYARD_FRAMEWORKS: invalid });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(
      /^invalid\/unknown-reference-to-a-role\/framework\.yaml:51:17 {2}unknown-reference\n/,
    );
  });

  it('puts the problems of all files into one report, in the order of the files', () => {
    const { stdout } = runValidate(['invalid/topic-both', 'invalid/alias'], import.meta.dirname);
    expect(stdout.match(/^invalid\/\S+/gm)).toEqual([
      'invalid/alias/framework.yaml:59:11',
      'invalid/topic-both/framework.yaml:62:5',
      'invalid/alias/framework.yaml:',
    ]);
    expect(stdout).toMatch(/\n2 problems in 2 files\n$/);
  });

  it('prints the same as JSON, with the path of each problem and the counts', () => {
    const { exitCode, stdout } = runValidate(['framework.yaml', '--format', 'json'], invalid);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      problems: [
        {
          file: 'framework.yaml',
          line: 51,
          column: 17,
          rule: 'unknown-reference',
          severity: 'error',
          path: ['audiences', 0, 'roleExamples', 0, 'role'],
          message: 'There is no role "gp-recptionist".',
          hint: 'Did you mean "gp-receptionist"?',
        },
      ],
      counts: { problems: 1, warnings: 0, files: 1, frameworks: 1, roles: expect.any(Number) },
    });
  });

  it('prints JSON without problems when there are none', () => {
    const { exitCode, stdout } = runValidate(['--format', 'json', '.'], valid);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [],
      counts: { problems: 0, files: 0, frameworks: 1 },
    });
  });
});
