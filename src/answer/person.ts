import type { Role } from '#model/framework';

/** Answers to the question catalogue, by question id. A missing question, an empty list or `not-sure` leaves it open. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** Who asks. Days are ISO (`2026-11-22`). */
export interface Person {
  readonly role?: string;
  readonly answers: Answers;
  /** `profile`: the usual answers of the role (our reading). `own`: the person answered. */
  readonly answersFrom: 'profile' | 'own';
  /** The day the clock of a deadline starts: joining, or taking up the role. */
  readonly startDate?: string;
  /** The day of the last training that a renewal counts from. */
  readonly lastTrained?: string;
}

/** The person behind a role page: the role, with its usual answers. */
export function personInRole(role: Role): Person {
  return { role: role.id, answers: role.profile.answers, answersFrom: 'profile' };
}
