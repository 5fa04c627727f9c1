import { describe, expect, it } from 'vitest';
import { loadAll } from '#source/load-frameworks';
import { firstPerson, toRolePage } from '#views/role-page';
import { toSite } from '#views/site';
import { withArticle } from '#views/words';

const { frameworks, catalogue } = loadAll();
const site = toSite(frameworks, catalogue, '2026-11-22');

function page(frameworkId: string, roleId: string) {
  const framework = frameworks.find((f) => f.id === frameworkId);
  const role = catalogue.roles.find((r) => r.id === roleId);
  if (!framework || !role) throw new Error(`${frameworkId} or ${roleId} is gone`);
  return toRolePage(framework, role, site.answerFor(framework, role), catalogue);
}
const rows = (p: ReturnType<typeof page>) => Object.fromEntries(p.badge.map((r) => [r.term, r.value]));

describe('“I am a GP receptionist – what do I need?”', () => {
  it('is Group 1, named, Level 1 as suitable, with no invented deadline or renewal (CW15-25)', () => {
    const made = page('cheshire-west-and-chester-2015', 'gp-receptionist');
    expect(made.title).toBe('I am a GP receptionist – what do I need?');
    expect(made.headline).toBe('Group 1');
    expect(made.basis).toBe('named');
    expect(rows(made)).toEqual({
      'Training that suits your group': 'Level 1',
      'By when': 'Not stated',
      'How often': 'Not stated',
      'Who decides your group': 'Not stated',
    });
    expect(made.rules).toEqual([]);
  });

  it('has no group in the same area’s later strategy: the employer maps the role, 3 years is recommended (CW23-24)', () => {
    const made = page('cheshire-west-and-chester-2023', 'gp-receptionist');
    expect(made.basis).toBe('delegated');
    expect(made.headline).not.toContain('Group');
    expect(rows(made)['How often']).toBe('At least every 3 years');
    expect(rows(made)['Who decides']).toBe('Your employer');
    expect(rows(made)['By when']).toBe('Not stated');
    expect(made.badge.find((r) => r.term === 'How often')?.details).toContain('Recommended, not required.');
  });

  it('is our reading of a tier in Shropshire, where the employer decides (SHR-21)', () => {
    const made = page('shropshire-2023', 'gp-receptionist');
    expect(made.headline).toBe('Awareness and Universal');
    expect(made.basis).toBe('interpreted');
    expect(rows(made)['Who decides your group']).toBe('Your employer');
    expect(rows(made)['How often']).toBe('Not stated');
    expect(made.standards.map((s) => s.standard.relation)).toEqual(['parallel']);
  });

  it('tells volunteers whom they can ask beside advice that is written for people with an employer', () => {
    const asks = (role: string) =>
      page('city-and-hackney-2021', role).badge.find(({ term }) => term === 'Who decides your group')
        ?.details;
    expect(asks('gp-receptionist')).toEqual([expect.stringMatching(/Ask your employer\.$/)]);
    expect(asks('hospital-volunteer')).toEqual([
      expect.stringMatching(/Ask your employer\.$/),
      'If you volunteer, ask the person who leads or organises the volunteers.',
    ]);
  });

  it('is our reading in City and Hackney, with each deadline and its own clock (CH-29)', () => {
    const made = page('city-and-hackney-2021', 'gp-receptionist');
    expect(made.headline).toBe('Group A and Induction');
    expect(made.basis).toBe('interpreted');
    expect(rows(made)['By when']).toBe('Within 3 months');
    expect(rows(made)['How often']).toBe('Not stated');
    expect(rows(made)['Who decides your group']).toBe('Not stated');
  });

  it('is not allocated in Leicester: a separate framework sets it, and events come round every 3 years (LLR-11)', () => {
    const made = page('leicester-leicestershire-rutland-2020', 'gp-receptionist');
    expect(made.basis).toBe('external');
    expect(rows(made)['How often']).toBe('At least every 3 years');
    expect(made.steps).toEqual([]);
  });
});

