import { formatDuration } from '#model/duration';
import type { Course, Framework } from '#model/framework';
import { modeWord } from './framework-words.ts';
import { levelPath } from './links.ts';
import { sourceWords } from './source-words.ts';
import { hours } from './timing-words.ts';
import { listInWords, personaWord } from './words.ts';

/** A course with the names that its ids stand for. */
export interface CourseView {
  readonly id: string;
  readonly name: string;
  readonly aliases: string | undefined;
  readonly provider: string | undefined;
  readonly facts: readonly string[];
  readonly levels: readonly { readonly label: string; readonly href: string }[];
  readonly description: string | undefined;
  readonly note: string | undefined;
  readonly source: string;
}

export function toCourseView(framework: Framework, course: Course): CourseView {
  const provider =
    framework.providers?.find((p) => p.id === course.provider) ??
    framework.bodies.find((b) => b.id === course.provider);
  return {
    id: course.id,
    name: course.name,
    aliases: course.aliases && listInWords(course.aliases.map((a) => `“${a}”`)),
    provider: provider?.name,
    facts: [
      ...(course.modes ? [listInWords(course.modes.map((m) => modeWord[m]))] : []),
      ...(course.free === undefined ? [] : [course.free ? 'Free' : 'Not free']),
      ...(course.hours === undefined ? [] : [hours(course.hours)]),
      ...(course.openTo
        ? [`Open to ${listInWords(course.openTo.map((p) => personaWord[p].toLowerCase()))}`]
        : []),
      ...(course.validFor === undefined
        ? []
        : [`The certificate is valid for ${formatDuration(course.validFor)}`]),
    ],
    levels: (framework.levels ?? [])
      .filter((level) => level.courses?.includes(course.id))
      .map((level) => ({ label: level.label, href: levelPath(framework.id, level.id) })),
    description: course.description,
    note: course.note,
    source: sourceWords(course.source),
  };
}
