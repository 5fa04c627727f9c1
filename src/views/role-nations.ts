import type { Framework, Role } from '#model/framework';
import { nationWord } from './framework-words.ts';
import { listInWords } from './words.ts';

/** Whether a job exists, by its name, where a framework holds. A strategy that names the job itself knows better. */
export function isRoleOf(framework: Framework, { id, nations }: Role): boolean {
  return (
    nations === undefined ||
    framework.areas.some(({ nation }) => nations.includes(nation)) ||
    [...(framework.audiences ?? [])].some(({ roleExamples }) =>
      roleExamples?.some(({ role }) => role === id),
    ) ||
    (framework.designations ?? []).some(({ roles }) => roles?.includes(id))
  );
}

/** What whoever comes by a link is told of a job that has its name from the law of somewhere else. */
export function elsewhereNote(framework: Framework, role: Role): string | undefined {
  if (role.nations === undefined || isRoleOf(framework, role)) return undefined;
  const here = listInWords([...new Set(framework.areas.map(({ nation }) => nationWord[nation]))]);
  const theirs = listInWords(role.nations.map((nation) => nationWord[nation]));
  return `This job has its name from the law of ${theirs}. ${framework.areaName} is in ${here}, where it may be called something else.`;
}
