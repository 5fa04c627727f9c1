import type { RoleChoices } from './dates-data.ts';
import { frameworkPath } from './links.ts';
import { rolesBySector } from './roles-by-sector.ts';
import type { Site } from './site.ts';

/** The form of the page that puts two strategies side by side, and its links for those without a script. */
export interface CompareTwoPage {
  readonly strategies: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string;
    readonly older: boolean;
  }[];
  readonly roles: readonly RoleChoices[];
}

export function toCompareTwoPage(site: Site): CompareTwoPage {
  return {
    strategies: site.editions.map(({ framework, newer }) => ({
      id: framework.id,
      name: `${framework.areaName}, ${framework.edition}`,
      href: frameworkPath(framework.id),
      older: newer !== undefined,
    })),
    roles: rolesBySector(site),
  };
}

/** What an address such as `?a=…&b=…&role=…` asks for. Nothing in it is trusted. */
export interface TwoAsked {
  readonly a: string | undefined;
  readonly b: string | undefined;
  readonly role: string | undefined;
  /** What to say about it, and the field to put right; undefined when it can be answered. */
  readonly problem: { readonly field: 'a' | 'b'; readonly message: string } | undefined;
  /** False while nothing is chosen. */
  readonly isAsked: boolean;
}

export function readTwo(
  query: string,
  isStrategy: (id: string) => boolean,
  isRole: (id: string) => boolean,
): TwoAsked {
  const params = new URLSearchParams(query);
  const known = (name: string, isKnown: (id: string) => boolean) => {
    const value = params.get(name) ?? '';
    return isKnown(value) ? value : undefined;
  };
  const [a, b] = [known('a', isStrategy), known('b', isStrategy)];
  return {
    a,
    b,
    role: known('role', isRole),
    problem: problemOf(a, b),
    // A link from a strategy's page brings only the first: then there is something to choose, and no error.
    isAsked: params.has('a') && params.has('b'),
  };
}

function problemOf(a: string | undefined, b: string | undefined): TwoAsked['problem'] {
  if (a === undefined) return { field: 'a', message: 'Choose the first strategy' };
  if (b === undefined) return { field: 'b', message: 'Choose the second strategy' };
  return a === b ? { field: 'b', message: 'Choose two different strategies' } : undefined;
}

/** The query for a choice, in one order, so that the same choice has the same address. */
export function twoQuery(a: string, b: string, role: string | undefined): string {
  return `?a=${a}&b=${b}${role === undefined ? '' : `&role=${role}`}`;
}
