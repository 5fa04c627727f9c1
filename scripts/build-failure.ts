import { stripVTControlCharacters } from 'node:util';

/** What each trouble with the disk means and what to do. Bundlers hand on the error of the system inside their own. */
const troubles: readonly (readonly [pattern: RegExp, sentence: (message: string) => string])[] = [
  [/\bENOSPC\b|no space left on device/i, () => 'The disk is full. Make room, and build again.'],
  [
    /\bEDQUOT\b|quota exceeded/i,
    () => 'Your share of the disk is used up. Make room, or ask for more, and build again.',
  ],
  [
    /\bEFBIG\b|file too large/i,
    () => 'A file became larger than this system allows. Raise the limit (ulimit -f), and build again.',
  ],
  [
    /\b(?:EACCES|EROFS|EPERM)\b|permission denied|read-only file system/i,
    (message) => `The build may not write here: ${message}.`,
  ],
  [/\bENOENT\b/, (message) => `A file went away during the build: ${message}. Build again.`],
];

/**
 * Why a build failed, in a sentence for people who mend it: a full disk needs other words than a fault in a template.
 * No trace of calls; `LANYARD_DEBUG` shows it.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (process.env.LANYARD_DEBUG) return error.stack ?? error.message;
  const code = 'code' in error ? String(error.code) : '';
  const message = withoutTrace(error.message);
  const trouble = troubles.find(([pattern]) => pattern.test(code) || pattern.test(error.message));
  return trouble ? trouble[1](firstLine(message)) : `${message}\nSet LANYARD_DEBUG=1 to see where.`;
}

/** The line that tells most: what stands in the text of a bundler behind its headings. */
function firstLine(message: string): string {
  const lines = message.split('\n').map((line) => line.trim());
  const line = lines.find((found) => /\b(?:E[A-Z]{4,}|os error)\b/.test(found)) ?? lines[0] ?? '';
  return line.replace(/^Error: /, '').replace(/\.$/, '');
}

function withoutTrace(message: string): string {
  return stripVTControlCharacters(message)
    .replace(/\n\s*Stack backtrace:[\s\S]*$/, '')
    .split('\n')
    .filter((line) => !/^\s+at .*(?:\d+:\d+\)?|<anonymous>\)?|native\))$/.test(line))
    .join('\n')
    .trim();
}
