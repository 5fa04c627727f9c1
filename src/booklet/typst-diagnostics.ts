/** Why something could not be typeset: a sentence, and the character that the typeface lacks, if that is why. */
export interface Refusal {
  readonly reason: string;
  readonly character?: string;
}

const undisplayable = /the text `\\*"(.+?)\\*"` could not be displayed/g;
const message = /\bmessage"?: ?"((?:[^"\\]|\\.)*)"/g;

/** What the typesetter reports, as sentences for people who do not know it. Never empty. */
export function toRefusals(diagnostics: readonly unknown[]): readonly Refusal[] {
  const text = diagnostics.map((d) => (typeof d === 'string' ? d : JSON.stringify(d))).join('\n');
  const missing = [...text.matchAll(undisplayable)].flatMap(([, shown = '']) => [...literal(shown)]);
  if (missing.length > 0) return [...new Set(missing)].map(missingCharacter);
  const messages = [...text.matchAll(message)].map(([, said = '']) => said.replaceAll('\\"', '"'));
  const reasons = messages.length > 0 ? [...new Set(messages)] : [text || 'It gave no reason.'];
  return reasons.map((reason) => ({ reason: `The typesetter refused it: ${reason}` }));
}

/** Rust prints what it takes for unprintable as `\u{200f}`. */
function literal(text: string): string {
  return text.replaceAll(/\\+u\{([0-9a-f]+)\}/gi, (_, hex: string) =>
    String.fromCodePoint(parseInt(hex, 16)),
  );
}

function missingCharacter(character: string): Refusal {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    character,
    reason: `The typeface has no character “${character}” (U+${code}). Write it in another way.`,
  };
}
