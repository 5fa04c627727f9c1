import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump, load } from 'js-yaml';

/** Anything that YAML can hold. */
type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

interface Order {
  /** Holds the real frameworks and their catalogue. */
  readonly from: string;
  /** Is written to, and should be empty. */
  readonly to: string;
  readonly frameworks: number;
  /** How many roles of the catalogue are kept: first those that strategies name. */
  readonly roles: number;
}

const first =
  'Ash Beck Birch Black Bright Brock Calder Clay Cold Copper Dene East Elm Fair Fern Glen Gold Great Green Hart Hazel High Holm Iron Kirk Lang Lime Little Marsh Mill Moor New North Oak Old Red Rose Rush Sand Silver South Stan Stone Sutton Thorn West White Wind Wood'.split(
    ' ',
  );
const last = 'borough bridge bury dale field ford ham ley mere minster port shire ton wick worth'.split(' ');
// A word in so many of the running text is another one, so that search meets a vocabulary as wide as the country's.
const everyWord = 9;

/** Writes so many frameworks made from the real ones: other areas, other words, the same shapes. The same each time. */
export function generateFrameworks({ from, to, frameworks, roles }: Order): void {
  const models = readdirSync(from)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(from, name), 'utf8'));
  const vocabulary = [...new Set(models.join(' ').match(/\b[a-z]{5,}\b/g) ?? [])].toSorted();
  mkdirSync(to, { recursive: true });
  const kept = writeCatalogue(join(from, 'catalogue'), join(to, 'catalogue'), roles, models);
  for (let i = 0; i < frameworks; i++) {
    const model = models[i % models.length] ?? '';
    const framework = vary(load(model), { number: i, name: areaName(i), vocabulary, kept });
    writeFileSync(join(to, `${framework.id}.yaml`), dump(framework, { lineWidth: 110 }));
  }
}

function areaName(i: number): string {
  const start = first[i % first.length] ?? '';
  const rest = Math.floor(i / first.length);
  return `${start}${last[(i + rest) % last.length]}${rest >= last.length ? ` ${rest}` : ''}`;
}

interface Variation {
  readonly number: number;
  readonly name: string;
  readonly vocabulary: readonly string[];
  readonly kept: ReadonlySet<string>;
}

interface Named {
  readonly id: string;
  readonly [key: string]: Value;
}

function vary(model: unknown, { number, name, vocabulary, kept }: Variation): Named {
  if (!isRecord(model)) throw new Error('A framework file holds a mapping.');
  const slug = `${name.toLowerCase().replaceAll(' ', '-')}-${number}`;
  const area = { id: slug, name, nation: 'england' };
  let word = number * 7919;
  const id = `${slug}-2023`;
  const text = (value: string) =>
    value.split(' ').length < everyWord
      ? value === model.id
        ? id
        : value
      : value
          .split(' ')
          .map((old, i) => {
            word += 1;
            const isPlain = /^[a-z]{5,}$/.test(old);
            return i % everyWord === everyWord - 1 && isPlain
              ? (vocabulary[(word * 104_729) % vocabulary.length] ?? old)
              : old;
          })
          .join(' ');
  const varied = walk(model, text, kept);
  if (!isRecord(varied)) throw new Error('A framework stays a mapping.');
  return {
    ...varied,
    id,
    series: slug,
    areas: [area],
    areaName: name,
    lineage: list(varied.lineage).filter((line) => !(isRecord(line) && 'framework' in line)),
  };
}

/** The same value with every running text changed, and without examples of roles that are not kept. */
function walk(value: Value, text: (value: string) => string, kept: ReadonlySet<string>): Value {
  if (typeof value === 'string') return text(value);
  if (isList(value)) {
    return value
      .filter((item) => !(isRecord(item) && typeof item.role === 'string' && !kept.has(item.role)))
      .map((item) => walk(item, text, kept));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'equivalences')
      .map(([key, part]) => [key, key === 'source' ? part : walk(part, text, kept)]),
  );
}

/** Copies the catalogue with so many roles, and gives their ids. */
function writeCatalogue(from: string, to: string, count: number, models: readonly string[]): Set<string> {
  mkdirSync(to, { recursive: true });
  const rolesFiles = ['roles.yaml', ...readdirSync(join(from, 'roles')).map((name) => join('roles', name))];
  const all = rolesFiles.flatMap((name) => list(load(readFileSync(join(from, name), 'utf8'))));
  const isNamed = (id: Value | undefined) => models.some((model) => model.includes(`role: ${id}\n`));
  const named = all.filter((role) => isRecord(role) && isNamed(role.id));
  const kept = [...named, ...all.filter((role) => !named.includes(role))].slice(
    0,
    Math.max(count, named.length),
  );
  const ids = new Set(
    kept.flatMap((role) => (isRecord(role) && typeof role.id === 'string' ? [role.id] : [])),
  );
  const trimmed = kept.map((role) =>
    isRecord(role) && isList(role.ambiguousWith)
      ? { ...role, ambiguousWith: role.ambiguousWith.filter((id) => ids.has(String(id))) }
      : role,
  );
  writeFileSync(join(to, 'roles.yaml'), dump(trimmed, { lineWidth: 110 }));
  for (const name of readdirSync(from).filter((file) => file.endsWith('.yaml') && file !== 'roles.yaml')) {
    writeFileSync(join(to, name), readFileSync(join(from, name)));
  }
  writeWordings(join(from, 'wordings'), join(to, 'wordings'), ids);
  return ids;
}

/** Copies what people type, but for the roles that are not kept. */
export function writeWordings(from: string, to: string, kept: ReadonlySet<string>): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const lines = readFileSync(join(from, name), 'utf8').split('\n');
    const own = lines.filter((line) => {
      const [, meant = 'none'] = line.split('\t');
      return /^(?:none|worry)$/.test(meant) || meant.split(' ').every((id) => kept.has(id));
    });
    writeFileSync(join(to, name), own.join('\n'));
  }
}

function list(value: unknown): readonly Value[] {
  return isList(value) ? value : [];
}

function isList(value: unknown): value is readonly Value[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
