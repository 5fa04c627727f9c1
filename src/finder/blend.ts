import type { Candidate, Found } from './create-finder.ts';
import type { FinderIndex } from './finder-index.ts';
import type { Opinion } from './learned-model.ts';

// Found by trying, on queries that nothing was learned from.
const certain = 3;
const ofNames = 0.4;
const ofOpinion = 1.6;
const worthSaying = 0.04;
// How likely a role must be that no name speaks for. Of a few words, each would stand in a name if they were one.
const worthAlone = { ofAFew: 0.5, ofMore: 0.25 } as const;
const fewWords = 3;
const mostShown = 5;
const fromOpinion = 5;
/** From here on a worry that the patterns do not know is one, and one that they see is none after all. */
const worried = 0.5;
const worriedBesideAJob = 0.9;
const atEase = 0.02;
/** Likelier no job at all than the jobs whose names are a little like it. */
const noJob = { alone: 0.5, besideNames: 0.4 } as const;

/**
 * Puts together what the names of the jobs say and what was learned from how people put things. A name that was typed
 * in full is never overruled; help comes before a guess; and the learned opinion alone is never a sure answer.
 */
export function blend(found: Found, opinion: Opinion, index: FinderIndex): Found {
  const enough = opinion.words > fewWords ? worthAlone.ofMore : worthAlone.ofAFew;
  const candidates = found.kind === 'matches' ? found.candidates : [];
  const isSure = candidates[0]?.confidence === 'strong';
  const isWorry =
    found.kind === 'worry' ? opinion.worry > atEase : opinion.worry > (isSure ? worriedBesideAJob : worried);
  if (isWorry) return { kind: 'worry' };
  const likeliest = opinion.roles
    .map((likely, at) => ({ at, likely }))
    .toSorted((a, b) => b.likely - a.likely)
    .slice(0, fromOpinion);
  const isNoJob = opinion.none > (candidates.length === 0 ? noJob.alone : noJob.besideNames);
  const isGuess = candidates.length === 0 && (likeliest[0]?.likely ?? 0) < enough;
  if (!isSure && (isNoJob || isGuess)) return { kind: 'none' };

  const scores = new Map(
    candidates.map(({ at }, i) => [at, (i === 0 && isSure ? certain : 0) + ofNames / (i + 1)]),
  );
  for (const { at, likely } of likeliest) {
    if (likely > worthSaying) scores.set(at, (scores.get(at) ?? 0) + ofOpinion * likely);
  }
  const byNames = new Map(candidates.map((candidate) => [candidate.at, candidate]));
  const ranked = [...scores]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, Math.max(mostShown, candidates.length))
    .flatMap(([at]) => byNames.get(at) ?? guessed(at, index));
  return ranked.length === 0 ? { kind: 'none' } : { kind: 'matches', candidates: ranked };
}

function guessed(at: number, { roles }: FinderIndex): readonly Candidate[] {
  const role = roles[at];
  return role ? [{ role: role.id, at, label: role.label, family: role.family, confidence: 'possible' }] : [];
}
