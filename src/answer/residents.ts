import type { Criterion, Outcome } from '#model/framework';
import { answered } from './evaluate.ts';
import type { Answers } from './person.ts';

/** Whether somebody is here as a resident: no employer places them, and no rule about staff is for them (SHR-30). */
export function isResident(answers: Answers): boolean {
  const connection = answered(answers, 'connection');
  return connection?.length === 1 && connection[0] === 'resident';
}

/**
 * Whether a condition speaks of residents. One about contact, sector or duties means people who work or volunteer: a
 * neighbour who meets children often is in no group for it.
 */
export function namesResidents(criterion: Criterion): boolean {
  if ('all' in criterion) return criterion.all.some(namesResidents);
  if ('any' in criterion) return criterion.any.some(namesResidents);
  return criterion.question === 'connection' && criterion.is.includes('resident');
}

/** Whether an outcome was written for residents. One for everybody else would send them to an employer. */
export function speaksToResidents({ when }: Outcome): boolean {
  return when !== undefined && namesResidents(when);
}
