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

// A text without any of these has no stain: one look in the place of four at nearly every text.
const signsOfStains = /[<&{}%*[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD\p{Co}]/u;

interface StainFound {
  readonly found: string;
  /** True for characters that nobody sees, false for markup. */
  readonly isHidden: boolean;
  readonly message: string;
  readonly hint: string;
}

/** The first stain of each kind in a text without line breaks. */
export function stainsIn(text: string): readonly StainFound[] {
  if (!signsOfStains.test(text)) return [];
  return stains.flatMap(({ pattern, message, hint }, i) => {
    const [found] = pattern.exec(text) ?? [];
    return found === undefined ? [] : [{ found, isHidden: i === 0, message: message(found), hint }];
  });
}

/** Texts are plain: nothing invisible, no markup (V17). Line breaks of a folded YAML text are fine. */
export function uncleanText(holder: object): Problem[] {
  return textLeaves(holder).flatMap(({ path, text }) => {
    const plain = text.replaceAll(/\r?\n/g, ' ');
    return stainsIn(plain).map(({ message, hint }) => error('unclean-text', path, message, hint));
  });
}

/** `U+202E`: the way in which people look characters up. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
