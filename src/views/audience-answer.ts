import { type Answer, answerIn } from '#answer/answer';
import type { Answers } from '#answer/person';
import type { Placement } from '#answer/placement';
import type { TimingItem } from '#answer/timing';
import type { Audience, Framework, Persona } from '#model/framework';

const connectionOf: Readonly<Partial<Record<Persona, string>>> = {
  staff: 'employee',
  volunteer: 'volunteer',
  resident: 'resident',
};

/**
 * What a framework says to anybody in one audience: the answer of the kernel for a person who is in it
 * and of whom nothing else is known. A rule counts as certain only when it holds for every kind of person
 * the audience is open to (staff, volunteers, residents); else it is one that may hold.
 */
export function answerForAudience(framework: Framework, audience: Audience, asOf: string): Answer {
  const placement = placementIn(audience);
  const connections = (audience.openTo ?? ['staff', 'volunteer']).flatMap((p) => connectionOf[p] ?? []);
  const answers = connections.map((connection) =>
    answerIn(framework, knownOnly(connection), placement, asOf),
  );
  const [first] = answers;
  if (!first) return answerIn(framework, { answers: {}, answersFrom: 'own' }, placement, asOf);
  return { ...first, timing: timingForAll(answers) };
}

function knownOnly(connection: string): { readonly answers: Answers; readonly answersFrom: 'own' } {
  return { answers: { connection: [connection] }, answersFrom: 'own' };
}

function placementIn(audience: Audience): Placement {
  const main = {
    audience,
    fit: 'matched',
    basis: 'described',
    because: [],
    source: audience.source,
  } as const;
  return { kind: 'allocated', main, audiences: [main], alsoFits: [], possible: [] };
}

/** The rules of several people taken together: certain only where each of them certainly has it. */
export function timingForAll(answers: readonly Answer[]): readonly TimingItem[] {
  const all = answers.flatMap((a) => a.timing);
  const ids = [...new Set(all.map((t) => t.rule.id))];
  return ids.flatMap((id): TimingItem[] => {
    const found = all.filter((t) => t.rule.id === id);
    const [first] = found;
    if (!first) return [];
    const certain = found.length === answers.length && found.every((t) => t.fit === 'matched');
    // Who is left out by more than an area or an answer leaves it open for all of them together.
    const apart = found.some((t) => t.apart === 'possible') ? 'possible' : first.apart;
    return [{ ...first, fit: certain ? 'matched' : 'possible', ...(apart && { apart }) }];
  });
}
