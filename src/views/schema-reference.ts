import { frameworkJsonSchema } from '#schema/json-schema';
import { exampleText, follow, type SchemaNode as Node, typeWords } from './schema-words.ts';

/** One field of a framework file, ready to print. */
interface FieldView {
  readonly name: string;
  /** Its fragment on the page: `audiences__label`. */
  readonly id: string;
  readonly required: boolean;
  readonly type: string;
  /** The part of the reference that has the fields inside this one. */
  readonly inside: { readonly label: string; readonly id: string } | undefined;
  readonly description: string;
  readonly example: string;
}

/** A set of keys that stand together: the file itself, a group, a rule of one kind. */
export interface SchemaPart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Other places that take the same fields. */
  readonly alsoIn: readonly string[];
  readonly fields: readonly FieldView[];
}

interface Found {
  readonly node: Node;
  readonly path: readonly string[];
  readonly description: string;
  readonly alsoIn: string[];
}

/**
 * Every field of a framework file, from the same schema that checks it and that editors show. What takes the same
 * fields in several places is described once, where it comes first.
 */
export function toSchemaReference(root: Node = frameworkJsonSchema()): readonly SchemaPart[] {
  const parts = new Map<string, Found>();
  collect(root, [], root.description ?? '', root, parts);
  return [...parts.values()].map(({ node, path, description, alsoIn }) => ({
    id: idOf(path),
    title: titleOf(path),
    description,
    alsoIn,
    fields: Object.entries(node.properties ?? {}).flatMap(([name, property]) =>
      typeof property === 'object' ? [toField(name, property, path, node, root, parts)] : [],
    ),
  }));
}

/** Walks into every field that holds fields, in the order of the file. */
function collect(
  node: Node,
  path: readonly string[],
  description: string,
  root: Node,
  parts: Map<string, Found>,
): void {
  const key = keyOf(node, root);
  const known = parts.get(key);
  if (known) {
    known.alsoIn.push(titleOf(path));
    return;
  }
  parts.set(key, { node, path, description, alsoIn: [] });
  for (const [name, property] of Object.entries(node.properties ?? {})) {
    if (typeof property !== 'object') continue;
    for (const { node: inner, step } of objectsIn(property, root)) {
      // A condition may hold conditions: those are known by then.
      const of = follow(property, root);
      collect(
        inner,
        [...path, name, ...step],
        kindText(inner) ?? inner.description ?? of.description ?? '',
        root,
        parts,
      );
    }
  }
}

interface Inner {
  readonly node: Node;
  readonly step: readonly string[];
}

/** The sets of keys that a field can hold: itself, the entries of its list, or one of several kinds. */
function objectsIn(node: Node, root: Node): readonly Inner[] {
  const settled = follow(node, root);
  if (settled.properties) return [{ node: settled, step: [] }];
  if (typeof settled.items === 'object' && !Array.isArray(settled.items)) {
    return objectsIn(settled.items as Node, root);
  }
  const options = (settled.anyOf ?? settled.oneOf ?? []).flatMap((option) =>
    typeof option === 'object' ? objectsIn(option as Node, root) : [],
  );
  if (options.length < 2) return options;
  const common = sharedBy(options.map(({ node: option }) => option));
  const own = options.map(({ node: option, step }) => ({
    node: without(option, common.properties ?? {}),
    step: [...kindOf(option), ...step],
  }));
  return Object.keys(common.properties ?? {}).length > 0 ? [{ node: common, step: [] }, ...own] : own;
}

/** The fields that all kinds of a thing have: they are described once. */
function sharedBy(options: readonly Node[]): Node {
  const [first, ...others] = options;
  const shared = Object.entries(first?.properties ?? {}).filter(([name, field]) =>
    others.every(({ properties }) => JSON.stringify(properties?.[name]) === JSON.stringify(field)),
  );
  const required = (first?.required ?? []).filter((name) => shared.some(([one]) => one === name));
  return { properties: Object.fromEntries(shared), required };
}

function without(node: Node, properties: NonNullable<Node['properties']>): Node {
  const own = Object.entries(node.properties ?? {}).filter(([name]) => !(name in properties));
  return { ...node, properties: Object.fromEntries(own) };
}

/** "complete-by": what tells one kind of rule from the others; `all` or `any` for conditions. */
function kindOf(node: Node): readonly string[] {
  const kind = node.properties?.kind;
  if (typeof kind === 'object' && typeof kind.const === 'string') return [kind.const];
  const names = Object.keys(node.properties ?? {});
  return names.length === 1 ? names : [];
}

/** What kind of rule it is, where there are several. */
function kindText(node: Node): string | undefined {
  const kind = node.properties?.kind;
  return typeof kind === 'object' && kind.const !== undefined ? kind.description : undefined;
}

/** Two sets of keys are the same when they have the same fields with the same descriptions. */
function keyOf(node: Node, root: Node): string {
  const fields = Object.entries(node.properties ?? {}).map(([name, field]) => [
    name,
    typeof field === 'object' ? (follow(field, root).description ?? '') : '',
  ]);
  return JSON.stringify(fields);
}

function toField(
  name: string,
  property: Node,
  path: readonly string[],
  owner: Node,
  root: Node,
  parts: ReadonlyMap<string, Found>,
): FieldView {
  const settled = follow(property, root);
  const [first, ...others] = objectsIn(property, root).flatMap(
    ({ node }) => parts.get(keyOf(node, root)) ?? [],
  );
  return {
    name,
    id: `${idOf(path)}__${name}`,
    required: owner.required?.includes(name) ?? false,
    type: typeWords(settled, root),
    inside: first && {
      label: others.length > 0 ? titleOf([...path, name]) : titleOf(first.path),
      id: idOf(first.path),
    },
    description: settled.description ?? '',
    example: exampleText(settled.examples?.[0] ?? settled.const),
  };
}

/** What stands in many places is not called by the first of them. */
const sharedTitles: Readonly<Record<string, string>> = {
  titleSource: 'A source',
  'bodies › duties': 'A statement',
  'audiences › ways › when': 'A condition',
  'audiences › ways › when › all': 'A condition with all',
  'audiences › ways › when › all › all › any': 'A condition with any',
  'entitlements › for': 'For whom',
};

function titleOf(path: readonly string[]): string {
  const place = path.join(' › ');
  return path.length === 0 ? 'The file' : (sharedTitles[place] ?? place);
}

function idOf(path: readonly string[]): string {
  return path.length === 0 ? 'file' : path.join('-').toLowerCase();
}
