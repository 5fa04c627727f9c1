import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from '#source/load-frameworks';
import { writeWordings } from '../../scripts/generate-frameworks.ts';

const real = join(import.meta.dirname, '..', '..', 'frameworks');
// People of the public are asked for by the pages, not by a strategy.
const askedFor = ['resident', 'parent', 'carer'];

/**
 * Writes a folder of frameworks whose catalogue has only the roles that a strategy names: a site of all templates with
 * a quarter of the pages. `texts` are the files of the frameworks by id; without it they are the real ones.
 */
export function fewRoles(folder: string, texts?: ReadonlyMap<string, string>): string {
  const { frameworks, catalogue } = loadAll(real);
  const own =
    texts ??
    new Map(frameworks.map(({ id }) => [id, readFileSync(join(real, `${id}.yaml`), 'utf8')] as const));
  const named = [...own.values()].join('\n');
  const kept = catalogue.roles.filter(
    ({ id }) => askedFor.includes(id) || new RegExp(`[\\s"\\[]${id}[\\s"\\],}]`).test(named),
  );
  const ids = new Set(kept.map(({ id }) => id));
  const roles = kept.map((role) => ({
    ...role,
    ...(role.ambiguousWith && { ambiguousWith: role.ambiguousWith.filter((id) => ids.has(id)) }),
  }));
  const target = join(folder, 'catalogue');
  mkdirSync(folder, { recursive: true });
  cpSync(join(real, 'catalogue'), target, { recursive: true });
  for (const name of readdirSync(join(target, 'roles'))) rmSync(join(target, 'roles', name));
  writeWordings(join(real, 'catalogue', 'wordings'), join(target, 'wordings'), ids);
  // JSON is YAML, and every text comes back as it was.
  writeFileSync(join(target, 'roles.yaml'), JSON.stringify(roles, null, 1));
  for (const [id, text] of own) writeFileSync(join(folder, `${id}.yaml`), text);
  return folder;
}
