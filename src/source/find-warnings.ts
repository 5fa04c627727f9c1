import { frameworkWarnings } from '#checks/all-warnings';
import { tooHard } from '#checks/hard-to-read';
import type { LocatedProblem } from '#model/problem';
import { readingGrade } from '#model/reading-age';
import type { Loaded } from './load-frameworks.ts';
import { locate } from './locate.ts';

/** What deserves a second look in the frameworks of a folder, as of an ISO day. Empty for those that cannot be read. */
export function findWarnings(
  { files, frameworks, catalogue }: Loaded,
  asOf: string,
): readonly LocatedProblem[] {
  const context = { catalogue, frameworks, asOf };
  return files.flatMap(({ file, framework, positions }) =>
    frameworkWarnings
      .flatMap((check) => check(framework, context))
      .map((problem) => locate(problem, file, positions)),
  );
}

/** The same for the chapters that residents read: one warning for each file, at its hardest part. */
export function findHardChapters(texts: ReadonlyMap<string, string>): readonly LocatedProblem[] {
  return [...texts].flatMap(([file, text]): LocatedProblem[] => {
    if (!/[\\/]residents[\\/][^\\/]+\.md$/.test(file)) return [];
    const parts = partsOf(text);
    const hard = tooHard(parts.map((part) => part.text));
    if (!hard) return [];
    const [message, hint] = hard;
    const gradeOf = (part: Part) => readingGrade([part.text], 8) ?? 0;
    const [hardest] = parts.toSorted((a, b) => gradeOf(b) - gradeOf(a));
    return [
      {
        rule: 'hard-to-read',
        severity: 'warning',
        path: [],
        message,
        hint: `${hint} Begin with this part, the hardest.`,
        file,
        line: hardest?.line ?? 1,
        column: 1,
      },
    ];
  });
}

interface Part {
  readonly text: string;
  readonly line: number;
}

/** The paragraphs and list entries of a chapter, without its front matter, headings and marks. */
function partsOf(markdown: string): readonly Part[] {
  const parts: Part[] = [];
  let isOpen = false;
  const lines = markdown.split(/\r?\n/);
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  for (const [i, line] of lines.entries()) {
    const isText = i > end && line.trim() !== '' && !/^(?:#|---|\|)/.test(line.trim());
    const text = line
      .replace(/^\s*(?:[-*+]|\d+\.)\s+(?:\[.\]\s*)?/, '')
      .replaceAll(/\]\([^)]*\)|[*_[\]]/g, '')
      .trim();
    const last = parts.at(-1);
    if (isText && isOpen && last && text === line.trim().replaceAll(/\]\([^)]*\)|[*_[\]]/g, '')) {
      parts[parts.length - 1] = { ...last, text: `${last.text} ${text}` };
    } else if (isText) {
      parts.push({ text, line: i + 1 });
    }
    isOpen = isText;
  }
  return parts;
}
