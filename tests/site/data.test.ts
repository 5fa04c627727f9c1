import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { firstTwenty, pageAt, siteFiles } from './pages.ts';
import { roleIds, strategies } from './strategies.ts';

interface FrameworkData {
  readonly id: string;
  readonly roles: Readonly<Record<string, RoleAnswer>> | readonly RoleAnswer[];
}

interface RoleAnswer {
  readonly role?: string;
  readonly id?: string;
  readonly basis: string;
  readonly audiences: readonly unknown[];
  readonly training: readonly unknown[];
  readonly timing: readonly unknown[];
}

const text = (path: string) => readFileSync(join(inject('site').dist, path), 'utf8');
const json = (path: string): unknown => JSON.parse(text(path));

function answersOf(framework: string): ReadonlyMap<string, RoleAnswer> {
  const { roles } = json(`data/frameworks/${framework}.json`) as FrameworkData;
  const list = Array.isArray(roles)
    ? (roles as readonly RoleAnswer[]).map((answer) => [answer.role ?? answer.id ?? '', answer] as const)
    : Object.entries(roles as Readonly<Record<string, RoleAnswer>>);
  return new Map(list);
}

describe('the open data', () => {
  it('has the answer for every role in every strategy', () => {
    const problems = strategies.flatMap(({ id }) => {
      const answers = answersOf(id);
      return roleIds
        .filter((role) => {
          const answer = answers.get(role);
          return !(answer?.basis && answer.audiences && answer.training && answer.timing);
        })
        .map((role) => `${id}: ${role}`);
    });
    expect(firstTwenty(problems)).toBe('');
  });

  it('says the same as the pages: how we know, for every role in every strategy', () => {
    const problems = strategies.flatMap(({ id }) =>
      [...answersOf(id)].flatMap(([role, { basis }]) => {
        const tag = pageAt(`/${id}/roles/${role}/`).document.querySelector('main .badge [data-basis]');
        const shown = tag?.getAttribute('data-basis');
        return shown === basis ? [] : [`${id}/${role}: the data says ${basis}, the page ${shown}`];
      }),
    );
    expect(firstTwenty(problems)).toBe('');
  });

  it('says of the GP receptionist in Cheshire 2015: Group 1, named, Level 1, no timing', () => {
    const answer = answersOf('cheshire-west-and-chester-2015').get('gp-receptionist');
    expect(answer?.basis).toBe('named');
    expect(JSON.stringify(answer?.audiences)).toMatch(/group-1/);
    expect(JSON.stringify(answer?.training)).toMatch(/level-1/);
    expect(JSON.stringify(answer?.training)).toMatch(/suitable/);
    expect(JSON.stringify(answer?.training)).not.toMatch(/level-[234]|required/);
  });

  it('has the lists of strategies and roles, as JSON and as CSV with the same number of lines', () => {
    const lines = (path: string) => text(path).trim().split(/\r?\n/).length - 1;
    expect(JSON.stringify(json('data/frameworks.json'))).toContain(strategies[0]?.id);
    expect(strategies.filter(({ id }) => !text('data/frameworks.csv').includes(id))).toEqual([]);
    expect(JSON.stringify(json('data/roles.json'))).toContain('school-crossing-patrol');
    expect(lines('data/roles.csv')).toBeGreaterThanOrEqual(roleIds.length);
    for (const { id } of strategies)
      expect(lines(`data/frameworks/${id}.csv`)).toBeGreaterThanOrEqual(roleIds.length);
  });

  it('comes with the schema that editors use for a framework file', () => {
    const schema = json('schema/framework.schema.json') as { readonly properties?: object };
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(Object.keys(schema.properties ?? {})).toEqual(
      expect.arrayContaining(['audiences', 'rules', 'notStated']),
    );
  });

  it('is linked from the page about it, file by file', () => {
    const files = siteFiles().filter((file) =>
      /^data\/(?:frameworks|roles).*\.(?:json|csv|xlsx)$/.test(file),
    );
    const links = pageAt('/data/')
      .document.querySelectorAll('main a')
      .map((a) => a.getAttribute('href'));
    expect(firstTwenty(files.filter((file) => !links.includes(`/${file}`)))).toBe('');
  });
});
