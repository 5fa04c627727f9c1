import { describe, expect, it } from 'vitest';
import type { Found } from '#finder/create-finder';
import { loadAll } from '#source/load-frameworks';
import { finderAsInABrowser } from '#tests/finder/as-in-a-browser';

const { catalogue, frameworks } = loadAll();
const areas = frameworks.flatMap((framework) => framework.areas);
const finder = finderAsInABrowser(catalogue, areas);

const rolesIn = (found: Found) => (found.kind === 'matches' ? found.candidates.map(({ role }) => role) : []);
const first = (query: string) => rolesIn(finder.find(query))[0];

describe('finds the one job that is meant', () => {
  it.each([
    ['GP receptionist', 'gp-receptionist'],
    ['gp recep', 'gp-receptionist'],
    ['doctor’s receptionist', 'gp-receptionist'],
    ['I am a GP receptionist', 'gp-receptionist'],
    ['midwives', 'midwife'],
    ['primary school teacher', 'teacher'],
    ['I teach', 'teacher'],
    ['trainee teacher', 'trainee-teacher'],
    ['newly qualified teacher', 'teacher'],
    ['senior midwife', 'midwife'],
    ['school nurse', 'school-nurse'],
    ['HV', 'health-visitor'],
    ['health-visitor', 'health-visitor'],
    ['lollipop man', 'school-crossing-patrol'],
    ['PCSO', 'police-officer-non-specialist'],
    ['a vicar in the city of london', 'faith-group-worker'],
    ["I'm a childminder", 'early-years-worker'],
    ['child minder', 'early-years-worker'],
    ['nursery nurse', 'early-years-worker'],
    ['deputy dsl', 'deputy-designated-safeguarding-lead'],
    ['safeguarding lead in a school', 'designated-safeguarding-lead'],
    ['hospital porter', 'hospital-staff'],
    ['part-time housing officer', 'housing-worker'],
    ['foster carer', 'family-carer'],
    ['physiotherapist', 'allied-health-professional'],
    ['drug and alcohol worker', 'drug-alcohol-worker'],
    ['children’s doctor', 'paediatrician'],
    ['head of service', 'service-delivery-lead'],
    ['volunteer', 'volunteer'],
  ])('%s', (query, role) => {
    const found = finder.find(query);
    expect(first(query)).toBe(role);
    expect(found.kind === 'matches' && found.candidates[0]?.confidence).toBe('strong');
  });
});

describe('reads slips of the keyboard, swapped letters and words run together', () => {
  it.each([
    ['midwfie', 'midwife'],
    ['imdwife', 'midwife'],
    ['docters reception', 'gp-receptionist'],
    ['libarian', 'librarian'],
    ['teachr', 'teacher'],
    ['youht worker', 'youth-worker'],
    ['lolipop lady', 'school-crossing-patrol'],
    ['paediatrican', 'paediatrician'],
    ['pyschiatric nurse', 'adult-mental-health-worker'],
    ['substance missuse worker', 'drug-alcohol-worker'],
    ['healthvisitor', 'health-visitor'],
    ['dentle receptionist', 'dental-receptionist'],
    ['schol bisness manager', 'school-business-manager'],
    ['restraunt worker', 'hospitality-worker'],
    ['adopshun social worker', 'adoption-social-worker'],
    ['har dresser', 'hairdresser'],
    ['deputy heed', 'deputy-headteacher'],
  ])('%s', (query, role) => {
    expect(first(query)).toBe(role);
  });
});

describe('reads whole sentences', () => {
  it.each([
    ['I look after the front desk at a health centre', 'gp-receptionist'],
    ['I work on the front desk at a GP surgery', 'gp-receptionist'],
    ['I work with children in a nursery', 'early-years-worker'],
    ['what training do I need as a midwife', 'midwife'],
    ['what do I need? I’m a teacher', 'teacher'],
    ['I volunteer at a church', 'faith-group-worker'],
    ['I am a nurse in a hospital', 'hospital-staff'],
    ['I look after my mum', 'family-carer'],
    ['I live in Shropshire', 'resident'],
    ['I am a member of the public and want to know', 'resident'],
    ['do i need level 3 as a dentist', 'dentist'],
    ['I am an ADI, do I need safeguarding?', 'driving-instructor'],
  ])('%s', (query, role) => {
    expect(first(query)).toBe(role);
  });
});

