import type { Path } from '#model/problem';

export interface TextLeaf {
  readonly path: Path;
  readonly text: string;
}

/** Every text in a value, however deep, in the order of the file. */
export function* textLeaves(value: unknown, path: Path = []): Generator<TextLeaf> {
  if (typeof value === 'string') {
    yield { path, text: value };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textLeaves(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textLeaves(item, [...path, key]);
  }
}
