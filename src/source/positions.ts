import { EVENT_ID, type Event, getScalarValue } from 'js-yaml';
import type { Path } from '#model/problem';

/** A place in a text. Both count from 1; a tab is one column. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Looks up where the things of one YAML file stand. */
export interface Positions {
  /** Where a value stands; for a list or a mapping with a key, the key. What is missing stands where its parent does. */
  readonly valueAt: (path: Path) => Position;
  /** Where the key of an entry stands. */
  readonly keyAt: (path: Path) => Position;
  /** A scalar as typed: `0800 1111`, not 8001111. */
  readonly rawText: (path: Path) => string | undefined;
  readonly at: (offset: number) => Position;
}

/** A key that occurs again in the same mapping. */
interface RepeatedKey {
  readonly key: string;
  readonly offset: number;
  readonly firstOffset: number;
}

interface Spot {
  readonly start: number;
  readonly end?: number;
  readonly keyStart?: number;
  readonly children?: Map<string | number, Spot>;
}

interface Open {
  readonly spot: Spot;
  readonly children: Map<string | number, Spot>;
  readonly isMapping: boolean;
  key?: { readonly name: string; readonly start: number };
}

export interface Walk {
  readonly positions: Positions;
  readonly repeatedKeys: readonly RepeatedKey[];
  readonly aliases: readonly number[];
  readonly documents: number;
}

/** One pass over the parser's events: places, keys that occur twice, and aliases. */
export function walkEvents(source: string, events: readonly Event[]): Walk {
  const repeatedKeys: RepeatedKey[] = [];
  const aliases: number[] = [];
  const open: (Open | undefined)[] = [];
  let root: Spot | undefined;
  let documents = 0;

  function place(spot: Spot, scalar?: string): void {
    const parent = open.at(-1);
    if (!parent) {
      root ??= spot;
      return;
    }
    if (parent.isMapping && !parent.key) {
      parent.key = { name: scalar ?? '', start: spot.start };
      return;
    }
    const key = parent.isMapping ? (parent.key?.name ?? '') : parent.children.size;
    const keyStart = parent.key?.start;
    delete parent.key;
    const first = parent.children.get(key);
    if (first?.keyStart !== undefined && keyStart !== undefined) {
      repeatedKeys.push({ key: String(key), offset: keyStart, firstOffset: first.keyStart });
      return;
    }
    parent.children.set(key, keyStart === undefined ? spot : { ...spot, keyStart });
  }

  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        documents += 1;
        open.push(undefined);
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const children = new Map<string | number, Spot>();
        const spot = { start: event.start, children };
        place(spot);
        open.push({ spot, children, isMapping: event.type === EVENT_ID.MAPPING });
        break;
      }
      case EVENT_ID.SCALAR:
        place({ start: event.valueStart, end: event.valueEnd }, getScalarValue(source, event));
        break;
      case EVENT_ID.ALIAS:
        aliases.push(event.anchorStart - 1);
        place({ start: event.anchorStart - 1 });
        break;
      default:
        open.pop();
    }
  }
  return { positions: toPositions(source, root), repeatedKeys, aliases, documents };
}

/** For a file that cannot be read as YAML at all: everything stands at its beginning. */
export function positionsOf(source: string): Positions {
  return toPositions(source, undefined);
}

function toPositions(source: string, root: Spot | undefined): Positions {
  const lineStarts = [0, ...[...source.matchAll(/\n/g)].map((match) => match.index + 1)];

  function at(offset: number): Position {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
  }

  /** The spot at the path, or at the longest part of it that exists. */
  function nearest(path: Path): { spot: Spot | undefined; exact: boolean } {
    let spot = root;
    for (const step of path) {
      const child = spot?.children?.get(step);
      if (!child) return { spot, exact: false };
      spot = child;
    }
    return { spot, exact: true };
  }

  return {
    at,
    valueAt(path) {
      const { spot } = nearest(path);
      if (!spot) return at(0);
      // A scalar that is left empty has no start of its own.
      const start = spot.children || spot.start < 0 ? (spot.keyStart ?? spot.start) : spot.start;
      return at(Math.max(0, start));
    },
    keyAt(path) {
      const { spot } = nearest(path);
      return at(Math.max(0, spot?.keyStart ?? spot?.start ?? 0));
    },
    rawText(path) {
      const { spot, exact } = nearest(path);
      return exact && spot?.end !== undefined ? source.slice(spot.start, spot.end) : undefined;
    },
  };
}
