import MiniSearch from 'minisearch';
import type { FinderIndex, FinderRole } from './finder-index.ts';
import { type Phrase, readQuery, toWords } from './phrases.ts';
import { type Scored, scoreRole } from './score-role.ts';
import { isNeutral, plainText, termsOf, weightOf } from './terms.ts';
import { isWorry } from './worry.ts';

export interface Candidate {
  readonly role: string;
  readonly label: string;
  /** The name of the job that matched, where it is not the label; never one of the words for matching only. */
  readonly alias?: string;
  /** `strong`: this is most likely the job. `possible`: the reader has to choose. */
  readonly confidence: 'strong' | 'possible';
}

export type Found =
  | { readonly kind: 'matches'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'worry' }
  | { readonly kind: 'empty' };

export interface Finder {
  /** Roles for what somebody typed, best first. Never throws. */
  readonly find: (query: string) => Found;
  /** The id of the area that the text names, if it names exactly one. */
  readonly areaIn: (query: string) => string | undefined;
}

// Roles whose score is this close to the best one are shown beside it.
const closeBehind = 0.12;
const clearlyAhead = 0.1;
const most = 6;

/**
 * A finder of roles by what people call their job. MiniSearch proposes names; whether they fit well enough is judged
 * by `scoreRole`, so that nobody is sent to a job that is not theirs. A worry is answered with help unless the words
 * are the name of a job.
 */
export function createFinder(index: FinderIndex): Finder {
  const words = toWords(index);
  const search = new MiniSearch<Phrase>({
    fields: ['terms'],
    extractField: (phrase, field) => (field === 'id' ? phrase.id : phrase.terms.join(' ')),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  search.addAll(words.phrases);

  function scoredRoles(terms: readonly string[]): readonly Scored[] {
    const hits = search.search(terms.join(' '), {
      prefix: (term, i) => i === terms.length - 1 && term.length > 2,
      // MiniSearch counts two swapped letters as two slips; similarity() then judges each pair of words.
      fuzzy: (term) => (term.length < 5 ? false : 2),
    });
    const byRole = new Map<FinderRole, Phrase[]>();
    for (const hit of hits) {
      const phrase = words.phrases[Number(hit.id)];
      if (phrase) byRole.set(phrase.role, [...(byRole.get(phrase.role) ?? []), phrase]);
    }
    return [...byRole]
      .flatMap(([role, phrases]) => scoreRole(role, phrases, terms, words.vocabulary) ?? [])
      .toSorted((a, b) => b.score - a.score || a.role.label.localeCompare(b.role.label, 'en-GB'));
  }

  return {
    find(query) {
      const terms = readQuery(query, words);
      const scored = terms.length === 0 ? [] : scoredRoles(terms);
      const best = leading(scored);
      if ((best[0]?.whole ?? 0) === 0 && isWorry(query)) return { kind: 'worry' };
      if (plainText(query).length < 2) return { kind: 'empty' };
      const open = saysLittle(terms);
      // "Owner" is one word of one role and still says nothing; "volunteer" is what people are called.
      const only = best.length === 1 ? best[0] : undefined;
      if (best.length === 0 || (open && only?.phrase.kind === 'match-only')) return { kind: 'none' };
      return { kind: 'matches', candidates: toCandidates(best) };
    },
    areaIn(query) {
      const named = new Set(termsOf(query).flatMap((term) => words.areas.get(term) ?? []));
      return named.size === 1 ? [...named][0] : undefined;
    },
  };
}

/** The hits to show: those whose whole name was typed, else those close behind the first. */
function leading(scored: readonly Scored[]): readonly Scored[] {
  const first = scored[0];
  if (!first) return [];
  const whole = Math.max(...scored.map((hit) => hit.whole));
  return scored.filter((hit) => (whole > 0 ? hit.whole === whole : hit.score >= first.score - closeBehind));
}

/** Whether all there is is one word such as "manager". */
function saysLittle(terms: readonly string[]): boolean {
  const [only, ...others] = terms.filter((term) => !isNeutral(term));
  return only === undefined || (others.length === 0 && weightOf(only) === 0.5);
}

function toCandidates(hits: readonly Scored[]): readonly Candidate[] {
  const ahead = (hits[0]?.score ?? 0) - (hits[1]?.score ?? 0);
  return hits.slice(0, most).map(({ role, phrase }, i) => ({
    role: role.id,
    label: role.label,
    ...(phrase.kind === 'alias' ? { alias: phrase.text } : {}),
    confidence: i === 0 && (hits.length === 1 || ahead >= clearlyAhead) ? 'strong' : 'possible',
  }));
}
