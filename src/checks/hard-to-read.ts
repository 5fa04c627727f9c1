import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { readingAge, readingGrade } from '#model/reading-age';
import { entries, warning } from './check.ts';

/** Residents' text is for readers of 11 years: grade 6 and its fractions. */
const gradeLimit = 7;
/** In a short text one long word changes much, so only clear cases count. */
const shortLimit = 9;
const shortText = 100;
const fewestWords = 12;

/** What is said to residents, in whole parts; a message and a hint when it is too hard. */
export function tooHard(parts: readonly string[]): readonly [message: string, hint: string] | undefined {
  const grade = readingGrade(parts, fewestWords);
  if (grade === undefined) return undefined;
  const isLong = readingGrade(parts, shortText) !== undefined;
  if (grade < (isLong ? gradeLimit : shortLimit)) return undefined;
  const age = readingAge(grade);
  const who = age < 18 ? `be about ${age}` : 'be adults who read a lot';
  return [
    `Readers need to ${who} to read this easily. What residents read should be easy at 11.`,
    'Use shorter sentences and shorter words. Say one thing in each sentence.',
  ];
}

/** What the framework says to residents about itself. */
export function hardToRead(framework: Framework): Problem[] {
  return entries(framework.scope.personas).flatMap(([i, { persona, text }]) => {
    const hard = persona === 'resident' ? tooHard([text]) : undefined;
    return hard ? [warning('hard-to-read', ['scope', 'personas', i, 'text'], ...hard)] : [];
  });
}
