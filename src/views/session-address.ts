import { type SessionLength, sessionLengths } from './session-plan.ts';

/** The choices of the session planner, as they stand in its address. */
export interface SessionChoice {
  readonly framework: string | undefined;
  readonly audience: string | undefined;
  readonly level: string | undefined;
  readonly length: SessionLength;
}

export interface SessionAsked extends SessionChoice {
  /** False until the plan is asked for: a link may bring the strategy alone. */
  readonly isAsked: boolean;
}

/** Reads `?framework=…&audience=…&level=…&length=…`. Nothing in it is trusted; what is unknown counts as not chosen. */
export function readSession(query: string, isStrategy: (id: string) => boolean): SessionAsked {
  const params = new URLSearchParams(query);
  const framework = params.get('framework') ?? '';
  const length = sessionLengths.find((known) => known === params.get('length'));
  return {
    framework: isStrategy(framework) ? framework : undefined,
    audience: idIn(params, 'audience'),
    level: idIn(params, 'level'),
    length: length ?? 'half-day',
    isAsked: params.has('length'),
  };
}

export function sessionQuery({ framework, audience, level, length }: SessionChoice): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ framework, audience, level, length })) {
    if (value !== undefined) query.set(name, value);
  }
  return `?${query}`;
}

function idIn(params: URLSearchParams, name: string): string | undefined {
  const value = params.get(name) ?? '';
  return /^[a-z0-9-]+$/.test(value) ? value : undefined;
}
