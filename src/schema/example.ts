import { z } from 'zod';
import { field } from './primitives.ts';

/** A list that may be left out, with an example made of those of its required fields. */
export function optionalList<T extends z.ZodType>(schema: T, description: string) {
  return field(z.array(schema).optional(), description, [exampleOf(schema)]);
}

/** The example that a schema gives itself, or one made of the examples of its required fields. */
export function exampleOf(schema: z.core.$ZodType): unknown {
  const own = z.globalRegistry.get(schema)?.examples;
  if (Array.isArray(own) && own.length > 0) return own[0];
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const [first] = schema.options;
    return first && exampleOf(first);
  }
  if (!(schema instanceof z.ZodObject)) return undefined;
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  const needed = Object.entries(shape).filter(([, part]) => !(part instanceof z.ZodOptional));
  return Object.fromEntries(needed.map(([key, part]) => [key, exampleOf(part)]));
}