describe('other people', () => {
  it('shows the designated lead’s two years beside the general three in Cheshire 2023 (CW23-21)', () => {
    const made = page('cheshire-west-and-chester-2023', 'designated-safeguarding-lead');
    const often = made.badge.find((r) => r.term === 'How often');
    expect(often?.value).toBe('At least every 3 years');
    expect(often?.details.join(' ')).toContain('every 2 years');
  });

  it('keeps a designated lead’s renewal and yearly top-up apart in City and Hackney (CH-32)', () => {
    const made = page('city-and-hackney-2021', 'deputy-designated-safeguarding-lead');
    const often = made.badge.find((r) => r.term === 'How often');
    expect(often?.value).toBe('Every 2 years');
    expect(often?.details.join(' ')).toContain('at least every year');
  });

  it('places residents in Shropshire’s Induction, with nobody to decide for them (SHR-30)', () => {
    const made = page('shropshire-2023', 'resident');
    expect(made.headline).toBe('Induction');
    expect(made.basis).toBe('named');
    expect(rows(made)['Who decides your group']).toBe('Nobody has to');
    expect(site.answerFor(...pair('shropshire-2023', 'resident')).nextSteps.join(' ')).not.toContain(
      'employer',
    );
  });

  it('offers residents nothing in City and Hackney, and no rule about staff either (CH-53)', () => {
    const made = page('city-and-hackney-2021', 'resident');
    expect(made.basis).toBe('not-covered');
    expect(made.rules).toEqual([]);
    expect(made.otherRules).toEqual([]);
  });

  it('says that it depends where a role stands for many jobs', () => {
    const made = page('cheshire-west-and-chester-2015', 'any-employee');
    expect(made.headline).toBe('It depends on what you do');
    expect(made.candidates.length).toBeGreaterThan(3);
  });

  it('marks Group 5 for a designated safeguarding lead as our reading only (cross-document trap 3)', () => {
    const made = page('cheshire-west-and-chester-2015', 'designated-safeguarding-lead');
    expect(made.headline).toContain('Group 5');
    expect(made.basis).toBe('interpreted');
  });

  it('never tells somebody that a tier for everybody is for others (SHR-28)', () => {
    const made = page('shropshire-2023', 'teacher');
    expect(made.steps.find((s) => s.label === 'Induction')?.stateWords).toBe('Fits you too');
  });
});

describe('every role in every strategy', () => {
  it('has four answered rows and a next step', () => {
    for (const framework of frameworks) {
      for (const role of catalogue.roles) {
        const made = page(framework.id, role.id);
        expect(made.badge.map((r) => r.value.length > 0)).toEqual([true, true, true, true]);
        expect(site.answerFor(framework, role).nextSteps.length).toBeGreaterThan(0);
      }
    }
  });

  it('prints no number of years for anybody in Cheshire 2015, which has no rule for people', () => {
    for (const role of catalogue.roles) {
      const made = page('cheshire-west-and-chester-2015', role.id);
      expect(made.badge.find((r) => r.term === 'How often')?.value, role.id).toBe('Not stated');
      expect(made.badge.find((r) => r.term === 'By when')?.value, role.id).toBe('Not stated');
    }
  });
});

describe('how a role speaks of itself', () => {
  it('takes the article by sound', () => {
    expect(withArticle('GP receptionist')).toBe('a GP receptionist');
    expect(withArticle('HCA')).toBe('an HCA');
    expect(withArticle('environmental health officer')).toBe('an environmental health officer');
    expect(withArticle('unit manager')).toBe('a unit manager');
  });

  it('is a sentence for every role', () => {
    const odd = catalogue.roles
      .map(firstPerson)
      .filter((s) => !/^I [a-z]+,? .+/.test(s) || /\bI am an? (?:staff|police)$/i.test(s));
    expect(odd).toEqual([]);
  });
});

function pair(frameworkId: string, roleId: string) {
  const framework = frameworks.find((f) => f.id === frameworkId);
  const role = catalogue.roles.find((r) => r.id === roleId);
  if (!framework || !role) throw new Error(`${frameworkId} or ${roleId} is gone`);
  return [framework, role] as const;
}