describe('takes who only says where they work for the jobs that most have there', () => {
  it.each([
    ['I work in a school', 'school-or-college-staff'],
    ['I work in a nursery', 'early-years-worker'],
    ['working in a hospital', 'hospital-staff'],
    ['my job is in a care home', 'adult-care-home-worker'],
    ['tutor in a PRU', 'alternative-provision-worker'],
    ['border force at dover', 'border-force-officer'],
  ])('%s', (query, role) => {
    expect(rolesIn(finder.find(query)).slice(0, 2)).toContain(role);
  });
});

it('is not sure of a job that is only named in the place where somebody works', () => {
  const found = finder.find('I work in a GP surgery');
  expect(rolesIn(found)).toContain('gp-receptionist');
  expect(found.kind === 'matches' && found.candidates[0]?.confidence).toBe('possible');
});

describe('leaves the choice to the reader where a word means several jobs', () => {
  it.each([
    ['doctor', ['gp', 'paediatrician', 'hospital-staff']],
    ['nurse', ['school-nurse', 'hospital-staff', 'health-professional']],
    ['manager', ['operational-manager', 'front-line-manager', 'senior-leader']],
    ['trainer', ['partner-trainer', 'safeguarding-training-lead']],
    ['worker', ['direct-support-worker', 'any-employee']],
    ['carer', ['family-carer', 'direct-support-worker']],
    ['receptionist', ['gp-receptionist', 'any-employee']],
    ['social worker', ['child-protection-social-worker', 'section-42-enquirer']],
    ['support worker', ['housing-worker', 'direct-support-worker']],
    ['I work for the police', ['police-officer-non-specialist', 'child-protection-police-officer']],
  ])('%s', (query, roles) => {
    const found = finder.find(query);
    expect(rolesIn(found)).toEqual(expect.arrayContaining(roles));
    expect(found.kind === 'matches' && found.candidates.every((c) => c.confidence === 'possible')).toBe(true);
  });
});

describe('sends nobody to a job that is not theirs', () => {
  it.each([
    'owner',
    'assistant',
    'officer',
    'dog groomer',
    'bank manager',
    'bank cashier',
    'salon receptionist',
    'veterinary receptionist',
    'turf teacher',
    'accountant',
    'train driver',
    'web developer',
    'my name is bob',
    'zzz',
    'grand vizier',
  ])('%s', (query) => {
    expect(finder.find(query)).toEqual({ kind: 'none' });
  });
});

it('rather shows help for an odd word than a job that looks like it', () => {
  expect(rolesIn(finder.find('bleacher'))).toEqual([]);
});

describe('is never sure of a job that only looks like one here', () => {
  it.each([
    'music librarian',
    'estate agent',
    'tattoo artist',
    'bin collection days',
    'police auction',
    'teacher salary',
    'lorry driver',
    'plumber',
    'foreman',
    'poet',
  ])('%s', (query) => {
    const found = finder.find(query);
    const candidates = found.kind === 'matches' ? found.candidates : [];
    expect(candidates.filter(({ confidence }) => confidence === 'strong')).toEqual([]);
  });
});

describe('never takes a look-alike for the role whose catalogue entry names it', () => {
  const lookAlikes = catalogue.roles.flatMap(({ id, notSynonyms = [] }) =>
    notSynonyms.map((name) => [name, id]),
  );

  it.each([
    ['private detective', 'police-officer-non-specialist'],
    ['software library', 'librarian'],
    ['level crossing keeper', 'school-crossing-patrol'],
  ])('%s is no %s', (name, role) => {
    expect(lookAlikes).toContainEqual([name, role]);
    expect(rolesIn(finder.find(name))).not.toContain(role);
  });

  it('with certainty, whatever it is', () => {
    const wrong = lookAlikes.filter(([name = '', role]) => {
      const found = finder.find(name);
      const [first] = found.kind === 'matches' ? found.candidates : [];
      return first?.confidence === 'strong' && first.role === role;
    });
    expect(wrong).toEqual([]);
  });
});

