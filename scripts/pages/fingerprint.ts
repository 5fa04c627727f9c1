import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#source/project-root';

// What the code of the pages is made from. Versions of packages are in the lockfile.
const makers = [
  'src',
  'content',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

// What a build may be told from outside and the code of no page holds: where it reads, writes and looks for a browser.
// What is read, and the day, are in the keys of the parts themselves.
const ofNoPage = /^LANYARD_(?:FRAMEWORKS|AS_OF|OUT|PAPER|CACHE|DEBUG|BROWSER)$/;
// What Vite, Node and the languages of dates listen to.
const ofPages = /^(?:LANYARD_.*|VITE_.*|PUBLIC_.*|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TZ|LANG|LC_.*)$/;

/**
 * Changes with everything but the frameworks, their catalogue and the settings that can make a page another: our code
 * and prose, the packages, Node itself, and the environment.
 */
export function fingerprintOfMakers(
  env: Readonly<Record<string, string | undefined>> = process.env,
  root: string = projectRoot(),
): string {
  const hash = createHash('sha256');
  const dotEnv = readdirSync(root).filter((name) => /^\.env(?:\.|$)/.test(name));
  for (const name of [...makers, ...dotEnv].flatMap((maker) => filesIn(root, maker)).toSorted()) {
    hash.update(`${name}\0`).update(digest(readFileSync(join(root, name))));
  }
  const heard = Object.entries(env).filter(([name]) => ofPages.test(name) && !ofNoPage.test(name));
  return hash
    .update(JSON.stringify([process.version, process.platform, process.arch, heard.toSorted()]))
    .digest('hex');
}

export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function filesIn(root: string, name: string): readonly string[] {
  const path = join(root, name);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [name];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
