import { sitePages } from './pages.ts';
import { strategies } from './strategies.ts';

/** A page that stands for all pages made by the same template from the same strategy. */
export interface Sample {
  /** "{framework}/groups", "areas", "/about/" */
  readonly kind: string;
  readonly path: string;
}

// Roles whose answers differ most: named, one with its own renewal, one that leads, one from the public.
const tellingRoles = ['gp-receptionist', 'designated-safeguarding-lead', 'operational-manager', 'resident'];

/** Which template makes the page at an address, and for which strategy. A page of its own is its own kind. */
function kindOf(path: string): string {
  const [first = '', second = '', third = ''] = path.split('/').slice(1);
  if (strategies.some(({ id }) => id === first)) {
    if (!second) return `${first}/overview`;
    return third && second === 'roles' ? `${first}/role` : `${first}/${second}`;
  }
  if (first === 'find' && strategies.some(({ id }) => id === third)) {
    const [part] = path.split('/').slice(4);
    if (!part) return `${third}/questions`;
    if (part === 'flow') return `${third}/questions-flow`;
    return `${third}/questions-${part.startsWith('perhaps') ? 'open' : 'result'}`;
  }
  if (second && (first === 'areas' || first === 'roles')) return `${first}/one`;
  return path;
}

/** For each kind of page of a built site its first one; for role pages those that differ most. */
export function samples(folder?: string): readonly Sample[] {
  const chosen = new Map<string, Sample>();
  for (const { path } of sitePages(folder)) {
    const kind = kindOf(path);
    const role = kind.endsWith('/role') ? path.split('/').at(-2) : undefined;
    if (role !== undefined && !tellingRoles.includes(role)) continue;
    const key = role === undefined ? kind : `${kind} ${role}`;
    if (!chosen.has(key)) chosen.set(key, { kind, path });
  }
  return [...chosen.values()];
}

/** One page for each template, whichever strategy it is about. */
export function onePerTemplate(): readonly Sample[] {
  const chosen = new Map<string, Sample>();
  for (const sample of samples()) {
    const template = strategies.some(({ id }) => sample.kind.startsWith(`${id}/`))
      ? sample.kind.slice(sample.kind.indexOf('/'))
      : sample.kind;
    if (!chosen.has(template)) chosen.set(template, sample);
  }
  return [...chosen.values()];
}
