import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Readonly<Record<string, string>>>;
const section = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').split('## Dependencies')[1] ?? '';

/** The packages of the table, each with its reason. */
const table = section.split('\n').flatMap((line) => {
  const [, names = '', why = ''] = /^\| (`.*`) \| (.*) \|$/.exec(line) ?? [];
  return names.split(', ').flatMap((name) => (name ? [[name.replaceAll('`', ''), why] as const] : []));
});

// What the sentence below the table calls by another name.
const namesInProse: Readonly<Record<string, string>> = {
  '@biomejs/biome': 'Biome',
  'prettier-plugin-astro': 'Prettier with its Astro plugin',
  '@types/mdast': '`@types/*`',
  '@types/node': '`@types/*`',
};

it('every package that the site is made with stands in one table, with the reason why it is there', () => {
  const named = table.map(([name]) => name);
  expect(Object.keys(dependencies).filter((name) => !named.includes(name))).toEqual([]);
  expect(table.filter(([, why]) => why.length < 20)).toEqual([]);
});

it('the table has no package that is not there any more', () => {
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
  const gone = table.filter(([name]) =>
    name.endsWith('*')
      ? !Object.keys(all).some((each) => each.startsWith(name.slice(0, -1)))
      : !(name in all),
  );
  expect(gone).toEqual([]);
});

it('every package for tests and checks is named', () => {
  const missing = Object.keys(devDependencies).filter(
    (name) => !section.toLowerCase().includes((namesInProse[name] ?? name).toLowerCase()),
  );
  expect(missing).toEqual([]);
});

it('every version is exact, so that two installs are the same', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});