describe('answers a worry with help, and the name of a job with the job', () => {
  it.each([
    'I think a child next door is being hurt',
    'someone touched me',
    'my husband hits me',
    'I am worried about my mum',
    'child abuse',
    'I want to kill myself',
    'help me',
    'scared',
    'who do I tell if I suspect abuse',
    'my neighbour’s baby cries all night and has bruises',
    'a child told me her dad touches her',
    'I am being followed',
    'an old man is being robbed by his carer',
  ])('%s', (query) => {
    expect(finder.find(query)).toEqual({ kind: 'worry' });
  });

  it.each([
    // These words mean either; the catalogue says so in its wordings.
    ['domestic abuse worker', ['victim-support-worker', 'refuge-worker']],
    ['child abuse investigation officer', ['child-protection-police-officer']],
    ['child protection nurse', ['s47-health-professional']],
    ['I work with abused women', ['victim-support-worker', 'refuge-worker']],
  ])('%s is a job', (query, roles) => {
    expect(roles).toContain(first(query));
  });
});

describe('what it shows', () => {
  it('says which other name of the job matched, so that the reader can check it', () => {
    const found = finder.find('lollipop lady');
    expect(found.kind === 'matches' && found.candidates[0]).toEqual({
      role: 'school-crossing-patrol',
      at: catalogue.roles.findIndex(({ id }) => id === 'school-crossing-patrol'),
      label: 'School crossing patrol',
      family: 'Education – support',
      alias: 'lollipop lady',
      confidence: 'strong',
    });
  });

  it('never shows words that are only there to match', () => {
    const hidden = new Set(catalogue.roles.flatMap((role) => role.matchOnly ?? []));
    const shown = [...hidden].flatMap((query) => {
      const found = finder.find(query);
      return found.kind === 'matches' ? found.candidates.flatMap(({ alias }) => alias ?? []) : [];
    });
    const visible = new Set(catalogue.roles.flatMap((role) => role.aliases));
    expect(shown.filter((alias) => !visible.has(alias))).toEqual([]);
  });

  it('finds every role by its own label', () => {
    const missed = catalogue.roles.filter(({ id, label }) => !rolesIn(finder.find(label)).includes(id));
    expect(missed.map(({ label }) => label)).toEqual([]);
  });

  it('finds every role by each of its other names', () => {
    const missed = catalogue.roles.flatMap(({ id, aliases }) =>
      aliases.filter((alias) => !rolesIn(finder.find(alias)).includes(id)),
    );
    expect(missed).toEqual([]);
  });

  it.each(['constructor', 'toString', '__proto__'])('reads “%s” as any other word', (query) => {
    expect(finder.find(query)).toEqual({ kind: 'none' });
  });

  it.each(['', ' ', 'a', '?'])('waits while there is nothing to go by: "%s"', (query) => {
    expect(finder.find(query)).toEqual({ kind: 'empty' });
  });

  it('reads an area in the question, and only one that is named', () => {
    expect(finder.areaIn('teacher in Hackney')).toBe('hackney');
    expect(finder.areaIn('teacher')).toBeUndefined();
    expect(finder.areaIn('teacher in Hackney and Rutland')).toBeUndefined();
    expect(finder.areaIn('Hackney teacher')).toBe('hackney');
    expect(finder.areaIn('teacher in cheshire')).toBe('cheshire-west-and-chester');
  });

  it.each([
    'West Midlands police officer',
    'square dance teacher',
    'hackney carriage driver',
    'west ham coach',
  ])('takes no area from “%s”', (text) => {
    expect(finder.areaIn(text)).toBeUndefined();
  });

  it('reads no more of a very long text than somebody would wait for', () => {
    expect(finder.find(`midwife ${'zzyx '.repeat(2000)}`)).toEqual(
      finder.find(`midwife ${'zzyx '.repeat(80)}`),
    );
  });
});
