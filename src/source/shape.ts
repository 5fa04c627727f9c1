import { z } from 'zod';
import type { Path } from '#model/problem';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What a schema allows at a path, for messages that say what to write. */
export interface Shape {
  readonly keysAt: (path: Path) => readonly string[];
  readonly descriptionAt: (path: Path) => string | undefined;
  readonly exampleAt: (path: Path) => string | undefined;
}

/**
 * Reads the schema through its JSON Schema, which is public and carries the descriptions.
 * `value` decides between the options of a union: a rule's `kind`, or the keys that are there.
 */
export function shapeOf(schema: z.ZodType, value: unknown): Shape {
  let root: JsonSchema | undefined;

  function nodeAt(path: Path): { node: JsonSchema | undefined; value: unknown } {
    root ??= jsonSchemaOf(schema);
    let node = settle(root, value);
    let here = value;
    for (const step of path) {
      here = stepInto(here, step);
      node = settle(typeof step === 'number' ? itemsOf(node) : entryOf(node, step), here);
    }
    return { node, value: here };
  }

  function definition(name: string): JsonSchema | undefined {
    const found = valueAt(root?.definitions, [name]);
    return isRecord(found) ? found : undefined;
  }

  function settle(node: JsonSchema | undefined, here: unknown): JsonSchema | undefined {
    const reference = node?.$ref?.split('/').at(-1);
    if (reference !== undefined) return settle(definition(reference), here);
    const options = (node?.anyOf ?? node?.oneOf)?.map((option) => settle(asSchema(option), here));
    if (!options) return node;
    const best = options.toSorted((a, b) => suits(b, here) - suits(a, here))[0];
    const description = node?.description ?? best?.description;
    return description === undefined ? best : { ...best, description };
  }

  return {
    keysAt: (path) => Object.keys(nodeAt(path).node?.properties ?? {}),
    descriptionAt: (path) => nodeAt(path).node?.description,
    exampleAt(path) {
      const { node } = nodeAt(path);
      // Some descriptions give their example themselves.
      if (node?.description?.includes('"')) return undefined;
      const example: unknown = node?.examples?.[0] ?? node?.enum?.[0];
      return typeof example === 'string' ? example : undefined;
    },
  };
}

const jsonSchemas = new WeakMap<z.ZodType, JsonSchema>();

/** Once for each schema: it is most of the work of explaining a file. */
function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const known = jsonSchemas.get(schema) ?? z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  jsonSchemas.set(schema, known);
  return known;
}

/** How well an option of a union suits a value: its constants weigh most, then shared keys. */
function suits(option: JsonSchema | undefined, value: unknown): number {
  if (!isRecord(value)) return option?.type === typeof value ? 1 : 0;
  let score = option?.type === 'object' ? 1 : 0;
  for (const [key, property] of Object.entries(option?.properties ?? {})) {
    if (!(key in value)) continue;
    const constant = asSchema(property)?.const;
    score += constant === undefined ? 1 : constant === value[key] ? 100 : -100;
  }
  return score;
}

function itemsOf(node: JsonSchema | undefined): JsonSchema | undefined {
  return Array.isArray(node?.items) ? undefined : asSchema(node?.items);
}

function entryOf(node: JsonSchema | undefined, key: string): JsonSchema | undefined {
  return asSchema(node?.properties?.[key] ?? node?.additionalProperties);
}

function asSchema(schema: JsonSchema | boolean | undefined): JsonSchema | undefined {
  return typeof schema === 'object' ? schema : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The part of a parsed value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(stepInto, value);
}

function stepInto(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
  return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
