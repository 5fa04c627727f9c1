import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blend } from '#finder/blend';
import type { Candidate, Found } from '#finder/create-finder';
import { toFinderIndex } from '#finder/finder-index';
import { learn } from '#finder/learn';
import { learnWordings } from '#finder/learn-wordings';
import { type Opinion, packWeights, toJudge } from '#finder/learned-model';
import { packIndex } from '#finder/pack-index';
import { createStagedFinder } from '#finder/staged-finder';
import { loadAll } from '#source/load-frameworks';
import { loadWordings } from '#source/load-wordings';

const { catalogue } = loadAll();
const small = { ...catalogue, wordings: catalogue.wordings?.slice(0, 400) };

describe('learning', () => {
  it('finds which of two features speaks for which class', () => {
    const lessons = Array.from({ length: 40 }, (_, i) => ({
      features: [i % 2],
      classes: [i % 2],
      weight: 1,
    }));
    const [first, second] = learn(lessons, { features: 2, classes: 2, epochs: 5, rate: 1, decay: 0.01 });
    expect(first?.get(0)).toBeGreaterThan(first?.get(1) ?? 0);
    expect(second?.get(1)).toBeGreaterThan(second?.get(0) ?? 0);
  });

  it('gives the same model twice, so that two builds are the same to the byte', () => {
    expect(JSON.stringify(learnWordings(small))).toBe(JSON.stringify(learnWordings(small)));
  });

  it('sends weights that come back as they were, however far apart their classes are', () => {
    const model = {
      stamp: '',
      words: 'midwife nurse',
      weights: [
        packWeights([
          [0, 3],
          [70, -2],
          [299, 9],
        ]),
        packWeights([[59, 24]]),
      ],
      worryFeatures: '',
      worryWeights: '',
    };
    const judge = toJudge(model, 323);
    const likeliest = (text: string) => {
      const { roles } = judge(text);
      return roles.indexOf(Math.max(...roles));
    };
    expect(likeliest('midwife')).toBe(299);
    expect(likeliest('nurse')).toBe(59);
    expect(judge('midwife').roles[70]).toBeLessThan(judge('midwife').roles[71] ?? 0);
  });
});

describe('names and what was learned, together', () => {
  const index = {
    areas: [],
    roles: ['midwife', 'nurse'].map((id) => ({
      id,
      label: id,
      family: '',
      aliases: [],
      matchOnly: [],
      not: [],
      generic: false,
    })),
  };
  const named = (at: number, confidence: Candidate['confidence']): Found => ({
    kind: 'matches',
    candidates: [{ role: index.roles[at]?.id ?? '', at, label: '', family: '', confidence }],
  });
  const opinion = (said: Partial<Opinion>): Opinion => ({
    words: 5,
    roles: [0, 0],
    none: 0,
    worry: 0,
    ...said,
  });
  const first = (found: Found) => (found.kind === 'matches' ? found.candidates[0]?.role : found.kind);

  it('never overrule the sure name of a job', () => {
    expect(first(blend(named(0, 'strong'), opinion({ roles: [0, 1], none: 0.9 }), index))).toBe('midwife');
  });

  it('put the likelier job before one whose names are a little like it', () => {
    expect(first(blend(named(0, 'possible'), opinion({ roles: [0.1, 0.8] }), index))).toBe('nurse');
  });

  it('are never sure where only the learned opinion speaks for a job', () => {
    const found = blend({ kind: 'none' }, opinion({ roles: [0, 1] }), index);
    expect(found.kind === 'matches' && found.candidates.map(({ confidence }) => confidence)).toEqual([
      'possible',
    ]);
  });

  it('help first where a worry is likely, also beside a job', () => {
    expect(blend({ kind: 'none' }, opinion({ worry: 0.7 }), index)).toEqual({ kind: 'worry' });
    expect(blend(named(0, 'strong'), opinion({ worry: 0.95 }), index)).toEqual({ kind: 'worry' });
  });

  it('show no job that is likelier none', () => {
    expect(blend({ kind: 'none' }, opinion({ roles: [0.3, 0.1], none: 0.6 }), index)).toEqual({
      kind: 'none',
    });
  });
});

describe('a finder that cannot fetch what it knows of sentences', () => {
  const index = toFinderIndex(catalogue, []);
  const fails = () => Promise.reject(new Error('offline'));
  const staged = createStagedFinder(packIndex(index), { phrases: fails, learned: fails });

  it('still leads somebody who is worried to help', async () => {
    expect(await staged.find('I think my neighbour is hurting her kids')).toEqual({ kind: 'worry' });
  });

  it('still finds a job by its name', async () => {
    const found = await staged.find('I am a GP receptionist');
    expect(found.kind === 'matches' && found.candidates[0]?.role).toBe('gp-receptionist');
  });
});

describe('the files of wordings', () => {
  function problemsOf(text: string) {
    const folder = mkdtempSync(join(tmpdir(), 'lanyard-wordings-'));
    try {
      mkdirSync(join(folder, 'wordings'));
      writeFileSync(join(folder, 'wordings', 'jobs.tsv'), text);
      const { wordings, problems } = loadWordings(folder, ['midwife', 'school-nurse']);
      return {
        wordings,
        problems: problems.map(({ line, column, rule, message, hint }) => ({
          line,
          column,
          rule,
          message,
          hint,
        })),
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('are read line by line, remarks and empty lines left out', () => {
    expect(
      problemsOf('# a remark\n\nI deliver babies\tmidwife school-nurse\nhelp\tworry\r\n').wordings,
    ).toEqual([
      { text: 'I deliver babies', meant: ['midwife', 'school-nurse'] },
      { text: 'help', meant: 'worry' },
    ]);
  });

  it('tell of a role that is not there, with its place and the nearest one', () => {
    expect(problemsOf('I deliver babies\tmidwfie\n').problems).toEqual([
      {
        line: 1,
        column: 18,
        rule: 'unknown-reference',
        message: 'There is no role "midwfie".',
        hint: 'Did you mean "midwife"?',
      },
    ]);
  });

  it('tell of a line without a tab', () => {
    expect(problemsOf('I deliver babies midwife\n').problems).toMatchObject([
      { line: 1, rule: 'text-format' },
    ]);
  });
});
