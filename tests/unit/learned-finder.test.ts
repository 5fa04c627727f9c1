import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFinder } from '#finder/create-finder';
import { type FinderIndex, type FinderRole, toFinderIndex } from '#finder/finder-index';
import { learn } from '#finder/learn';
import { learnWordings } from '#finder/learn-wordings';
import { type LearnedModel, nothingLearned, packSteps, packWeights, toJudge } from '#finder/learned-model';
import { packIndex } from '#finder/pack-index';
import { createStagedFinder, createWholeFinder } from '#finder/staged-finder';
import { loadAll } from '#source/load-frameworks';
import { loadWordings } from '#source/load-wordings';

const { catalogue } = loadAll();
const small = { ...catalogue, wordings: catalogue.wordings?.slice(0, 400) };

function indexOf(...roles: readonly (Pick<FinderRole, 'id' | 'label'> & Partial<FinderRole>)[]): FinderIndex {
  const bare = { family: '', aliases: [], matchOnly: [], not: [], generic: false };
  return { areas: [], roles: roles.map((role) => ({ ...bare, ...role })) };
}
const two = indexOf({ id: 'midwife', label: 'Midwife' }, { id: 'nurse', label: 'Nurse' });

/** What was learned of words that no name has. */
function learnedOf(words: Readonly<Record<string, readonly (readonly [number, number])[]>>): LearnedModel {
  // The names of the index come first: "midwife" and "nurse".
  return {
    ...nothingLearned,
    words: Object.keys(words).join(' '),
    ...packWeights([[], [], ...Object.values(words)]),
  };
}

describe('learning', () => {
  const course = { features: 2, classes: 2, epochs: 5, rate: 1, decay: 0.01, most: 4 };
  const lessons = Array.from({ length: 40 }, (_, i) => ({ features: [i % 2], classes: [i % 2], weight: 1 }));

  it('finds which of two features speaks for which class', () => {
    const [first, second] = learn(lessons, course);
    expect(first?.get(0)).toBeGreaterThan(first?.get(1) ?? 0);
    expect(second?.get(1)).toBeGreaterThan(second?.get(0) ?? 0);
  });

  it('keeps no more weights than it may, because each has to be sent', () => {
    const kept = learn(lessons, { ...course, most: 1 });
    expect(kept.map((own) => own.size).toSorted()).toEqual([0, 1]);
  });

  it('adds next to nothing to what is known before', () => {
    const sure = new Map([
      [0, 9],
      [1, -9],
    ]);
    const [first] = learn(lessons, { ...course, start: [sure, new Map()] });
    const most = (own: ReadonlyMap<number, number> | undefined) =>
      Math.max(0, ...[...(own?.values() ?? [])].map(Math.abs));
    expect(most(first)).toBeLessThan(0.1);
    expect(most(learn(lessons, course)[0])).toBeGreaterThan(1);
  });

  it('leaves worries to their signs where no wording is one, instead of learning that there are none', () => {
    const none = learnWordings({ ...small, wordings: [] });
    expect(none.worryFeatures).toBe('');
    const finder = createFinder(indexOf({ id: 'midwife', label: 'Midwife' }), nothingLearned);
    for (const words of ['my dad hits me', 'help me', 'someone touched me'])
      expect(finder.find(words).kind).toBe('worry');
  });

  it('belongs to the names with whose words it begins, so that a page from before a new build refuses it', () => {
    const packed = packIndex(toFinderIndex(small, []));
    const [first, ...rest] = small.roles;
    if (!first) throw new Error('There is no role.');
    const renamed = { ...small, roles: [{ ...first, aliases: [...first.aliases, 'zorb host'] }, ...rest] };
    expect(() => createWholeFinder(packed, learnWordings(small))).not.toThrow();
    expect(() => createWholeFinder(packed, learnWordings(renamed))).toThrow(/two builds/);
  });

  it('gives the same model twice, so that two builds are the same to the byte', () => {
    expect(JSON.stringify(learnWordings(small))).toBe(JSON.stringify(learnWordings(small)));
  });
});

describe('what was learned, after its way to a browser', () => {
  const likeliest = (judge: ReturnType<typeof toJudge>, text: string) => {
    const { roles } = judge(text);
    return roles.indexOf(Math.max(...roles));
  };

  it('comes back as it was, however far apart its classes are', () => {
    const many = indexOf(
      ...Array.from({ length: 323 }, (_, i) => ({ id: `r${i}`, label: i === 7 ? 'Nurse' : '?' })),
    );
    const judge = toJudge(many, {
      ...nothingLearned,
      words: 'baby forcep',
      ...packWeights([
        [],
        [
          [0, 3],
          [70, -2],
          [299, 9],
        ],
        [[59, 24]],
      ]),
    });
    expect(likeliest(judge, 'baby')).toBe(299);
    expect(likeliest(judge, 'forceps')).toBe(59);
    expect(likeliest(judge, 'nurse')).toBe(7);
    expect(judge('baby').roles[70]).toBeLessThan(judge('baby').roles[71] ?? 0);
  });

  it('adds to what the names say, which needs not be sent', () => {
    const judge = toJudge(two, learnedOf({ deliver: [[0, 5]] }));
    expect(likeliest(judge, 'nurse')).toBe(1);
    expect(likeliest(toJudge(two, learnedOf({ deliver: [[0, 5]] })), 'I deliver and bottle-feed')).toBe(0);
  });

  it('tells worries by their signs and by words side by side', () => {
    const judge = toJudge(two, {
      ...nothingLearned,
      worryFeatures: '!distress;my mum;nurse',
      worryWeights: packSteps([9, 9, -9]),
    });
    expect(judge('my mum is hurt').worry).toBeGreaterThan(0.9);
    expect(judge('nurse').worry).toBeLessThan(0.1);
  });
});

describe('names and what was learned, together', () => {
  const learned = {
    ...learnedOf({ deliver: [[0, 5]], bank: [[2, 9]] }),
    worryFeatures: '!distress',
    worryWeights: packSteps([9]),
  };
  const finder = createFinder(two, learned);
  const candidates = (query: string) => {
    const found = finder.find(query);
    return found.kind === 'matches' ? found.candidates : [];
  };

  it('never overrule the name of a job in full', () => {
    const againstIt = createFinder(two, { ...nothingLearned, ...packWeights([[], [[0, 20]]]) });
    const found = againstIt.find('nurse');
    expect(found.kind === 'matches' && found.candidates[0]).toMatchObject({
      role: 'nurse',
      confidence: 'strong',
    });
  });

  it('put the likelier job first where no name was typed', () => {
    expect(candidates('I deliver them')[0]?.role).toBe('midwife');
  });

  it('are never sure where only what was learned speaks for a job', () => {
    expect(candidates('I deliver them').map(({ confidence }) => confidence)).not.toContain('strong');
  });

  it('are not sure of a name among words that speak for another job', () => {
    expect(candidates('I deliver with a nurse')[0]?.confidence).toBe('possible');
  });

  it('are not sure of one word with a slip: it may be a word of its own', () => {
    expect(candidates('nursse')[0]).toMatchObject({ role: 'nurse', confidence: 'possible' });
  });

  it('help first where a worry is likely', () => {
    expect(finder.find('they abuse us')).toEqual({ kind: 'worry' });
  });

  it('show no job that is likelier none', () => {
    expect(finder.find('bank')).toEqual({ kind: 'none' });
  });
});

describe('a finder that cannot fetch what it has learned', () => {
  const index = toFinderIndex(catalogue, []);
  const staged = createStagedFinder(packIndex(index), () => Promise.reject(new Error('offline')));

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
