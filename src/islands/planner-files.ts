import type { LearnedModel } from '#finder/learned-model';
import type { PackedIndex } from '#finder/packed-index';
import type { PlannerFiles } from '#planner/knowledge';
import type { PlannerRoles, PlannerStrategy } from '#planner/planner-data';
import { plannerDataPath, plannerRolesPath } from '#views/links';
import { loadJson } from './site-files.ts';

/** Loads what is needed for a strategy. Each file is asked for once; after that nothing is. */
export function createFileLoader(to: (path: string) => string): (framework: string) => Promise<PlannerFiles> {
  const files = new Map<string, Promise<unknown>>();
  function load<T>(path: string): Promise<T> {
    const loading = files.get(path) ?? loadJson<T>(to(path));
    files.set(path, loading);
    // What failed may be tried again.
    loading.catch(() => files.delete(path));
    return loading as Promise<T>;
  }
  return async (framework) => {
    const [index, learned, roles, strategy] = await Promise.all([
      load<PackedIndex>('/data/finder.json'),
      load<LearnedModel>('/data/finder-learned.json'),
      load<PlannerRoles>(plannerRolesPath),
      load<PlannerStrategy>(plannerDataPath(framework)),
    ]);
    return { index, learned, roles, strategy };
  };
}
