import { join } from 'node:path';
import { toFinderIndex } from '#finder/finder-index';
import { learnWordings } from '#finder/learn-wordings';
import { packIndex } from '#finder/pack-index';
import type { Nation } from '#model/framework';
import { type Knowledge, toKnowledge } from '#planner/knowledge';
import { toPlannerRoles, toPlannerStrategy } from '#planner/planner-data';
import { createSession } from '#planner/session';
import type { Session } from '#planner/session-calls';
import { loadAll } from '#source/load-frameworks';
import { projectRoot } from '#source/project-root';
import { type Site, toSite } from '#views/site';

export const today = '2026-11-22';

let loaded: Site | undefined;

/** The real frameworks and roles, once for each test file. */
export function realSite(): Site {
  if (!loaded) {
    const { frameworks, catalogue } = loadAll(join(projectRoot(), 'frameworks'));
    loaded = toSite(frameworks, catalogue, today);
  }
  return loaded;
}

const travel = <T>(data: T): T => JSON.parse(JSON.stringify(data));
let packed: Pick<Parameters<typeof toKnowledge>[0], 'index' | 'learned' | 'roles'> | undefined;

/** What a browser knows after it has loaded the files of a strategy. */
function knowledgeOf(framework: string): Knowledge {
  const site = realSite();
  const edition = site.editions.find((e) => e.framework.id === framework);
  if (!edition) throw new TypeError(`There is no strategy ${framework}.`);
  if (!packed) {
    const areas = site.areas.map(({ area }) => area);
    packed = travel({
      index: packIndex(toFinderIndex(site.catalogue, areas)),
      learned: learnWordings(site.catalogue),
      roles: toPlannerRoles(site),
    });
  }
  return toKnowledge({ ...packed, strategy: travel(toPlannerStrategy(site, edition)) });
}

/** As if the areas of the strategy lay in another nation. */
function movedTo(nation: Nation, { strategy, ...rest }: Knowledge): Knowledge {
  const areas = strategy.framework.areas.map((area) => ({ ...area, nation }));
  return { ...rest, strategy: { ...strategy, framework: { ...strategy.framework, areas } } };
}

/** A session with a list in it, matched. */
export async function sessionWith(
  source: string | Uint8Array,
  framework = 'city-and-hackney-2021',
  nation?: Nation,
): Promise<Session> {
  const session = createSession();
  const knowledge = knowledgeOf(framework);
  session.use(nation ? movedTo(nation, knowledge) : knowledge, today);
  const read = await session.read(source);
  if ('what' in read) throw new Error(read.what);
  await session.match(() => undefined);
  return session;
}
