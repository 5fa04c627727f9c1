import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { apacheRecipe } from './recipes/apache.ts';
import { containerRecipe } from './recipes/container.ts';
import { githubPagesRecipe } from './recipes/github-pages.ts';
import { headerFile } from './recipes/header-file.ts';
import { nginxRecipe } from './recipes/nginx.ts';
import { isPlainBase, type Place } from './recipes/recipe.ts';

const recipes: Readonly<Record<string, (place: Place) => string>> = {
  nginx: nginxRecipe,
  apache: apacheRecipe,
  headers: headerFile,
  container: containerRecipe,
  pages: githubPagesRecipe,
};

const usage = `Usage: npm run recipe -- nginx|apache|headers|container|pages [file] [--folder /var/www/lanyard] [--port 80]

Prints the settings with which a server serves the site, or writes them into the file.
  nginx      a file for /etc/nginx/conf.d/
  apache     a file .htaccess
  headers    the file _headers for Netlify, Cloudflare Pages and the like; the build writes it too
  container  a Dockerfile
  pages      a workflow for GitHub Pages
For a site below an address, set LANYARD_BASE=/path/ as for the build.
`;

/** Exit code: 0 done, 2 the command cannot be understood. */
function run(argv: readonly string[]): 0 | 2 {
  const refuse = (why: string): 2 => {
    console.error(`${why}\n\n${usage}`);
    return 2;
  };
  const base = process.env.LANYARD_BASE || '/';
  if (!isPlainBase(base)) return refuse(`LANYARD_BASE is ${base}: it has to look like /path/.`);
  let parsed: { values: { folder: string; port: string }; positionals: string[] };
  try {
    const options = {
      folder: { type: 'string', default: '/var/www/lanyard' },
      port: { type: 'string', default: '80' },
    } as const;
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const { folder } = parsed.values;
  const [name = '', file] = parsed.positionals;
  const recipe = Object.hasOwn(recipes, name) ? recipes[name] : undefined;
  if (!recipe) return refuse(name === '' ? 'Say which recipe.' : `There is no recipe "${name}".`);
  const port = Number(parsed.values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    return refuse(`The port is ${parsed.values.port}: it has to be a number up to 65535.`);
  }
  // Anything else would have to be quoted, and each server quotes in its own way.
  if (!/^\/[\w./-]+$/.test(folder))
    return refuse(`The folder is ${folder}: write its whole path, without spaces.`);
  const text = recipe({ base, folder, port });
  if (file === undefined) {
    process.stdout.write(text);
    return 0;
  }
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, text);
  console.log(`Written to ${file}.`);
  return 0;
}

process.exitCode = run(process.argv.slice(2));
