import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const entry = 'virtual:islands';
// WebAssembly and workers are not loaded from a disk.
const onTheWebOnly: ReadonlySet<string> = new Set(['#islands/site-search', '#islands/planner']);

/** All behaviours of the site in one script that needs no server: each looks for its own place on a page. */
export async function bundleIslands(root: string): Promise<string> {
  const source = islandsOf(root)
    .map((island) => `import '${island}';`)
    .join('\n');
  const output = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'lanyard-offline',
        enforce: 'pre',
        resolveId(id) {
          if (id === entry) return join(root, 'src', 'islands', '(offline).ts');
          return id.endsWith('/site-files.ts') ? join(root, 'src', 'islands', 'site-files-offline.ts') : null;
        },
        load: (id) => (id.endsWith('(offline).ts') ? source : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const chunks = [output].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const [script, ...more] = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : []));
  if (script === undefined || more.length > 0) throw new Error('The scripts did not become one file.');
  return script;
}

/** Whatever a page or a component loads and a disk allows. */
function islandsOf(root: string): readonly string[] {
  const files = globSync('src/**/*.astro', { cwd: root }).toSorted();
  const imported = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/import '(#islands\/[\w-]+)';/g)].map(
      ([, island = '']) => island,
    ),
  );
  return [...new Set(imported)].filter((island) => !onTheWebOnly.has(island));
}
