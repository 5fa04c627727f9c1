import type { BookletDocument } from './booklet-document.ts';

/**
 * The style sheet that prints the name of a booklet at the foot of every sheet, so that loose sheets find home.
 * A file of its own: browsers cannot take this line from the page, and our pages have no inline styles.
 */
export function runningTitle({ title, areaName }: Pick<BookletDocument, 'title' | 'areaName'>): string {
  const line = title.includes(areaName) ? title : `${title} – ${areaName}`;
  const font = "9pt 'Atkinson Hyperlegible Next', sans-serif";
  return `@charset "utf-8";\n@page { @bottom-left { content: ${cssString(line)}; font: ${font}; color: #45535f; } }\n`;
}

/** Anything but letters, digits, spaces and common signs is written as a code, so that no title can end the string. */
function cssString(text: string): string {
  const safe = text.replaceAll(
    /[^\p{L}\p{N} .,:;?!’–-]/gu,
    (c) => `\\${(c.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`,
  );
  return `"${safe}"`;
}
