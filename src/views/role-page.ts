import type { Answer } from '#answer/answer';
import type { Catalogue, Framework, Role } from '#model/framework';
import { type AnswerPage, toAnswerPage } from './answer-page.ts';
import { elsewhereNote } from './role-nations.ts';
import { lowerFirst, withArticle } from './words.ts';

/** "I am a GP receptionist"; roles whose label is no job title say how it is put. */
export function firstPerson(role: Role): string {
  return role.firstPerson ?? `I am ${withArticle(lowerFirst(role.label))}`;
}

/** The role page of one framework: "I am a GP receptionist – what do I need?" */
export function toRolePage(
  framework: Framework,
  role: Role,
  answer: Answer,
  catalogue: Catalogue,
): AnswerPage {
  const subject = {
    title: `${firstPerson(role)} – what do I need?`,
    label: role.label,
    isResident: role.sector === 'public',
    reason: role.profile.reason,
    mayVolunteer: role.profile.answers.connection?.includes('volunteer') ?? false,
  };
  const page = toAnswerPage(framework, subject, answer, catalogue);
  const note = elsewhereNote(framework, role);
  return note === undefined
    ? page
    : { ...page, elsewhere: note, why: [{ text: note, oneOf: [] }, ...page.why] };
}
