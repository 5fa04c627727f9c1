import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#answer/person';
import { loadAll } from '#source/load-frameworks';
import { toExplanation } from '#views/explanation';
import { run } from '../../scripts/explain.ts';
import { runCommand } from '../contract/run-command.ts';

const { frameworks, catalogue } = loadAll();

/** Everything under one heading, one line each, set in as it is printed. */
function explain(
  frameworkId: string,
  roleId: string,
  heading: string,
  given: Answers = {},
  days: { startDate?: string; lastTrained?: string } = {},
): readonly string[] {
  const framework = frameworks.find(({ id }) => id === frameworkId);
  const role = catalogue.roles.find(({ id }) => id === roleId);
  if (!framework || !role) throw new Error(`There is no ${frameworkId} or ${roleId}.`);
  const { sections } = toExplanation(framework, catalogue, { role, given, ...days }, '2026-11-22');
  const lines = sections.find((section) => section.heading === heading)?.lines ?? [];
  return lines.map(({ depth, text }) => `${'  '.repeat(depth)}${text}`);
}

describe('the reasoning behind an answer', () => {
  it('says that Cheshire 2015 names GP receptionists in Group 1, and in which words', () => {
    const answer = explain('cheshire-west-and-chester-2015', 'gp-receptionist', 'The answer');
    expect(answer).toEqual([
      'In a group: Group 1.',
      'How we know: Named in the strategy. The strategy prints this job as an example.',
    ]);
    const groups = explain('cheshire-west-and-chester-2015', 'gp-receptionist', 'Each group');
    expect(groups.slice(0, 2)).toEqual([
      'Group 1: yes (named in the strategy).',
      '  Example jobs: the strategy names this job. It prints “GP receptionists” (“Framework for Learning”).',
    ]);
    expect(groups).toContain('Group 2: no.');
  });

  it('takes each condition apart: what it needs, what was answered, and whether that fits', () => {
    const groups = explain('city-and-hackney-2021', 'designated-safeguarding-lead', 'Each group');
    expect(groups).toContain('Group A: perhaps. It depends on answers that are missing.');
    expect(groups).toContain('    No: all of these are needed.');
    expect(groups).toContain(
      '      No: Could your role give you responsibility for safeguarding children? The answer is “Yes”; it needs “No”.',
    );
    expect(groups.some((line) => line.includes('There is no answer; it needs'))).toBe(true);
  });

  it('reckons when things are due and says from where', () => {
    const rules = explain(
      'city-and-hackney-2021',
      'designated-safeguarding-lead',
      'Rules about time',
      {},
      {
        startDate: '2026-09-01',
      },
    );
    const induction = rules.findIndex((line) => line.startsWith('Induction'));
    expect(rules[induction]).toMatch(/: applies\.$/);
    expect(rules.slice(induction)).toContain('  Due by 1 October 2026.');
    expect(rules).toContain('  Source: section 6.12.');
  });

  it('says which rule takes the place of which for a lead in a school', () => {
    const rules = explain(
      'cheshire-west-and-chester-2023',
      'designated-safeguarding-lead',
      'Rules about time',
      {
        sector: ['school-or-college'],
      },
    );
    expect(rules.some((line) => /takes its place, because it is the more special rule/.test(line))).toBe(
      true,
    );
    expect(rules.some((line) => /^ {2}It is for .+\(which fits\)/.test(line))).toBe(true);
  });

  it('says why nobody is in a group where others decide', () => {
    const [place] = explain('leicester-leicestershire-rutland-2020', 'librarian', 'The answer');
    expect(place).toMatch(/^In no group: A separate document decides\. /);
    expect(
      explain('cheshire-west-and-chester-2023', 'resident', 'What is said to people in no group'),
    ).toContain('No training rule for residents: yes. It wins over every group.');
  });

  it('tells answers that were given from those that are usual for the role', () => {
    const lines = explain('shropshire-2023', 'librarian', 'The answers about the person', {
      casework: ['none'],
    });
    expect(lines.some((line) => line.includes('(given; casework=none)'))).toBe(true);
    expect(lines.some((line) => line.includes('(usual for the role; '))).toBe(true);
  });

  it('leaves a strategy in force until the document begins of which it says itself that it replaces it', async () => {
    const shropshire = frameworks.find(({ id }) => id === 'shropshire-2023');
    const resident = catalogue.roles.find(({ id }) => id === 'resident');
    if (!shropshire || !resident) throw new Error('The examples are gone.');
    const folder = mkdtempSync(join(tmpdir(), 'lanyard-explain-'));
    const { dates: _, ...rest } = shropshire;
    const replacement = { relation: 'superseded-by', framework: 'shropshire-2027', asserted: 'stated' };
    const write = (framework: object, id: string) =>
      writeFileSync(join(folder, `${id}.yaml`), JSON.stringify({ ...framework, id }));
    write(
      {
        ...rest,
        period: { start: '2023', end: '2028' },
        lineage: [{ ...replacement, source: '§1', note: 'It says so.' }],
      },
      'shropshire-2023',
    );
    write({ ...rest, period: { start: '2027-01' } }, 'shropshire-2027');
    const on = async (day: string) => {
      const env = { LANYARD_AS_OF: day, LANYARD_FRAMEWORKS: folder };
      const { stdout } = await runCommand(run, ['shropshire-2023', 'resident'], folder, env);
      return stdout.split('How up to date it is\n')[1]?.trim();
    };
    const before = await on('2026-11-22');
    const after = await on('2027-01-01');
    rmSync(folder, { recursive: true });
    expect(before).toBe(
      '- Current until December 2026. A newer document replaces this strategy in January 2027.',
    );
    expect(after).toBe('- Replaced. A newer document replaces this strategy.');
  });

  it('explains every role in every framework without a gap', () => {
    for (const framework of frameworks) {
      for (const role of catalogue.roles) {
        const { sections } = toExplanation(framework, catalogue, { role, given: {} }, '2026-11-22');
        for (const { lines } of sections) {
          expect(lines.length).toBeGreaterThan(0);
          for (const { text } of lines) expect(text).not.toMatch(/undefined|\bNaN\b|\[object/);
        }
      }
    }
  });
});

describe('npm run explain', () => {
  const explainAs = (...argv: string[]) =>
    runCommand(run, argv, process.cwd(), { LANYARD_AS_OF: '2026-11-22', COLUMNS: '60' });

  it('prints the reasoning no wider than the terminal', async () => {
    const { exitCode, stdout } = await explainAs('shropshire-2023', 'librarian', '--start', '2026-09-01');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Librarian, Shropshire 2023–26, on 22 November 2026\n\nThe answer\n {2}- /);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it.each([
    [
      ['shropshir-2023', 'librarian'],
      'There is no framework "shropshir-2023". Did you mean "shropshire-2023"?',
    ],
    [['shropshire-2023', 'librarain'], 'There is no role "librarain". Did you mean "librarian"?'],
    [
      ['shropshire-2023', 'librarian', '--answers', 'contct=none'],
      'There is no question "contct". Did you mean "contact"?',
    ],
    [
      ['shropshire-2023', 'librarian', '--answers', 'contact=non'],
      'There is no answer to contact "non". Did you mean "none"?',
    ],
  ])('exits with 1 for %j and guesses what was meant', async (argv, message) => {
    const { exitCode, stderr } = await explainAs(...argv);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(1);
  });

  it.each([
    [[], 'Name one framework and one role.'],
    [
      ['shropshire-2023', 'librarian', '--answers', 'contact'],
      '"contact" is no answer: write question=answer.',
    ],
    [['shropshire-2023', 'librarian', '--start', 'monday'], 'monday is no day: write it as 2026-09-01.'],
    [['shropshire-2023', 'librarian', '--strat', '2026-09-01'], "Unknown option '--strat'"],
  ])('exits with 2 for %j and shows how it is used', async (argv, message) => {
    const { exitCode, stderr } = await explainAs(...argv);
    expect(stderr.split('\n')[0]).toBe(message);
    expect(stderr).toContain('Usage: npm run explain');
    expect(exitCode).toBe(2);
  });
});
