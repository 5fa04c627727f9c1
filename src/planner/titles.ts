import type { Basis } from '#answer/placement';
import type { StaffAnswerer } from './answer-staff.ts';
import type { Decision } from './decision.ts';
import type { TitleCandidate, TitleMatch } from './match-title.ts';
import type { StaffMember } from './people.ts';

/** One job title of a list, however many people have it. */
export interface Title {
  readonly key: string;
  /** As the first person's row writes it. */
  readonly title: string;
  readonly people: number;
}

/** A title with what we know about it, as the page shows it. */
export interface TitleView extends Title {
  readonly match: TitleMatch['kind'];
  readonly candidates: readonly TitleCandidate[];
  readonly decision: Decision | undefined;
  /** What the decision leads to in the chosen strategy, where there is one. */
  readonly outcome:
    | {
        readonly label: string;
        readonly headline: string;
        readonly basis: Basis;
        readonly basisWords: string;
        /** What has to be said of a job that has its name from the law of another nation. */
        readonly elsewhere: string | undefined;
      }
    | undefined;
}

/** Every title of a list once: the finder is asked for each of them and not for each row. */
export function distinctTitles(people: readonly StaffMember[]): readonly Title[] {
  const titles = new Map<string, { readonly key: string; readonly title: string; people: number }>();
  for (const { title, titleKey: key } of people) {
    if (title === '') continue;
    const known = titles.get(key);
    if (known) known.people += 1;
    else titles.set(key, { key, title, people: 1 });
  }
  return [...titles.values()];
}

/** What has to be decided comes first, and what most people have before what few have. */
export function inOrderOfWork(
  titles: readonly Title[],
  matches: ReadonlyMap<string, TitleMatch>,
): readonly Title[] {
  const rank = ({ key }: Title) => (matches.get(key)?.kind === 'sure' ? 1 : 0);
  return titles.toSorted((a, b) => rank(a) - rank(b) || b.people - a.people || (a.title < b.title ? -1 : 1));
}

export function toTitleView(
  title: Title,
  match: TitleMatch | undefined,
  decision: Decision | undefined,
  answerer: StaffAnswerer,
  withNote: (candidate: TitleCandidate) => TitleCandidate,
): TitleView {
  const found = decision && answerer(decision, { posts: [] });
  return {
    ...title,
    match: match?.kind ?? 'unknown',
    candidates: (match?.candidates ?? []).map(withNote),
    // Answers that were given for another strategy may leave a question of this one open.
    decision: decision && (found || decision.kind === 'left-out') ? decision : undefined,
    outcome: found && {
      label: found.roleLabel ?? 'From your answers',
      headline: found.page.headline,
      basis: found.page.basis,
      basisWords: found.page.basisWords,
      elsewhere: found.page.elsewhere,
    },
  };
}
