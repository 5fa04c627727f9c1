import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { uncleanText } from '#checks/unclean-text';
import { unprintableCharacter } from '#checks/unprintable-character';
import type { LocatedProblem } from '#model/problem';
import type { WrittenChapter, WrittenChapters } from '#model/written-chapter';
import { chapterSchema } from '#schema/chapter';
import { problemIn } from './chapter-problem.ts';
import { judgeCharacters } from './judge-characters.ts';
import { byPlace, locate } from './locate.ts';
import { toBlocks } from './markdown-blocks.ts';
import { parseDocument } from './parse-document.ts';
import { projectRoot } from './project-root.ts';
import { readText } from './read-text.ts';

export interface LoadedChapters {
  /** Those whose front matter is right; fit for readers only if there are no problems. */
  readonly chapters: WrittenChapters;
  readonly problems: readonly LocatedProblem[];
  /** The text of each file that was read, by the path that `problems` give. */
  readonly texts: ReadonlyMap<string, string>;
}

const loaded = new Map<string, LoadedChapters>();

/** The folder of the project with the chapters of all strategies. Absolute. */
function contentFolder(): string {
  return join(projectRoot(), 'content');
}

/**
 * The chapters that people wrote: `booklets/*.md` and `residents/*.md` of a folder. Once for each process and folder.
 * Throws never: what cannot be read or printed is a problem with its place.
 */
export function loadChapters(folder: string = contentFolder()): LoadedChapters {
  const known = loaded.get(folder);
  if (known) return known;
  const problems: LocatedProblem[] = [];
  const texts = new Map<string, string>();
  const read = (part: keyof WrittenChapters) =>
    filesIn(join(folder, part)).flatMap((file) => {
      const found = readText(file, file);
      problems.push(...found.problems);
      if (found.text === undefined) return [];
      texts.set(file, found.text);
      const parsed = parseChapter(found.text, file);
      problems.push(...parsed.problems);
      return parsed.chapter ? [parsed.chapter] : [];
    });
  const chapters = { booklets: read('booklets'), residents: read('residents') };
  const fresh = { chapters, problems: problems.sort(byPlace), texts };
  loaded.set(folder, fresh);
  return fresh;
}

const parts = ['booklets', 'residents'] as const;

/** The folder of chapters to which a file or folder belongs: `content` for `content/booklets/words.md`. */
export function chaptersBeside(target: string): string | undefined {
  const isPart = (folder: string) => parts.some((part) => part === basename(folder));
  if (extname(target) === '.md') return isPart(dirname(target)) ? dirname(dirname(target)) : undefined;
  if (isPart(target)) return dirname(target);
  return parts.some((part) => existsSync(join(target, part))) ? target : undefined;
}

/** The next `loadChapters` reads anew: the files have changed. */
export function forgetChapters(): void {
  loaded.clear();
}

/** The text of one chapter → its blocks, and all that is wrong with it. `file` names the chapter. */
export function parseChapter(
  text: string,
  file: string,
): { readonly chapter?: WrittenChapter; readonly problems: readonly LocatedProblem[] } {
  const problem = problemIn(file);
  // "words.wales.md" is the chapter `words` as other nations need it.
  const [id = ''] = basename(file, extname(file)).split('.');
  // The front matter keeps its first line of hyphens, which YAML reads as its own sign, so that lines count from the top.
  const front = /^(---\r?\n[\s\S]*?\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!front?.[1]) {
    const hint = 'Begin the file with ---, then title, lawTopics and nations, one a line, then --- again.';
    const message = 'The lines that say what this chapter is are missing at the top.';
    return { problems: [problem('missing-field', { line: 1, column: 1 }, message, hint)] };
  }
  const { value, problems, positions } = parseDocument(front[1], file, chapterSchema);
  const lines = front[0].split('\n').length - 1;
  const body = '\n'.repeat(lines) + text.slice(front[0].length);
  const { blocks, problems: refused } = toBlocks(body, id, file);
  const empty =
    blocks.length === 0 && refused.length === 0
      ? [
          problem(
            'empty-file',
            { line: lines, column: 1 },
            'This chapter says nothing.',
            'Write it, or remove the file.',
          ),
        ]
      : [];
  const texts = { title: value?.title };
  const title = [...uncleanText(texts), ...unprintableCharacter(texts)].map((found) =>
    locate(found, file, positions),
  );
  const all = [...problems, ...title, ...judgeCharacters(body, problem), ...refused, ...empty];
  if (!value) return { problems: all };
  const { ownPage, ...rest } = value;
  return { chapter: { id, ...rest, ...(ownPage && { ownPage }), blocks }, problems: all };
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => extname(name) === '.md')
    .sort()
    .map((name) => join(folder, name));
}
