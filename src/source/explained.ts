import type { Path, Problem } from '#model/problem';
import type { Positions } from './positions.ts';
import type { Shape } from './shape.ts';

/**
 * A change that makes the value fit the schema, so that the checks behind the schema can run in the same go.
 * `guess: true` stands for a placeholder: what the checks say about that place is not to be trusted.
 */
export type Mend =
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown; readonly guess: boolean }
  | { readonly kind: 'rename'; readonly path: Path; readonly to: string }
  | { readonly kind: 'remove'; readonly path: Path };

export interface Explained {
  readonly problem: Problem;
  readonly mend?: Mend;
}

export interface Reading {
  readonly value: unknown;
  readonly shape: Shape;
  readonly positions: Positions;
}
