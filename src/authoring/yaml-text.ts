/** Begins with a letter or digit and holds nothing that YAML reads as a sign of its own. */
const harmless = /^[\p{L}\d§“‘(](?:[^:#\n\r]|:(?=\S)|(?<=\S)#)*$/u;
/** Words and numbers that YAML would not read as text. */
const notText = /^(?:true|false|yes|no|on|off|null|~|[-+.\d][-+.\d_eExXoO]*|\.(?:inf|nan))$/i;

/** A text as a YAML value on one line: plain where that is safe, otherwise in double quotes. */
function scalar(text: string): string {
  const folded = text.replaceAll(/\s+/g, ' ').trim();
  // What JSON writes, YAML reads the same way.
  return harmless.test(folded) && !notText.test(folded) ? folded : JSON.stringify(folded);
}

/** `key: value`, at a depth of two spaces each. */
export function entry(depth: number, key: string, text: string): string {
  return `${'  '.repeat(depth)}${key}: ${scalar(text)}`;
}

/** A key with a list of texts below it, one a line; nothing for an empty list. */
export function listEntry(depth: number, key: string, texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return [];
  return [
    `${'  '.repeat(depth)}${key}:`,
    ...texts.map((text) => `${'  '.repeat(depth + 1)}- ${scalar(text)}`),
  ];
}

/** A note for the editor, which the site never shows; long ones go on in further lines. */
export function comment(depth: number, text: string): readonly string[] {
  const indent = '  '.repeat(depth);
  const lines: string[] = [];
  for (const word of text.replaceAll(/\s+/g, ' ').trim().split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && indent.length + last.length + word.length < 105) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines.map((line) => `${indent}# ${line}`);
}

/** The heading of a part of the file. */
export function partHeading(text: string): readonly string[] {
  return ['', `# ── ${text} ${'─'.repeat(Math.max(3, 78 - text.length))}`];
}
