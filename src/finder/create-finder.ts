import { blend } from './blend.ts';
import type { FinderIndex, FinderRole } from './finder-index.ts';
import { kindred } from './kindred-words.ts';
import type { Judge } from './learned-model.ts';
import { isLookUp } from './look-up.ts';
import { type Phrase, toWords } from './phrases.ts';
import { type ReadWord, readQuery } from './read-query.ts';
import { agreeingWords, isNamedAsOther, type Scored, scoreRole } from './score-role.ts';
import { plainText, termsOf } from './terms.ts';
import { bagScores, toWordBags } from './word-bags.ts';
import {
  isAboutOthers,
  isAboutSomebodyElse,
  isAboutTheirs,
  isOwnWork,
  isWorry,
  namesDistress,
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
const farther = 0.6;

// What all words of a role's names say beside the name that fits best, and what they say instead of one.
const ofBag = 0.4;
const instead = 0.25;
const saysSomething = 0.3;
const notNamed = { whole: 0, sure: false, weak: true, within: false, guessed: true } as const;

/**
 * A finder of roles by what people call their job. Names that share a word with the query are judged by `scoreRole`,
 * so that nobody is sent to a job that is not theirs. A worry is answered with help unless the words are the name of
 * a job. With a judge, what was learned from how people put things counts as well, except against a name in full.
 */
export function createFinder(index: FinderIndex, judge?: Judge): Finder {
  const words = toWords(index);
  const bags = toWordBags(index, words);

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
    const said = bagScores(bags, query);
    return [...byRole]
      .flatMap(([role, phrases]) => {
        const lookAlikes = words.lookAlikes.get(role) ?? [];
        const inAll = said.get(role) ?? 0;
        const scored = scoreRole(role, [...phrases], query, lookAlikes);
        // Of two names typed in full neither is more so.
        if (scored) return { ...scored, score: scored.score + (scored.whole === 2 ? 0 : ofBag * inAll) };
        const [phrase] = phrases;
        if (!phrase || inAll < saysSomething || isNamedAsOther(lookAlikes, query)) return [];
        const agreeing = agreeingWords([...phrases], query);
        return { ...notNamed, role, phrase, agreeing, score: (ofBag + instead) * inAll };
      })
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

  function byNames(text: string): { readonly found: Found; readonly exact: boolean } {
    const hits = hitsFor(text);
    const best = leading(hits);
    const [first] = best;
    const isNamed = (first?.whole ?? 0) > 0 && !isAboutOthers(text, first?.phrase.kind !== 'match-only');
    const exact = isNamed && first?.whole === 2;
    return { found: answerFor(text, { hits, best, isNamed, exact }), exact };
  }

  function answerFor(text: string, { hits, best, isNamed, exact }: Reading): Found {
    const [first] = best;
    // Help rather than a guess at a job. "Drugs worker in Telford" has a word of distress and is a job.
    if (!exact && isWorry(text)) return { kind: 'worry' };
    const isTheWork = isNamed && namesDistress(first?.phrase.text ?? '');
    if ((!exact && !isTheWork && tellsOfDistress(text)) || (!exact && isAboutTheirs(text)))
      return { kind: 'worry' };
    if (plainText(text).length < 2) return { kind: 'empty' };
    const found = best.length > 0 ? best : ofOneClause(text);
    const unsure = !found.some(({ sure }) => sure);
    if (found.length > 0 && unsure && isAboutSomebodyElse(text)) return { kind: 'worry' };
    if (found.length > 0)
      return { kind: 'matches', candidates: toCandidates(text, filled(found, hits), index) };
    if (tellsAStory(text)) return { kind: 'worry' };
    // A few that may be it are more use than none, unless the text is long and may be about anything.
    const likely = isShort(text) ? hits.filter((hit) => !hit.guessed || hit.agreeing > 1) : hits;
    const guessed = agreesEnough(text, hits) ? filled([], likely) : [];
    return guessed.length === 0
      ? { kind: 'none' }
      : { kind: 'matches', candidates: toCandidates(text, guessed, index) };
  }

  return {
    find(text) {
      const { found, exact } = byNames(text);
      return exact || !judge || found.kind === 'empty' ? found : blend(found, judge(text), index);
    },
    areaIn(text) {
      const named = new Set(termsOf(text).flatMap((term) => words.areas.get(term) ?? []));
      return named.size === 1 ? [...named][0] : undefined;
    },
  };
}

/** A query with the roles that fit it. */
interface Reading {
  readonly hits: readonly Scored[];
  readonly best: readonly Scored[];
  /** A name of a job stands in it. */
  readonly isNamed: boolean;
  /** It is a name of a job and nothing else. */
  readonly exact: boolean;
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
  const [first] = found;
  const best = Math.max(0, ...(first ? found : hits).map(({ score }) => score));
  if (found.length >= few) return found;
  // Beside the name of one job in full only names with all of its words: "army cadet instructor" for "cadet instructor".
  const isOneJob =
    first?.whole === 2 &&
    !first.role.generic &&
    (first.phrase.kind === 'label' || (first.phrase.kind === 'alias' && first.phrase.terms.length < 3));
  const reach = isOneJob ? farBehind : farther;
  const others = hits.filter(
    (hit) => !found.includes(hit) && hit.score > best - reach && (!isOneJob || hit.within),
  );
  return [...found, ...others.slice(0, (first ? few : few + 1) - found.length)];
}

/** Whether two words that tell agree, so that a guess is more than one word by chance. */
function agreesEnough(text: string, hits: readonly Scored[]): boolean {
  return isShort(text) || isOwnWork(text) || (hits[0]?.agreeing ?? 0) > 1;
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
