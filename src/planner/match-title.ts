import type { Finder } from '#finder/create-finder';
import type { Role } from '#model/framework';

/** A role that a job title may mean. */
export interface TitleCandidate {
  readonly role: string;
  readonly label: string;
  readonly family: string;
  /** The name of the job that matched, where it is not the label. */
  readonly alias?: string;
  /** The finder takes it for the job itself, though the title is not one of its names. */
  readonly likely: boolean;
  /** What has to be said of a job that has its name from the law of another nation than that of the strategy. */
  readonly elsewhere?: string;
}

/**
 * What a job title means. `sure`: the title is, word for word, a name of one role and of no other. Everything weaker
 * is put to a person: a list of staff must not be mapped by guesses (design §2.1).
 */
export type TitleMatch =
  | { readonly kind: 'sure'; readonly candidates: readonly [TitleCandidate] }
  | { readonly kind: 'choose'; readonly candidates: readonly TitleCandidate[] }
  | { readonly kind: 'unknown'; readonly candidates: readonly [] };

export type TitleMatcher = (title: string) => TitleMatch;

// What says how long, how much or on what contract somebody works says nothing about the job.
const terms =
  /\b(?:part[- ]time|full[- ]time|term[- ]time(?: only)?|p\/t|f\/t|maternity cover|fixed[- ]term|job[- ]share|permanent|temporary|acting|interim|(?:band|grade|scale|point) ?\d{1,2}[a-z]?|\d{1,2}(?:\.\d+)? ?(?:hours|hrs)(?: per week)?)\b/gi;
const longest = 200;

/** A title as one key for all its spellings: capitals, blanks and signs make no difference. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^\p{L}\p{N}+/]+/gu, ' ')
    .trim();
}

export function createTitleMatcher(finder: Finder, roles: Iterable<Role>): TitleMatcher {
  const byName = new Map<string, Set<string>>();
  const generic = new Set<string>();
  for (const role of roles) {
    if (role.generic) generic.add(role.id);
    for (const name of [role.label, ...role.aliases]) {
      const key = titleKey(name);
      byName.set(key, (byName.get(key) ?? new Set()).add(role.id));
    }
  }
  const onlyRoleOf = (title: string) => {
    const named = byName.get(titleKey(title)) ?? byName.get(titleKey(title.replaceAll(terms, ' ')));
    return named?.size === 1 ? [...named][0] : undefined;
  };

  return (title) => {
    const text = title.slice(0, longest);
    const found = finder.find(text.replaceAll(terms, ' ').trim() || text);
    if (found.kind !== 'matches') return { kind: 'unknown', candidates: [] };
    const candidates = found.candidates.map(
      ({ role, label, family, alias, confidence }): TitleCandidate => ({
        role,
        label,
        family,
        ...(alias === undefined ? {} : { alias }),
        likely: confidence === 'strong' && !generic.has(role),
      }),
    );
    const [first] = candidates;
    // The finder is not sent the longest names, but nothing else is called so.
    const isLong = first !== undefined && titleKey(text).split(' ').length > 2 && !generic.has(first.role);
    if (first && (first.likely || isLong) && onlyRoleOf(text) === first.role)
      return { kind: 'sure', candidates: [first] };
    return candidates.length > 0 ? { kind: 'choose', candidates } : { kind: 'unknown', candidates: [] };
  };
}
