import type { PartId } from './parts.ts';

/** What a process that renders is told: one part of the site. Paths are absolute. */
export interface RenderOrder {
  readonly part: PartId;
  /** Where the part is kept, under names that say what it was made from: what lies in folders of its own, and the rest. */
  readonly packs: { readonly own: string; readonly rest: string };
  readonly bundle: string;
  /** The source of the whole site, as JSON. */
  readonly source: string;
  /** The folder of the new site. */
  readonly site: string;
  /** The printed matter of the part. */
  readonly papers: readonly MadePaper[];
  /** Where the part lay when it was published last, if it was the same. */
  readonly last?: { readonly site: string; readonly placed: Placed };
  /** The day for which it is made, as an ISO day. */
  readonly asOf: string;
}

/** A finished PDF that lies in the cache. */
export interface MadePaper {
  readonly framework: string;
  readonly file: string;
  readonly sha256: string;
  /** Its place on the site, from the root of it. */
  readonly path: string;
}

/** What of a part lies in folders of its own: by their seal it is known again. */
export interface Placed {
  readonly seal: string;
  readonly pages: number;
}

/** What it says when the part is in its place. */
export interface PartDone {
  readonly pages: number;
  readonly fromCache: boolean;
  /** Where the part has folders of its own. */
  readonly placed?: Placed;
  /** Those of them that the last site has as they should be. They are still to be moved. */
  readonly taken: readonly string[];
}

/** What it says when the part cannot be made: an error in a form that crosses from one process to another. */
export interface PartFailed {
  readonly failed: { readonly message: string; readonly stack?: string; readonly code?: unknown };
}
