import type { FinderIndex, FinderRole } from './finder-index.ts';
import { kindred } from './kindred-words.ts';
import { type Phrase, toWords } from './phrases.ts';
import { type ReadWord, readQuery } from './read-query.ts';
import { type Scored, scoreRole } from './score-role.ts';
import { plainText, termsOf } from './terms.ts';
import {
  isAboutOthers,
  isAboutSomebodyElse,
  isAboutTheirs,
  isLookUp,
  isOwnWork,
  isWorry,
  tellsAStory,
  tellsOfDistress,
} from './worry.ts';

export interface Candidate {
  readonly role: string;
  /** The place of the role in the index. */
  readonly at: number;
  readonly label: string;
  /** The narrower field, which tells roles of like names apart: "Primary care". */
  readonly family: string;
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
// How many weak hits are worth reading, and how far behind the best.
const few = 3;
const farBehind = 0.3;

/**
 * A finder of roles by what people call their job. Names that share a word with the query are judged by `scoreRole`,
 * so that nobody is sent to a job that is not theirs. A worry is answered with help unless the words are the name of
 * a job.
 */
export function createFinder(index: FinderIndex): Finder {
  const words = toWords(index);

  function scoredRoles(query: readonly ReadWord[]): readonly Scored[] {
    const byRole = new Map<FinderRole, Set<Phrase>>();
    const typed = query.flatMap(({ alike }) => [...alike].filter(([, likeness]) => likeness > kindred));
    for (const word of new Set(typed.map(([word]) => word))) {
      for (const phrase of words.phrases.get(word) ?? []) {
        const known = byRole.get(phrase.role);
        if (known) known.add(phrase);
        else byRole.set(phrase.role, new Set([phrase]));
      }
    }
    return [...byRole]
      .flatMap(
        ([role, phrases]) => scoreRole(role, [...phrases], query, words.lookAlikes.get(role) ?? []) ?? [],
      )
      .toSorted((a, b) => b.score - a.score || (a.role.label < b.role.label ? -1 : 1));
  }

  function hitsFor(text: string): readonly Scored[] {
    const query = readQuery(text, words);
    return query.length === 0 ? [] : scoredRoles(query);
  }

  /** "I deliver babies, I'm a midwife": one part of the sentence may be the name of the job. */
  function ofOneClause(text: string): readonly Scored[] {
    const clauses = text.split(/[,.;:()!?\n]+|\bi(?: a|['’]?)m an?\b|\b(?:and|but|because|so) i\b/i);
    const found = clauses.length > 1 ? clauses.map((clause) => leading(hitsFor(clause))) : [];
    return found.find(([first]) => (first?.whole ?? 0) > 0) ?? [];
  }

  return {
    find(text) {
      const hits = hitsFor(text);
      const best = leading(hits);
      const [first] = best;
      const exact = first?.whole === 2 && !isAboutOthers(text, first.phrase.kind !== 'match-only');
      // Help rather than a guess at a job.
      if (!exact && (isWorry(text) || tellsOfDistress(text) || isAboutTheirs(text))) return { kind: 'worry' };
      if (plainText(text).length < 2) return { kind: 'empty' };
      const found = best.length > 0 ? best : ofOneClause(text);
      const unsure = !found.some(({ sure }) => sure);
      if (found.length > 0 && unsure && isAboutSomebodyElse(text)) return { kind: 'worry' };
      if (found.length > 0)
        return { kind: 'matches', candidates: toCandidates(text, filled(found, hits), index) };
      if (tellsAStory(text)) return { kind: 'worry' };
      // A few that may be it are more use than none, unless the text is long and may be about anything.
      const guessed = isShort(text) || isOwnWork(text) ? filled([], hits) : [];
      return guessed.length === 0
        ? { kind: 'none' }
        : { kind: 'matches', candidates: toCandidates(text, guessed, index) };
    },
    areaIn(text) {
      const named = new Set(termsOf(text).flatMap((term) => words.areas.get(term) ?? []));
      return named.size === 1 ? [...named][0] : undefined;
    },
  };
}

/** The hits to show: those whose whole name was typed, else those close behind the first. */
function leading(hits: readonly Scored[]): readonly Scored[] {
  const scored = hits.filter(({ weak }) => !weak);
  const [first] = scored;
  if (!first) return [];
  const close = scored.filter((hit) => hit.score >= first.score - closeBehind);
  const whole = Math.max(...scored.map((hit) => hit.whole));
  const wholes = scored.filter((hit) => hit.whole === whole);
  if (whole === 0) return close;
  if (whole === 2) return wholes;
  // The longest name says most: "school crossing patrol" is more than "school".
  const longest = Math.max(...wholes.map(({ phrase }) => phrase.weight));
  const best = wholes.filter(({ phrase }) => phrase.weight > longest - 0.5);
  return [...best, ...close.filter((hit) => !best.includes(hit)).slice(0, 2)];
}

/** Up to three hits: where no name was typed in full, weaker ones fill the list. */
function filled(found: readonly Scored[], hits: readonly Scored[]): readonly Scored[] {
  const best = Math.max(0, ...(found.length > 0 ? found : hits).map(({ score }) => score));
  if (found.length >= few) return found;
  // Beside a name in full only names with all of its words: "army cadet instructor" for "cadet instructor".
  const isFit = (hit: Scored) => found[0]?.whole !== 2 || hit.within;
  const others = hits.filter((hit) => !found.includes(hit) && hit.score > best - farBehind && isFit(hit));
  return [...found, ...others.slice(0, few - found.length)];
}

function isShort(text: string): boolean {
  return plainText(text).split(' ').length <= 6;
}

/** "Parent" and "minister" are names of one role each and may still mean another. */
function isTelling({ telling, kind }: Phrase): boolean {
  return telling || kind !== 'match-only';
}

function toCandidates(text: string, hits: readonly Scored[], { roles }: FinderIndex): readonly Candidate[] {
  const [first, ...others] = hits;
  const lookedUp = isLookUp(text);
  const rival = others.find(({ whole }) => whole === first?.whole);
  const ahead = rival === undefined || (first?.score ?? 0) - rival.score >= clearlyAhead;
  return hits.slice(0, most).map(({ role, phrase, sure }, i) => ({
    role: role.id,
    at: roles.indexOf(role),
    label: role.label,
    family: role.family,
    ...(phrase.kind === 'alias' ? { alias: phrase.text } : {}),
    confidence: i === 0 && sure && ahead && isTelling(phrase) && !lookedUp ? 'strong' : 'possible',
  }));
}
