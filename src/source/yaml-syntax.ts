interface Explanation {
  readonly message: string;
  readonly hint: string;
}

/** What a YAML parser's reason most likely means to somebody who edits the file by hand. */
export function explainSyntax(reason: string, line: string, column: number): Explanation {
  if (reason.includes('tab characters') || /^ *\t/.test(line)) {
    return {
      message: 'This line is indented with a tab.',
      hint: 'Use spaces: YAML does not allow tabs for indentation.',
    };
  }
  if (/^[\s-]*[\w-]+:\s+[^"'[{|>\s].*:(?:\s|$)/.test(line)) {
    return {
      message: 'The text on this line holds a colon and a space, so it reads like a second key.',
      hint: 'Put the whole text in quotes: "…".',
    };
  }
  if (/[@`%]/.test(line[column - 1] ?? '')) {
    return {
      message: 'A text cannot start with this character in YAML.',
      hint: 'Put the whole text in quotes: "…".',
    };
  }
  if (/^[\s-]*[\w-]+:[^\s:/]/.test(line)) {
    return {
      message: 'There is no space after the colon.',
      hint: 'Write a space between the colon and the value.',
    };
  }
  if (/unexpected end|deficient indentation|missed comma/.test(reason)) {
    return {
      message:
        'A quote or a bracket that was opened before is not closed, or this line is not indented far enough.',
      hint: 'Look upwards from here for a " or \' or [ or { without its partner.',
    };
  }
  if (/bad indentation|end of the stream or a document separator|mapping key|implicit key/.test(reason)) {
    return {
      message: 'This line does not fit the lines before it.',
      hint: 'Entries that belong together start in the same column. Check the spaces at the start, and that each key ends with a colon.',
    };
  }
  if (/tag|exclamation/.test(reason)) {
    return {
      message: 'This starts with !, which means something special in YAML.',
      hint: 'Put the whole text in quotes: "…".',
    };
  }
  if (/non-printable|null byte|valid JSON character/.test(reason)) {
    return {
      message: 'There is a control character here that no text may hold.',
      hint: 'Delete it and type the text again.',
    };
  }
  if (/escape|hexadecimal/.test(reason)) {
    return {
      message: 'A backslash in a text in double quotes means something special.',
      hint: 'Use single quotes, or write \\\\ for a backslash.',
    };
  }
  if (reason.includes('maxDepth')) {
    return { message: 'Lists are nested too deeply here.', hint: 'Check the brackets on this line.' };
  }
  return {
    message: `This cannot be read as YAML: ${reason}.`,
    hint: 'Check the indentation, the quotes and the colons around this line.',
  };
}
