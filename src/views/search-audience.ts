import type { Persona, Role } from '#model/framework';
import { personaWord } from './words.ts';

/** The kinds of reader that people can narrow a search to. */
export const searchPersonas: readonly Persona[] = ['staff', 'volunteer', 'resident', 'trainer', 'manager'];

export function personaWords(personas: readonly Persona[]): readonly string[] {
  return personas
    .filter((persona) => searchPersonas.includes(persona))
    .map((persona) => personaWord[persona]);
}

/** Whom a role's page is for, by the usual answers of the role. */
export function audiencesOf(role: Role): readonly string[] {
  const { connection = ['employee', 'volunteer'], functions = [], management = [] } = role.profile.answers;
  const has = (given: readonly string[], ...any: readonly string[]) =>
    any.some((answer) => given.includes(answer));
  return personaWords([
    ...(has(connection, 'employee', 'self-employed') ? (['staff'] as const) : []),
    ...(has(connection, 'volunteer') ? (['volunteer'] as const) : []),
    ...(has(connection, 'resident') ? (['resident'] as const) : []),
    ...(has(functions, 'trainer', 'safeguarding-training-lead') ? (['trainer'] as const) : []),
    ...(management.some((answer) => answer !== 'none') ? (['manager'] as const) : []),
  ]);
}
