import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer } from '#answer/answer';
import { withIncluded } from '#answer/included';
import { personInRole } from '#answer/person';
import { loadAll } from '#source/load-frameworks';
import { projectRoot } from '#source/project-root';
import { toRolePage } from '#views/role-page';

const { catalogue } = loadAll();
const { frameworks } = loadAll(join(projectRoot(), 'tests', 'contract', 'unseen'));

describe('a group that another includes', () => {
  it('is never “perhaps also” for somebody in that other: they have all of it already', () => {
    let includes = 0;
    for (const framework of frameworks) {
      for (const role of catalogue.roles) {
        const { placement } = answer(framework, personInRole(role), '2026-11-22');
        if (placement.kind !== 'allocated') continue;
        const has = placement.audiences.flatMap((f) => withIncluded(framework.audiences, f.audience.id));
        includes += has.length - placement.audiences.length;
        const perhaps = placement.possible.map((f) => f.audience.id).filter((id) => has.includes(id));
        expect(perhaps, `${framework.id} ${role.id}`).toEqual([]);
      }
    }
    expect(includes).toBeGreaterThan(0);
  });

  it('leaves no such words on the badge of a role', () => {
    const framework = frameworks.find((f) => f.id === 'bro-afonwen-2024');
    const role = catalogue.roles.find((r) => r.id === 'child-protection-social-worker');
    if (!framework || !role) throw new Error('The example is gone.');
    const page = toRolePage(framework, role, answer(framework, personInRole(role), '2026-11-22'), catalogue);
    expect(page.headlineNote ?? '').not.toMatch(/Group [AB]\b/);
  });
});
