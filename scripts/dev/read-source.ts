import { relative, resolve, sep } from 'node:path';
import { giveSource } from '#source/given-source';
import { loadChapters } from '#source/load-chapters';
import { forgetFrameworks, loadAll } from '#source/load-frameworks';
import { codeFrame, type Report, shownPath, summary, toText } from '#source/report-text';
import { readSiteSettings, shownFrameworks } from '#source/site-settings';
import { reportOnSite } from '../validate.ts';
import type { ShownProblems } from './overlay-messages.ts';

/** What a reading of the files came to. */
export interface Reading {
  /** Whether pages are made from these files now; otherwise from the last ones without a problem. */
  readonly isGood: boolean;
  /** For the terminal, as `npm run validate` prints it. */
  readonly text: string;
  readonly shown: ShownProblems;
}

/** Reads all that people edit (chapters only after `forgetChapters`), and hands it to the pages if nothing is wrong with it. */
export function readSource(): Reading {
  forgetFrameworks();
  const report = reportOnSite({ cwd: process.cwd(), env: process.env });
  const { frameworks, catalogue } = loadAll();
  const { settings } = readSiteSettings();
  const isGood = report.problems.length === 0 && settings !== undefined;
  if (isGood) {
    const shown = shownFrameworks(frameworks, settings);
    giveSource({ frameworks: shown, catalogue, settings, chapters: loadChapters().chapters, booklets: [] });
  }
  return { isGood, text: toText(report), shown: toShown(report) };
}

function toShown(report: Report): ShownProblems {
  return {
    summary: summary(report.counts),
    problems: report.problems.map((problem) => ({
      place: `${shownPath(problem.file, report.cwd)}:${problem.line}:${problem.column}`,
      rule: problem.rule,
      message: problem.message,
      frame: codeFrame(report.texts.get(problem.file), problem),
      hint: problem.hint,
    })),
  };
}

/** The folders that `readSource` reads. Absolute. */
export function sourceFolders(): readonly string[] {
  return [
    ...new Set([
      resolve(process.env.LANYARD_FRAMEWORKS ?? 'frameworks'),
      resolve('frameworks'),
      resolve('content'),
    ]),
  ];
}

/** Whether a file is one of those that `forgetChapters` is for. */
export function isChapter(path: string): boolean {
  return path.endsWith('.md');
}

/** Whether a change of this file or folder can change what `readSource` gives. Editors leave many others behind. */
export function isSource(path: string): boolean {
  return (
    /\.(?:ya?ml|md)$/.test(path) &&
    sourceFolders().some((folder) => {
      const below = relative(folder, path);
      return below !== '..' && !below.startsWith(`..${sep}`);
    })
  );
}
