import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Bundle } from './bundle.ts';

/** A file of the site, by its path from the root of the site. */
export interface MadeFile {
  readonly path: string;
  readonly body: Uint8Array;
}

export interface Renderer {
  /**
   * Makes every page and every file of data, from the source that is given now, whose pattern (`/areas/[area]`) and
   * whose address are wanted.
   */
  readonly render: (
    isWanted: (pattern: string) => boolean,
    hasAddress: (params: Params) => boolean,
  ) => AsyncGenerator<MadeFile>;
}

type Params = Readonly<Record<string, string | undefined>>;

interface Route {
  readonly type: string;
  readonly route: string;
  readonly component: string;
  /** Where the address has no part in square brackets. */
  readonly pathname?: string;
  readonly prerender: boolean;
  readonly origin: string;
}

interface RouteModule {
  readonly getStaticPaths?: () =>
    | readonly { readonly params: Params }[]
    | Promise<readonly { readonly params: Params }[]>;
}

/** Of the code that Astro bundles, what is used here. Its own build drives it in the same way. */
interface PageApp {
  readonly manifest: {
    readonly base: string;
    readonly routes: readonly { readonly routeData: Route }[];
    /** Loads the module of a route. */
    readonly pageMap: Map<string, () => Promise<unknown>>;
  };
  readonly routeCache: { clearAll(): void };
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  getComponentByRoute(route: Route): Promise<RouteModule>;
  render(request: Request, options: { readonly routeData: Route }): Promise<Response>;
}

const origin = 'http://localhost:4321';

/** Loads the code of a bundle. */
export async function openRenderer(bundle: Bundle): Promise<Renderer> {
  const { app } = (await import(pathToFileURL(bundle.entry).href)) as { readonly app: PageApp };
  const styles = JSON.parse(readFileSync(bundle.styles, 'utf8')) as readonly [string, unknown][];
  app.setInternals({ pagesByKeys: new Map(styles.map(([key, list]) => [key, { styles: list }])) });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: complain }, level: 'warn' } },
  });
  const { pageMap } = app.manifest;
  for (const [component, load] of pageMap) {
    // Astro imports the module again for every page, which is not for nothing.
    let loaded: Promise<unknown> | undefined;
    pageMap.set(component, () => {
      loaded ??= load();
      return loaded;
    });
  }
  const routes = app.manifest.routes.map(({ routeData }) => routeData).filter((route) => route.prerender);

  async function* render(isWanted: (pattern: string) => boolean, hasAddress: (params: Params) => boolean) {
    // Astro keeps the addresses of a route; another source has others.
    app.routeCache.clearAll();
    for (const route of routes.filter(({ route: pattern }) => isWanted(pattern))) {
      for (const address of await addressesOf(app, route, hasAddress))
        yield await makeFile(app, route, address);
    }
  }
  return { render };
}

async function addressesOf(
  app: PageApp,
  route: Route,
  hasAddress: (params: Params) => boolean,
): Promise<readonly string[]> {
  if (route.pathname !== undefined) return [route.pathname];
  const { getStaticPaths } = await app.getComponentByRoute(route);
  const paths = (await getStaticPaths?.()) ?? [];
  return paths.filter(({ params }) => hasAddress(params)).map(({ params }) => fill(route.route, params));
}

/** `/areas/[area]` with the area put in. */
function fill(pattern: string, params: Params): string {
  return pattern.replaceAll(/\[(\w+)\]/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${pattern} has no ${name}.`);
    return value;
  });
}

async function makeFile(app: PageApp, route: Route, address: string): Promise<MadeFile> {
  const base = app.manifest.base.replace(/\/$/, '');
  const isPage = route.type === 'page';
  // Astro asks for a slash behind every address whose pattern does not end like a file: "/brand/[file]" has one, too.
  const endsLikeAFile = !isPage && /\.\w+$/.test(route.route);
  const url = new URL(base + (endsLikeAFile ? address : address.replace(/\/?$/, '/')), origin);
  const response = await app.render(new Request(url), { routeData: route });
  // The page for addresses that lead nowhere says so itself.
  if (!response.ok && address !== '/404')
    throw new Error(`${address} could not be made: ${response.status}.`);
  return {
    path: isPage ? pageFile(address) : address.slice(1),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}

function pageFile(address: string): string {
  return address === '/404' ? '404.html' : `${address}/index.html`.replace(/^\/+/, '');
}

function complain(event: { readonly level?: unknown; readonly message?: unknown }): void {
  // What fails is thrown as well, and told in a sentence; here it would come with a trace of calls.
  if (event.level === 'error' && !process.env.LANYARD_DEBUG) return;
  console.error(event.message);
}
