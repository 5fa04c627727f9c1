import type { PaperJob } from './paper-job.ts';
import type { Refusal } from './typst-diagnostics.ts';

/**
 * A refusal as a sentence that says where: framework, booklet, and the chapter or field that holds the character.
 */
export function explainRefusal(job: PaperJob, { reason, character }: Refusal): string {
  const { document } = job;
  const id = 'booklet' in document ? document.booklet : document.poster;
  const places = character === undefined ? [] : placesOf(document, character);
  const where = places.length > 0 ? `, ${places.join(', ')}` : '';
  return `${document.framework}, ${job.kind} “${id}”${where}: ${reason}`;
}

function placesOf(document: PaperJob['document'], character: string): readonly string[] {
  const chapters = 'chapters' in document ? document.chapters : [];
  const inChapters = chapters
    .filter((chapter) => holds(chapter, character))
    .map((chapter) => `chapter “${chapter.title}”`);
  const inFields = Object.entries(document)
    .filter(([field, value]) => field !== 'chapters' && holds(value, character))
    .map(([field]) => `“${field}”`);
  return [...inFields, ...inChapters];
}

function holds(value: unknown, character: string): boolean {
  if (typeof value === 'string') return value.includes(character);
  return typeof value === 'object' && value !== null && Object.values(value).some((v) => holds(v, character));
}
