import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { type WarningContext, warning } from './check.ts';
import { textLeaves } from './text-leaves.ts';

/** What `npm run new-framework` writes where nobody has named the section yet. */
const placeholder = 'The document as a whole';

/**
 * Statements that nobody has compared with the document: a first file is full of guesses, and its silences would be
 * published as facts. One warning for all of them, at the first.
 */
export function unfinishedSource(framework: Framework, _context: WarningContext): Problem[] {
  const open = textLeaves(framework).filter(({ text }) => text === placeholder);
  const [first] = open;
  if (!first) return [];
  const count = open.length === 1 ? 'One statement has' : `${open.length} statements have`;
  return [
    warning(
      'unfinished',
      first.path,
      `${count} “${placeholder}” for a source: nobody has looked up the section yet.`,
      'Compare each of them with the document. Write the section, or take the statement out. Publish when none is left.',
    ),
  ];
}
