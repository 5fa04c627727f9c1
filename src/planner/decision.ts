import type { Answers } from '#answer/person';
import { addressFor, readAddress } from '#views/guided-address';

/** What holds for a job title: a role, answers to the questions, or to leave it out. Open where there is none. */
export type Decision =
  | {
      readonly kind: 'role';
      readonly role: string;
      /** `title`: the title is a name of the role. `person`: somebody chose or confirmed it. */
      readonly by: 'title' | 'person';
    }
  | { readonly kind: 'answers'; readonly answers: Answers }
  | { readonly kind: 'left-out' };

/** A decision in one cell of an export, so that a list that comes back need not be decided again. */
export function decisionCode(decision: Decision | undefined): string {
  if (decision === undefined) return '';
  if (decision.kind === 'role') return `role:${decision.role}`;
  if (decision.kind === 'answers') return `answers:${addressFor(decision.answers, '?').slice(1)}`;
  return 'left-out';
}

/** Reads such a cell. What is no decision, or names a role that there is no more, is none. */
export function readDecision(code: string, isRole: (id: string) => boolean): Decision | undefined {
  const text = code.trim();
  if (text === 'left-out') return { kind: 'left-out' };
  if (text.startsWith('role:')) {
    const role = text.slice('role:'.length);
    return isRole(role) ? { kind: 'role', role, by: 'person' } : undefined;
  }
  if (text.startsWith('answers:')) {
    const { given } = readAddress(text.slice('answers:'.length));
    return Object.keys(given).length > 0 ? { kind: 'answers', answers: given } : undefined;
  }
  return undefined;
}
