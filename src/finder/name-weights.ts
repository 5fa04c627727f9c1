import type { FinderIndex } from './finder-index.ts';
import { jobFeatures } from './wording-features.ts';

/** For each feature the roles it speaks for, by their place in the index, and how strongly. */
export type RoleWeights = ReadonlyMap<string, ReadonlyMap<number, number>>;

// BM25 as in its textbook: how soon saying a word again stops counting, and how much a long list of names costs.
const saturation = 1.2;
const lengthCost = 0.4;
const saidIn = { label: 3, alias: 1.5 } as const;
// A word that other roles say as well still tells a little.
const leastTelling = 0.15;
const strength = 3;

/** What the names of the roles say of words: where learning begins, so that only what they do not say has to be sent. */
export function nameWeights({ roles }: FinderIndex): RoleWeights {
  const said = new Map<string, Map<number, number>>();
  const lengths = roles.map(({ label, aliases }, at) => {
    const names = [
      [saidIn.label, [label]],
      [saidIn.alias, aliases],
    ] as const;
    let length = 0;
    for (const [times, texts] of names) {
      for (const feature of texts.flatMap(jobFeatures)) {
        const byRole = said.get(feature) ?? new Map<number, number>();
        byRole.set(at, (byRole.get(at) ?? 0) + times);
        said.set(feature, byRole);
        length += times;
      }
    }
    return length;
  });
  const usual = lengths.reduce((total, length) => total + length, 0) / Math.max(1, roles.length);
  return new Map(
    [...said].map(([feature, byRole]) => {
      const rare = Math.max(
        leastTelling,
        Math.log(roles.length / byRole.size) / Math.max(1, Math.log(roles.length)),
      );
      const speaks = [...byRole].map(([at, times]) => {
        const long = 1 - lengthCost + (lengthCost * (lengths[at] ?? 0)) / usual;
        return [at, (strength * rare * times * (saturation + 1)) / (times + saturation * long)] as const;
      });
      return [feature, new Map(speaks)];
    }),
  );
}
