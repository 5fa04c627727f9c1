import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer as answerOf } from '#answer/answer';
import { personInRole } from '#answer/person';
import type { Framework } from '#model/framework';
import { loadAll } from '#source/load-frameworks';
import { projectRoot } from '#source/project-root';
import { toResidentsPage } from '#views/residents-page';
import { toRolePage } from '#views/role-page';
import { toSite } from '#views/site';

const ours = loadAll();
const unseen = loadAll(join(projectRoot(), 'tests', 'contract', 'unseen'));
const frameworks = [...ours.frameworks, ...unseen.frameworks];
const site = toSite(frameworks, ours.catalogue, '2026-11-22');

function framework(id: string): Framework {
  const found = frameworks.find((f) => f.id === id);
  if (!found) throw new Error(`No framework ${id}`);
  return found;
}
function pageIn(of: Framework, roleId: string) {
  const role = site.roles.find((r) => r.id === roleId);
  if (!role) throw new Error(`No role ${roleId}`);
  const answer = answerOf(of, personInRole(role), site.asOf);
  return { answer, page: toRolePage(of, role, answer, site.catalogue) };
}
const rows = ({ page }: ReturnType<typeof pageIn>) =>
  Object.fromEntries(page.badge.map((r) => [r.term, r.value]));

describe('a resident whom a strategy welcomes to its training', () => {
  const welcome = framework('bro-afonwen-2024');

  it('reads what is open to them, and not that they are not covered', () => {
    const made = pageIn(welcome, 'resident');
    expect(made.page.basisWords).toBe('Open to you');
    expect(made.page.headline).toBe("Group A's learning is open to you");
    expect(rows(made)['Training open to you']).toBe('Learning for Group A');
    expect(made.page.opens.map((g) => g.audience.id)).toEqual(['group-a']);
    expect(made.page.steps.filter((s) => s.state === 'yours').map((s) => [s.label, s.stateWords])).toEqual([
      ['Learning for Group A', 'Open to you'],
    ]);
  });

  it('has no deadline or renewal for it: nobody asks it of them', () => {
    const { answer, page } = pageIn(welcome, 'resident');
    expect(answer.timing).toEqual([]);
    expect(page.neighbours).toEqual([]);
  });

  it('finds the group on the page for residents, without being told that they are in it', () => {
    const made = toResidentsPage(welcome, site.roles);
    expect(made.group).toBeUndefined();
    expect(made.open.map(({ label }) => label)).toEqual(['Group A']);
  });

  it('is told so as well where only a course is open, or where only a sentence says it', () => {
    const { audiences, entitlements, courses, outcomes, ...rest } = welcome;
    const course: Framework = {
      ...rest,
      scope: { ...rest.scope, personas: [] },
      courses: (courses ?? []).map((c) => ({ ...c, openTo: ['resident'] })),
    };
    expect(pageIn(course, 'resident').page.basis).toBe('open');
    expect(rows(pageIn(course, 'resident'))['Training open to you']).toBe('Modiwl A / Module A');
    const sentence = pageIn(rest, 'resident');
    expect(sentence.page.basis).toBe('open');
    expect(sentence.page.badge[0]?.details).toEqual([
      'Residents are welcome to take the learning of Group A.',
    ]);
  });
});

describe('a resident whom a strategy says nothing to', () => {
  it('is in no group for meeting children or working in a sector: such conditions mean people at work', () => {
    const { answer } = pageIn(framework('northmoor-2025'), 'resident');
    expect(answer.placement.kind).toBe('none');
    expect(answer.basis).toBe('not-covered');
    expect(pageIn(framework('northmoor-2025'), 'resident').page.headlineNote).toBe(
      'This strategy does not say what it offers to residents.',
    );
  });

  it('stays as the five strategies have it: Induction in Shropshire, nothing elsewhere', () => {
    expect(ours.frameworks.map((f) => [f.id, pageIn(f, 'resident').page.basis])).toEqual([
      ['cheshire-west-and-chester-2015', 'not-covered'],
      ['cheshire-west-and-chester-2023', 'not-covered'],
      ['city-and-hackney-2021', 'not-covered'],
      ['leicester-leicestershire-rutland-2020', 'not-covered'],
      ['shropshire-2023', 'named'],
    ]);
  });
});

describe('the next step fits the person', () => {
  it('sends no resident of any strategy to an employer, a manager or a booklet for staff', () => {
    for (const of of frameworks) {
      const { answer, page } = pageIn(of, 'resident');
      const words = [...answer.nextSteps, page.neighboursLead, ...page.badge.flatMap((r) => r.details)].join(
        ' ',
      );
      expect(words, of.id).not.toMatch(/your (?:employer|manager|organisation)\b(?! places)/i);
      const booklet = of.booklets?.find((b) => page.bookletHref?.endsWith(`/${b.id}/`));
      expect([undefined, 'residents'], of.id).toContain(booklet?.kind);
    }
  });

  it('gives no booklet, no neighbours and nobody who decides to a role that the strategy leaves out', () => {
    const made = pageIn(framework('northmoor-2025'), 'teacher');
    expect(made.page.basis).toBe('not-covered');
    expect(made.page.bookletHref).toBeUndefined();
    expect(made.page.neighbours).toEqual([]);
    expect(rows(made)['Who decides your group']).toBe('Does not apply');
  });

  it('tells volunteers whom to ask, since they have no employer', () => {
    const shropshire = pageIn(framework('shropshire-2023'), 'food-bank-volunteer');
    expect(shropshire.answer.nextSteps[0]).toBe(
      'Ask the organisation for which you volunteer which group they have put you in. This strategy leaves the decision to them.',
    );
  });
});
