import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AstroIntegration, build } from 'astro';

// Run by pages/bundle.ts with the folder for the bundle. Astro bundles the code of the pages; the pages themselves are
// made by render-pages.ts, in as many processes as there are processors, and only those that have changed.
const [, , folder = ''] = process.argv;

interface Prerendering {
  readonly app: { setInternals(internals: Internals): void };
}

/** What Astro found out while bundling. Of this, pages need the style sheets of their route. */
interface Internals {
  readonly pagesByKeys: ReadonlyMap<string, { readonly styles: unknown }>;
}

/** Takes the bundle at the moment when Astro would make the pages from it, and lets it make none. */
function takeBundle(): AstroIntegration {
  // Inside the project, Astro renders from a folder in that of the output, and removes it afterwards.
  const server = join(folder, 'client', '.prerender');
  return {
    name: 'lanyard-take-bundle',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          name: 'lanyard-take-bundle',
          async setup() {
            const entry = readdirSync(server).find((name) => name.startsWith('prerender-entry.'));
            if (!entry) throw new Error('Astro has written no code for pages.');
            const { app } = (await import(pathToFileURL(join(server, entry)).href)) as Prerendering;
            const take = app.setInternals.bind(app);
            app.setInternals = (internals) => {
              const styles = [...internals.pagesByKeys].map(([key, page]) => [key, page.styles]);
              writeFileSync(join(folder, 'styles.json'), JSON.stringify(styles));
              take(internals);
            };
            await astro.setup?.();
            cpSync(server, join(folder, 'server'), { recursive: true });
            writeFileSync(join(folder, 'bundle.json'), JSON.stringify({ entry }));
          },
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('No page is made while bundling.')),
        }));
      },
    },
  };
}

try {
  mkdirSync(folder, { recursive: true });
  await build({
    root: process.cwd(),
    logLevel: 'warn',
    outDir: join(folder, 'client'),
    integrations: [takeBundle()],
  });
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}
