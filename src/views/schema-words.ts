import type { frameworkJsonSchema } from '#schema/json-schema';
import { listInWords } from './words.ts';

/** A part of a JSON Schema. */
export type SchemaNode = ReturnType<typeof frameworkJsonSchema>;

/** A part that only points to another one, as that one. */
export function follow(node: SchemaNode, root: SchemaNode): SchemaNode {
  const name = node.$ref?.split('/').at(-1);
  const definitions = root.definitions as Readonly<Record<string, SchemaNode>> | undefined;
  const found = name === undefined ? undefined : definitions?.[name];
  return typeof found === 'object' ? { ...found, ...withoutReference(node) } : node;
}

function withoutReference({ $ref: _, ...rest }: SchemaNode): SchemaNode {
  return rest;
}

/** What may stand there, in words: "text", "one of: must, should, may", "a list of ids". */
export function typeWords(node: SchemaNode, root: SchemaNode, plural = false): string {
  const { type } = node;
  if (node.const !== undefined) return `always ${String(node.const)}`;
  if (node.enum) return `one of: ${node.enum.map(String).join(', ')}`;
  if (type === 'array') {
    const { items } = node;
    const inner =
      typeof items === 'object' && !Array.isArray(items) ? follow(items as SchemaNode, root) : undefined;
    return `a list of ${inner ? typeWords(inner, root, true).replace(/^one of: /, 'these: ') : 'entries'}`;
  }
  if (type === 'boolean') return 'true or false';
  if (type === 'integer') return plural ? 'whole numbers' : 'a whole number';
  if (type === 'number') return plural ? 'numbers' : 'a number';
  if (type === 'string') return stringWords(node, plural);
  if (type === 'object') return plural ? 'entries with fields' : 'fields of its own';
  const options = (node.anyOf ?? node.oneOf ?? []).flatMap((option) =>
    typeof option === 'object' ? [typeWords(option as SchemaNode, root, plural)] : [],
  );
  return options.length === 0 ? 'a value' : listInWords([...new Set(options)], 'or');
}

function stringWords({ pattern = '', maxLength }: SchemaNode, plural: boolean): string {
  if (pattern.startsWith('^[a-z0-9]')) return plural ? 'ids' : 'an id';
  if (pattern.startsWith('^P')) return 'a length of time';
  if (pattern.startsWith('^\\d{4}')) return pattern.includes('?') ? 'a year, month or day' : 'a day';
  const most = maxLength === undefined ? '' : `, at most ${maxLength} characters`;
  return plural ? 'texts' : `text${most}`;
}

/** An example as it would stand in YAML; what holds more is written on one line, which YAML reads as well. */
export function exampleText(example: unknown): string {
  if (Array.isArray(example)) return `[${example.map(exampleText).join(', ')}]`;
  if (typeof example === 'object' && example !== null) {
    const parts = Object.entries(example).map(([key, value]) => `${key}: ${exampleText(value)}`);
    return `{ ${parts.join(', ')} }`;
  }
  if (typeof example !== 'string') return String(example);
  // Inside brackets a comma or a colon would end the text; a number would not stay text.
  return /[,:{}[\]#"]|^[\d.]+$|^(?:yes|no|true|false)$/.test(example) ? JSON.stringify(example) : example;
}
