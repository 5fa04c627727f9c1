import type { PartId } from './parts.ts';

/** What a process that renders is told: one part of the site. Paths are absolute. */
export interface RenderOrder {
  readonly part: PartId;
  /** Where the part is kept, under a name that says what it was made from. */
  readonly pack: string;
  readonly bundle: string;
  /** The source of the whole site, as JSON. */
  readonly source: string;
  /** The folder of the new site. */
  readonly site: string;
  /** The day for which it is made, as an ISO day. */
  readonly asOf: string;
}

/** What it says when the part is in its place. */
export interface PartDone {
  readonly pages: number;
  readonly fromCache: boolean;
}

/** What it says when the part cannot be made: an error in a form that crosses from one process to another. */
export interface PartFailed {
  readonly failed: { readonly message: string; readonly stack?: string; readonly code?: unknown };
}
