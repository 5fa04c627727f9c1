import type { Catalogue, Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { error } from './check.ts';
import { textLeaves } from './text-leaves.ts';

interface Stain {
  readonly pattern: RegExp;
  readonly message: (found: string) => string;
  readonly hint: string;
}

const stains: readonly Stain[] = [
  {
    // Everything that shows nothing, turns the direction of writing, or is a private sign of one program (Word's bullets).
    pattern: /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD\p{Co}]/u,
    message: (found) => `The text holds a character that readers cannot see (${codePoint(found)}).`,
    hint: 'Delete it and type the text again. Such characters come along when text is copied from a PDF or from Word.',
  },
  {
    pattern: /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]+|#\d+|#x[\da-f]+);/i,
    message: (found) => `The text holds HTML (${found}), which would be shown to readers as it stands.`,
    hint: 'Write plain text. Use the list `items` for lists, and `url` for links.',
  },
  {
    pattern: /\{\{|\}\}|\{%|%\}|<%|%>|\$\{/,
    message: (found) => `The text holds a sign of a template language (${found}).`,
    hint: 'Write plain text.',
  },
  {
    pattern: /\*\*[^*]+\*\*|\[[^\]]+\]\([^)]*\)/,
    message: (found) => `The text holds Markdown (${found}), which would be shown to readers as it stands.`,
    hint: 'Write plain text. Use the list `items` for lists, and `url` for links.',
  },
];

/** Texts are plain: nothing invisible, no markup (V17). Line breaks of a folded YAML text are fine. */
export function uncleanText(holder: Framework | Catalogue): Problem[] {
  return [...textLeaves(holder)].flatMap(({ path, text }) => {
    const plain = text.replaceAll(/\r?\n/g, ' ');
    return stains.flatMap(({ pattern, message, hint }) => {
      const [found] = pattern.exec(plain) ?? [];
      return found === undefined ? [] : [error('unclean-text', path, message(found), hint)];
    });
  });
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
