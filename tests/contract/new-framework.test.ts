import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer } from '#answer/answer';
import { personInRole } from '#answer/person';
import { loadAll } from '#source/load-frameworks';
import { run } from '../../scripts/new-framework.ts';
import { runCommand } from './run-command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lanyard-new-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const needed = [
  ...['--area', 'Northshire', '--title', 'Learning strategy: 2024–26'],
  ...['--publisher', 'Northshire Safeguarding Partnership', '--start', '2024', '--end', '2026'],
];
const start = (...options: string[]) =>
  runCommand(run, [...needed, '--yes', ...options], folder, { LANYARD_FRAMEWORKS: '.' });
const written = () => readFileSync(join(folder, 'northshire-2024.yaml'), 'utf8');

/** The file without the notes for its editor: all that readers could ever see. */
const visible = () => written().replaceAll(/^\s*#.*$/gm, '');

describe('a new framework builds at once, however people are sorted', () => {
  const groups = ['', 'Group 1; Group 2; Group 3', 'A; B; C; D; E; F; G; H; I; J'];
  for (const sort of ['role-list', 'description', 'delegated', 'external']) {
    for (const list of groups) {
      for (const levels of ['', 'Level 1; Level 2']) {
        it(`${sort}, ${list ? list.split(';').length : 'no'} groups, ${levels ? 2 : 'no'} levels`, async () => {
          const jobs = list.startsWith('Group') ? ['--jobs', 'Group 1=GP receptionist'] : [];
          const training =
            list.startsWith('Group') && levels ? ['--training', 'Group 2=Level 1, Level 2'] : [];
          const domains = list.startsWith('A') ? 'adults' : 'children, adults';
          const isKept = sort === 'role-list' || sort === 'description';
          const { exitCode, stdout } = await start(
            ...[
              '--sort',
              sort,
              '--groups',
              list,
              '--levels',
              levels,
              '--domains',
              domains,
              '--ladder',
              'yes',
            ],
            ...jobs,
            ...training,
          );
          expect(stdout).toMatch(/\n1 framework, \d+ roles: no problems/);
          expect(exitCode).toBe(0);

          const { frameworks, catalogue, problems } = loadAll(folder);
          const [framework] = frameworks;
          expect(problems).toEqual([]);
          if (!framework) throw new Error('Nothing was written.');
          if (sort !== 'role-list' || jobs.length > 0) expect(framework.allocation.mode).toBe(sort);
          expect(framework.audiences ?? []).toHaveLength(
            isKept ? Math.max(1, list ? list.split(';').length : 0) : 0,
          );
          for (const role of catalogue.roles) {
            const { nextSteps } = answer(framework, personInRole(role), '2026-11-22');
            expect(nextSteps.length).toBeGreaterThan(0);
          }
        });
      }
    }
  }
});

describe('what a new framework says', () => {
  it('has its notes as comments only, and an editor finds the schema', async () => {
    await start('--groups', 'Group 1; Group 2', '--levels', 'Level 1');
    expect(written()).toMatch(/^# yaml-language-server: \$schema=\S+framework\.schema\.json\n/);
    expect(written()).toContain('# TODO');
    expect(visible()).not.toContain('TODO');
  });

  it('says of every silent topic that the strategy does not say it', async () => {
    await start();
    const [framework] = loadAll(folder).frameworks;
    expect(framework?.notStated?.length).toBeGreaterThan(8);
    for (const { text } of framework?.notStated ?? [])
      expect(text).toMatch(/^This strategy does not say .+\.$/);
  });

  it('takes a job as named only when the finder is sure, and leaves the others as notes', async () => {
    const { stdout } = await start(
      ...[
        '--groups',
        'Group 1',
        '--sort',
        'role-list',
        '--jobs',
        'Group 1=GP receptionist, Grand vizier, manager',
      ],
    );
    expect(visible()).toContain(
      '- role: gp-receptionist\n        basis: named\n        printed: GP receptionist',
    );
    expect(visible()).not.toContain('vizier');
    expect(written()).toContain('# TODO “Grand vizier”: no role of the catalogue has this name.');
    expect(stdout).toContain(
      'These jobs are notes in the file, for you to decide: “Grand vizier”, “manager”.',
    );
  });

  it('has booklets for induction and for residents', async () => {
    await start();
    expect(loadAll(folder).frameworks[0]?.booklets?.map(({ id }) => id)).toEqual(['induction', 'residents']);
  });
});

describe('npm run new-framework', () => {
  it('asks what it has to know, offers what is usual, and asks again after a slip', async () => {
    const answers = [
      ...[
        'Northshire',
        '',
        'A strategy',
        'Northshire Board',
        '1/4/2024',
        '2024-04',
        '2023',
        '2026',
        '',
        'childen',
        'adults',
      ],
      ...['description', 'Tier 1; Tier 2', 'yes', '', ''],
    ];
    // The end before the start is found when all answers are there.
    const early = await runCommand(
      run,
      [],
      folder,
      { LANYARD_FRAMEWORKS: '.' },
      answers.filter((a) => a !== '2026'),
    );
    expect(early.exitCode).toBe(2);
    expect(early.stderr).toMatch(/^--end: the period cannot end \(2023\) before it starts \(2024-04\)\.\n/);
    const { exitCode, stdout } = await runCommand(
      run,
      [],
      folder,
      { LANYARD_FRAMEWORKS: '.' },
      answers.filter((a) => a !== '2023'),
    );
    expect(stdout).toContain('Which nation? (england, wales, scotland, northern-ireland) [england]');
    expect(stdout).toContain('"1/4/2024" is not a date in the form that is used here. Write the year first');
    expect(stdout).toContain('"childen" is not known here. Did you mean "children"?');
    expect(exitCode).toBe(0);
    const [framework] = loadAll(folder).frameworks;
    expect(framework?.audiences?.map(({ label, order }) => [label, order])).toEqual([
      ['Tier 1', 1],
      ['Tier 2', 2],
    ]);
  });

  it('never overwrites a strategy that is there', async () => {
    writeFileSync(join(folder, 'northshire-2024.yaml'), 'mine');
    const { exitCode, stderr } = await start();
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      'There is a strategy northshire-2024.yaml already, and it stays as it is. Choose another id, for example --id northshire-2024-new.\n',
    );
    expect(written()).toBe('mine');
  });

  it.each([
    [
      ['--id', 'North Shire'],
      '--id: "North Shire" cannot be an id: small letters, digits and single hyphens only. Write "north-shire".',
    ],
    [
      ['--start', '05/10/2023'],
      '--start: "05/10/2023" is not a date in the form that is used here. Write the year first: 2024, 2024-04 or 2024-04-01.',
    ],
    [['--end', '2026-02-30'], '--end: There is no day 2026-02-30.'],
    [
      ['--sort', 'rolelist'],
      '--sort: "rolelist" is not known here. Did you mean "role-list"? It can be: role-list, description, delegated, external.',
    ],
    [['--groups', 'A; A'], '--groups: "A" is there twice.'],
    [
      ['--groups', 'Group 1', '--jobs', 'Grop 1=teacher'],
      '--jobs: There is no group "Grop 1". Did you mean "Group 1"? There are: Group 1.',
    ],
    [
      ['--groups', 'Group 1', '--levels', 'L1', '--training', 'Group 1=L2'],
      '--training: there is no level "L2". There are: L1.',
    ],
    [['--grups', 'A'], "Unknown option '--grups'"],
  ])('refuses %j with 2 and says what to write', async (options, complaint) => {
    const { exitCode, stderr } = await start(...options);
    expect(stderr.split('\n')[0]).toBe(complaint);
    expect(stderr).toContain('\nUsage: npm run new-framework');
    expect(exitCode).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says which answer is missing when nobody can be asked', async () => {
    const { exitCode, stderr } = await runCommand(run, ['--area', 'Northshire', '--yes'], folder);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^--title is needed when nobody can be asked\. What is the title, as printed\?\n/);
  });

  it('shows how it is used', async () => {
    const { exitCode, stdout } = await runCommand(run, ['--help'], folder);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Usage: npm run new-framework/);
  });
});

describe('answers that come from a file', () => {
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'new-framework.ts');
  const from = (lines: readonly string[]) =>
    spawnSync(process.execPath, [script], {
      cwd: folder,
      env: { ...process.env, LANYARD_FRAMEWORKS: '.' },
      input: lines.map((line) => `${line}\n`).join(''),
      encoding: 'utf8',
    });

  it('are taken a line for each question, and an empty line takes what is usual', () => {
    const answers = ['Wexbury', '', 'Learning strategy', 'Wexbury Partnership', '2026', '2028', '', ''];
    const { status, stdout, stderr } = from([...answers, 'description', 'A; B', 'yes', 'Level 1', '']);
    expect(stderr).toBe('');
    expect(stdout).toContain('Wrote wexbury-2026.yaml');
    expect(status).toBe(0);
  });

  it('are refused at the first wrong one, with its question: the next line answers another', () => {
    const { status, stderr } = from(['Wexbury', 'atlantis', 'Learning strategy']);
    expect(stderr).toMatch(/^Which nation\?.* "atlantis" is not known here\. It can be: england/);
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });
});
