import { type Candidate, createFinder, type Finder, type Found } from './create-finder.ts';
import type { LearnedModel } from './learned-model.ts';
import { type PackedIndex, stampOfNames, unpackIndex } from './packed-index.ts';

// In milliseconds: so long somebody who may be in danger waits for what might be understood better.
const patience = 2000;

/** A finder that fetches what it has learned only when somebody writes more than the name of a job. */
export interface StagedFinder extends Pick<Finder, 'areaIn'> {
  readonly stamp: string;
  readonly find: (query: string) => Promise<Found>;
}

export function createStagedFinder(packed: PackedIndex, load: () => Promise<LearnedModel>): StagedFinder {
  const names = createFinder(unpackIndex(packed));
  let whole: Promise<Finder> | undefined;
  const loadWhole = () => {
    whole ??= load().then((learned) => createWholeFinder(packed, learned));
    whole.catch(() => {
      whole = undefined;
    });
    return whole;
  };
  return {
    stamp: packed.stamp,
    areaIn: names.areaIn,
    async find(query) {
      const found = names.find(query);
      if (!needsMore(query, found)) return found;
      try {
        const whole = loadWhole();
        return (await (found.kind === 'worry' ? Promise.race([whole, tooLong()]) : whole)).find(query);
      } catch {
        // Help that the names alone led to must not wait for a file, and a job found by its name is better than nothing.
        return found.kind === 'matches' ? unsure(found.candidates) : found;
      }
    },
  };
}

function tooLong(): Promise<never> {
  return new Promise((_, fail) => setTimeout(() => fail(new Error('It takes too long.')), patience));
}

/** Of a whole sentence the names say too little to be sure. */
function unsure(candidates: readonly Candidate[]): Found {
  return { kind: 'matches', candidates: candidates.map((one) => ({ ...one, confidence: 'possible' })) };
}

/** The finder with all that it can know. Throws where the files are of two builds: what was learned would stand beside other words. */
export function createWholeFinder(packed: PackedIndex, learned: LearnedModel): Finder {
  if (learned.stamp !== stampOfNames(packed)) throw new Error('The data are of two builds.');
  return createFinder(unpackIndex(packed), learned);
}

/** A sure answer to one or two words is final. "I mow the grass" is a sentence, and so is most of what is a worry. */
export function needsMore(query: string, found: Found): boolean {
  if (found.kind === 'empty') return false;
  const isSure = found.kind === 'matches' && found.candidates[0]?.confidence === 'strong';
  return !isSure || query.trim().split(/\s+/).length > 2;
}
