import { warning } from '#checks/check';
import { textLeaves } from '#checks/text-leaves';
import type { Framework } from '#model/framework';
import type { LocatedProblem, Path } from '#model/problem';
import type { Loaded } from '#source/load-frameworks';
import { locate } from '#source/locate';

export interface LinkSettings {
  /** Milliseconds after which a server counts as silent. */
  readonly timeout: number;
  /** How many addresses are asked at the same time. */
  readonly parallel: number;
}

const usual: LinkSettings = { timeout: 10_000, parallel: 4 };

/**
 * Asks every web address of the frameworks once and gives a warning for each place where one answers no more. A server
 * that answers but does not let programs in counts as alive. The only part of the project that goes online.
 */
export async function findDeadLinks(
  files: Loaded['files'],
  settings: LinkSettings = usual,
): Promise<readonly LocatedProblem[]> {
  const places = files.flatMap(({ file, framework, positions }) =>
    linksIn(framework).map(({ path, url }) => ({ path, url, file, positions })),
  );
  const verdicts = await askAll([...new Set(places.map(({ url }) => url))], settings);
  return places.flatMap(({ path, url, file, positions }) => {
    const verdict = verdicts.get(url);
    if (verdict === undefined) return [];
    const hint =
      path[0] === 'contacts'
        ? 'Open it in a browser. If it is gone, write `status: dead`; the pages then say so.'
        : 'Open it in a browser. If it has moved, write the new address. If it is gone, take the line out.';
    return [locate(warning('dead-link', path, `${url} ${verdict}.`, hint), file, positions)];
  });
}

interface Link {
  readonly path: Path;
  readonly url: string;
}

/** Every web address that pages link to, but for contacts that are known to be dead. */
function linksIn(framework: Framework): readonly Link[] {
  const links = [...textLeaves(framework)].filter(
    ({ path }) => path.at(-1) === 'url' || path.at(-1) === 'website',
  );
  const contacts = (framework.contacts ?? []).flatMap(({ kind, normalised, status }, i) =>
    kind === 'website' && normalised !== undefined && status !== 'dead'
      ? [{ path: ['contacts', i, 'normalised'], text: normalised }]
      : [],
  );
  return [...links, ...contacts].flatMap(({ path, text }) =>
    /^https?:/.test(text) && URL.canParse(text) ? [{ path, url: text }] : [],
  );
}

/** What is wrong with each address that is dead. */
async function askAll(urls: readonly string[], settings: LinkSettings): Promise<ReadonlyMap<string, string>> {
  const waiting = [...urls];
  const verdicts = new Map<string, string>();
  async function worker(): Promise<void> {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      const verdict = await ask(url, settings.timeout);
      if (verdict !== undefined) verdicts.set(url, verdict);
    }
  }
  await Promise.all(Array.from({ length: settings.parallel }, worker));
  return verdicts;
}

/** Undefined when the address answers. HEAD first; servers that do not know it get a GET. */
async function ask(url: string, timeout: number): Promise<string | undefined> {
  let verdict: string | undefined;
  for (const method of ['HEAD', 'GET']) {
    try {
      const response = await fetch(url, { method, redirect: 'follow', signal: AbortSignal.timeout(timeout) });
      await response.body?.cancel();
      if (response.ok || [401, 403, 429].includes(response.status)) return undefined;
      verdict = `answers with ${response.status}`;
    } catch (error) {
      const isSlow = error instanceof Error && error.name === 'TimeoutError';
      verdict = isSlow ? `does not answer within ${timeout / 1000} seconds` : 'cannot be reached';
      // A server that is silent once would only be waited for again.
      return verdict;
    }
  }
  return verdict;
}
