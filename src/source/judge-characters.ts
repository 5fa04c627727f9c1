import { stainsIn } from '#checks/unclean-text';
import { unprintable } from '#checks/unprintable-character';
import { isPrintable } from '#model/print-glyphs';
import type { LocatedProblem } from '#model/problem';
import type { ChapterProblem } from './chapter-problem.ts';

/** Characters of a chapter that nobody sees, or that the typeface of the booklets does not have, each with its place. */
export function judgeCharacters(text: string, problem: ChapterProblem): readonly LocatedProblem[] {
  const problems: LocatedProblem[] = [];
  for (const [index, content] of text.split(/\r?\n/).entries()) {
    let column = 1;
    for (const character of content) {
      const at = { line: index + 1, column };
      const [hidden] = character === '\t' ? [] : stainsIn(character);
      if (hidden?.isHidden) problems.push(problem('unclean-text', at, hidden.message, hidden.hint));
      else if (!isPrintable(character))
        problems.push(problem('unprintable-character', at, ...unprintable(character)));
      column += character.length;
    }
  }
  return problems;
}
