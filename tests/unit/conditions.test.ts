import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer } from '#answer/answer';
import { personInRole } from '#answer/person';
import { currencyOf } from '#model/currency';
import type { Framework } from '#model/framework';
import { loadAll } from '#source/load-frameworks';
import { projectRoot } from '#source/project-root';
import { toRolePage } from '#views/role-page';
import { toSite } from '#views/site';

const { frameworks, catalogue } = loadAll(join(projectRoot(), 'tests', 'contract', 'unseen'));

const site = toSite(frameworks, catalogue, '2026-11-22');

function badge(id: string, roleId: string, change = (framework: Framework) => framework) {
  const found = site.editions.find((edition) => edition.framework.id === id)?.framework;
  const framework = found && change(found);
  const role = catalogue.roles.find((r) => r.id === roleId);
  if (!framework || !role) throw new Error(`${id} or ${roleId} is gone`);
  const { badge } = toRolePage(
    framework,
    role,
    answer(framework, personInRole(role), '2026-11-22'),
    catalogue,
  );
  return new Map(badge.map((row) => [row.term, row]));
}

describe('a rule or a level that holds only for some', () => {
  const rows = badge('aber-and-marches-2026', 'child-protection-social-worker');

  it('never stands on the badge without its condition: one deadline is for each side of the border', () => {
    // As somebody writes it whose document knows places that are no areas.
    const inWords = badge('aber-and-marches-2026', 'child-protection-social-worker', (framework) => ({
      ...framework,
      rules: (framework.rules ?? []).map((rule) =>
        rule.kind === 'complete-by' && rule.applies !== 'everyone'
          ? { ...rule, applies: { audiences: ['tier-1'] } }
          : rule,
      ),
    }));
    expect(inWords.get('By when')).toMatchObject({
      value: 'Within 6 weeks',
      details: [
        'from the day you join the organisation',
        'Only in Marches.',
        'First training in Aber: within 3 months from the day you join the organisation – only in Aber.',
      ],
    });
  });

  it('is nobody’s yet where the rule names an area: the badge says that it depends on where', () => {
    expect(rows.get('By when')).toMatchObject({
      value: 'Depends on where you work',
      details: [
        'Perhaps for you – First training in Marches: within 6 weeks from the day you join the organisation – only in Marches.',
        'Perhaps for you – First training in Aber: within 3 months from the day you join the organisation – only in Aber.',
      ],
    });
  });

  it('stands beside the renewal of everybody, where one area asks for something more', () => {
    const row = badge('united-rowing-2027', 'sports-coach').get('How often');
    expect(row).toMatchObject({
      value: 'Every 3 years',
      details: [
        'Renewal for coaches',
        'Perhaps for you – PVG update: at least every 5 years – only in Scotland.',
      ],
    });
  });

  it('reads as a sentence beside the strength of a level', () => {
    expect(rows.get('Your training')?.details).toContain(
      'Module 3 (children): Expected. Only if you work with children.',
    );
  });
});

describe('a strategy without an end', () => {
  it('promises nothing: readers are told to look for a newer one', () => {
    const framework = frameworks.find((f) => f.id === 'wexbury-2026');
    if (!framework) throw new Error('The example is gone.');
    expect(currencyOf(framework, '2040-01-01')).toMatchObject({
      status: 'current',
      label: 'No end date',
      sentence: 'This strategy prints no end and no date of review. Check that there is no newer one.',
    });
    const reviewed = { ...framework, dates: { review: '2027-01' } };
    expect(currencyOf(reviewed, '2026-11-22').label).toBe('Current until January 2027');
    expect(currencyOf(reviewed, '2027-02-01')).toMatchObject({
      status: 'past-review',
      sentence: 'This strategy was due for review in January 2027. It prints no end.',
    });
  });
});
