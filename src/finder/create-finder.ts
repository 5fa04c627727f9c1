import type { FinderIndex } from './finder-index.ts';
import { type Judge, type LearnedModel, nothingLearned, type Opinion, toJudge } from './learned-model.ts';
import { areaNamedIn } from './named-area.ts';
import { type Named, namesIn } from './names-in.ts';
import { splitRoles } from './packed-index.ts';
import { toWords } from './phrases.ts';
import { keyOf, plainText } from './terms.ts';
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

// Found by trying, on wordings that nothing was learned from.
const certain = 3;
const ofName = 0.3;
/** How likely a role must be for its name within other words to be a sure answer: who helps midwives is none. */
const agreed = 0.5;
/** How likely a role must be to stand beside others. */
const worthSaying = 0.02;
/** How likely a role must be that no name speaks for. Of a few words, each would stand in a name if they were one. */
const worthAlone = { ofOne: 0.35, ofAFew: 0.2, ofMore: 0.06 } as const;
const fewWords = 3;
const mostShown = 6;
// More says no more, and would take longer than somebody waits.
const mostLetters = 300;
const fewest = { named: 3, guessed: 4 } as const;
/** How likely a worry must be to be answered with help: rather once too often. */
const likelyAJob = 0.6;
const worried = { alone: 0.03, besideAJob: 0.2 } as const;
/** So likely no job of ours that a word or two are rather the name of another job or thing: "dog groomer". */
const oddName = 0.4;
/** Likelier no job at all. */
const noJob = 0.6;

/**
 * A finder of roles by what people call their job: by its name, if one was typed in full, and else by what the words of
 * all names and the wordings of the catalogue say together. A worry is answered with help unless the words are the name
 * of a job. What no name says is never a sure answer.
 */
export function createFinder(index: FinderIndex, learned: LearnedModel = nothingLearned): Finder {
  const words = toWords(index);
  const judge: Judge = toJudge(index, learned);
  const lookAlikes = toLookAlikes(index, learned);

  return {
    find(typed) {
      const text = typed.slice(0, mostLetters);
      if (plainText(text).length < 2) return { kind: 'empty' };
      const others = lookAlikes.get(keyOf(text));
      const named = namesIn(text, words).filter(({ at }) => !others?.has(at));
      const opinion = without(judge(text), others);
      if (isAboutAWorry(named, opinion)) return { kind: 'worry' };
      const candidates = toCandidates(named, opinion, index);
      return candidates.length === 0 ? { kind: 'none' } : { kind: 'matches', candidates };
    },
    areaIn: (text) => areaNamedIn(text, index, words),
  };
}

/** By the words of each look-alike the places of the roles that it is not. */
function toLookAlikes(
  { roles }: FinderIndex,
  learned: LearnedModel,
): ReadonlyMap<string, ReadonlySet<number>> {
  const not = new Map<string, Set<number>>();
  for (const names of [roles.map((role) => role.not), splitRoles(learned.not)]) {
    for (const [at, own] of names.entries()) {
      for (const key of own.map(keyOf)) not.set(key, (not.get(key) ?? new Set()).add(at));
    }
  }
  return not;
}

function without(opinion: Opinion, others: ReadonlySet<number> | undefined): Opinion {
  return others
    ? { ...opinion, roles: opinion.roles.map((likely, at) => (others.has(at) ? 0 : likely)) }
    : opinion;
}

/** Help rather than a guess at a job. "Drugs worker in Telford" has a word of distress and is a job. */
function isAboutAWorry([first]: readonly Named[], { worry, roles, words, none }: Opinion): boolean {
  if (first?.exact && first.phrase.kind !== 'match-only') return false;
  const isOddName = words < fewWords && none > oddName;
  const isJob = first?.sure || isOddName || Math.max(...roles) > likelyAJob;
  return worry > (isJob ? worried.besideAJob : worried.alone);
}

function toCandidates(
  named: readonly Named[],
  { words, none, roles: likely }: Opinion,
  { roles }: FinderIndex,
): readonly Candidate[] {
  const [first, second] = named;
  const isSure =
    first?.sure === true &&
    second?.exact !== first.exact &&
    (first.exact || (likely[first.at] ?? 0) > agreed);
  // A name with a slip comes first as well, though it is not sure.
  const isNamed = isSure || (first?.exact === true && second?.exact !== true);
  const enough = worthAlone[words > fewWords ? 'ofMore' : words > 1 ? 'ofAFew' : 'ofOne'];
  if (!first && (none > noJob || Math.max(...likely) < enough)) return [];
  const byPlace = new Map(named.map((one) => [one.at, one]));
  const scored = likely.map((ofRole, at) => {
    const one = byPlace.get(at);
    return { at, one, score: (one === first && isNamed ? certain : 0) + (one ? ofName : 0) + ofRole };
  });
  return scored
    .filter(({ score }) => score > worthSaying)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, Math.min(mostShown, Math.max(first ? fewest.named : fewest.guessed, named.length + 1)))
    .flatMap(({ at, one }, i) => {
      const role = roles[at];
      return role
        ? [
            {
              role: role.id,
              at,
              label: role.label,
              family: role.family,
              ...(one?.phrase.kind === 'alias' ? { alias: one.phrase.text } : {}),
              confidence: i === 0 && isSure ? ('strong' as const) : ('possible' as const),
            },
          ]
        : [];
    });
}
