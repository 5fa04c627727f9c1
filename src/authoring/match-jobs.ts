import type { Candidate, Finder } from '#finder/create-finder';

/** What became of a job title that a document prints. */
export type JobMatch =
  /** The finder is sure: the role can stand in the file. */
  | { readonly kind: 'placed'; readonly printed: string; readonly role: string; readonly label: string }
  /** Several roles, or one that is not sure: somebody has to choose. */
  | {
      readonly kind: 'undecided';
      readonly printed: string;
      readonly candidates: readonly { readonly role: string; readonly label: string }[];
    }
  | { readonly kind: 'unknown'; readonly printed: string };

/** Looks a printed job title up as the role finder of the site does. Only what that is sure of is taken. */
export function matchJob(printed: string, finder: Finder): JobMatch {
  const found = finder.find(printed);
  if (found.kind !== 'matches') return { kind: 'unknown', printed };
  const [first] = found.candidates;
  if (first?.confidence === 'strong') {
    return { kind: 'placed', printed, role: first.role, label: first.label };
  }
  return { kind: 'undecided', printed, candidates: found.candidates.map(toChoice) };
}

function toChoice({ role, label }: Candidate): { readonly role: string; readonly label: string } {
  return { role, label };
}

/** What is left for the editor to do about a job title, in one line; undefined for one that is placed. */
export function jobToDo(match: JobMatch): string | undefined {
  if (match.kind === 'placed') return undefined;
  if (match.kind === 'unknown') return `“${match.printed}”: no role of the catalogue has this name.`;
  return `“${match.printed}”: choose ${match.candidates.map(({ role }) => role).join(' or ')}.`;
}
