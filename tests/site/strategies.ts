import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/** What the site tests need of a framework file: read straight from the YAML, past the code that builds the pages. */
export interface Strategy {
  readonly id: string;
  readonly series: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly areas: readonly Named[];
  readonly audiences?: readonly Named[];
  readonly levels?: readonly Named[];
  readonly booklets?: readonly { readonly id: string; readonly kind: string }[];
  readonly values?: readonly { readonly kind: string; readonly items: readonly Named[] }[];
  readonly rights: { readonly permissionRequired: boolean; readonly notice?: string };
  readonly notStated?: readonly { readonly text: string }[];
}

interface Named {
  readonly id: string;
  readonly label?: string;
  readonly name?: string;
}

const folder = join(import.meta.dirname, '..', '..', 'frameworks');
const catalogue = join(folder, 'catalogue');

/** The framework files of this site, in the order of their names. */
export const strategies: readonly Strategy[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => load(readFileSync(join(folder, name), 'utf8')) as Strategy);

/** The ids of all roles of the catalogue. */
export const roleIds: readonly string[] = [
  'roles.yaml',
  ...readdirSync(join(catalogue, 'roles'))
    .sort()
    .map((name) => join('roles', name)),
]
  .flatMap((name) => load(readFileSync(join(catalogue, name), 'utf8')) as readonly Named[])
  .map((role) => role.id);

/** The strategy with this id. Throws when there is none. */
export function strategy(id: string): Strategy {
  const found = strategies.find((s) => s.id === id);
  if (!found) throw new Error(`No framework file has the id ${id}`);
  return found;
}

/** What this site says about itself. */
export const settings = load(readFileSync(join(folder, '..', 'content', 'site.yaml'), 'utf8')) as {
  readonly official: boolean;
  readonly officialNote: string;
  readonly exitTarget: string;
};
