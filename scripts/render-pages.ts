import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { giveSource, type SiteSource } from '#source/given-source';
import { bundleIn } from './pages/bundle.ts';
import { noteUse, readPack, writeFiles, writePack } from './pages/pack.ts';
import {
  addressesOfPart,
  type Kin,
  kinAmong,
  kindOfPart,
  ownFolders,
  type PartId,
  sourceOfPart,
} from './pages/parts.ts';
import type { PartDone, PartFailed, RenderOrder } from './pages/render-orders.ts';
import { type MadeFile, openRenderer, type Renderer } from './pages/renderer.ts';
import { sealOf } from './pages/seal.ts';
import { closeSearch, searchFiles } from './pages/search-files.ts';

// Run by pages/make-pages.ts, which sends one order after the other and then hangs up.
interface Ready {
  readonly renderer: Renderer;
  readonly source: SiteSource;
  readonly kin: Kin;
}

let ready: Promise<Ready> | undefined;

process.on('disconnect', () => void closeSearch());
process.on('message', (order: RenderOrder) => {
  make(order).then(
    (done) => process.send?.(done),
    (error: unknown) => process.send?.(toFailed(error)),
  );
});

async function make(order: RenderOrder): Promise<PartDone> {
  const { part, packs, site, papers } = order;
  const folders = ownFolders(part);
  const taken = takeFromLast(order, folders);
  if (taken) return taken;
  const kept = readParts(packs);
  const files = kept ?? (await makeFiles(order, folders));
  writeFiles(site, files);
  for (const { file, path } of papers) copyPaper(file, join(site, path));
  const pages = pagesAmong(files);
  const there = folders.filter((folder) => existsSync(join(site, folder)));
  const seal = there.length > 0 && sealOf(site, there);
  return { pages, fromCache: kept !== undefined, ...(seal && { placed: { seal, pages } }), taken: [] };
}

/** Makes only what lies beside the part’s own folders, where those of the last site are as they should be. */
function takeFromLast({ packs, last, site }: RenderOrder, folders: readonly string[]): PartDone | undefined {
  if (!last) return undefined;
  const there = folders.filter((folder) => existsSync(join(last.site, folder)));
  const rest = sealOf(last.site, there) === last.placed.seal ? readPack(packs.rest) : undefined;
  if (!rest) return undefined;
  writeFiles(site, rest);
  noteUse(packs.own);
  return { pages: last.placed.pages, fromCache: true, placed: last.placed, taken: there };
}

function readParts({ own, rest }: RenderOrder['packs']): readonly MadeFile[] | undefined {
  const [ownFiles, others] = [readPack(own), readPack(rest)];
  return ownFiles && others && [...ownFiles, ...others];
}

async function makeFiles(
  { part, packs, bundle, source, asOf }: RenderOrder,
  folders: readonly string[],
): Promise<readonly MadeFile[]> {
  // A build that finds everything in the cache needs neither.
  ready ??= getReady(bundle, source);
  const made = await render(await ready, part, asOf);
  const isOwn = ({ path }: MadeFile) => folders.some((folder) => path.startsWith(`${folder}/`));
  writePack(packs.own, made.filter(isOwn));
  writePack(
    packs.rest,
    made.filter((file) => !isOwn(file)),
  );
  return made;
}

function copyPaper(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

async function getReady(bundle: string, source: string): Promise<Ready> {
  const parsed = JSON.parse(readFileSync(source, 'utf8')) as SiteSource;
  return {
    renderer: await openRenderer(bundleIn(bundle)),
    source: parsed,
    kin: kinAmong(parsed.frameworks),
  };
}

async function render(
  { renderer, source, kin }: Ready,
  part: PartId,
  asOf: string,
): Promise<readonly MadeFile[]> {
  const own = sourceOfPart(source, part, kin);
  giveSource(own);
  const kind = typeof part === 'string' ? part : 'framework';
  const pages = renderer.render((pattern) => kindOfPart(pattern) === kind, addressesOfPart(part, own));
  return [...(await Array.fromAsync(pages)), ...(await searchFiles(part, own, asOf))];
}

function toFailed(error: unknown): PartFailed {
  if (!(error instanceof Error)) return { failed: { message: String(error) } };
  const { message, stack } = error;
  return { failed: { message, ...(stack && { stack }), ...('code' in error && { code: error.code }) } };
}

function pagesAmong(files: readonly MadeFile[]): number {
  return files.filter(({ path }) => path.endsWith('.html')).length;
}
