import { readFileSync } from 'node:fs';
import { giveSource, type SiteSource } from '#source/given-source';
import { bundleIn } from './pages/bundle.ts';
import { readPack, writeFiles, writePack } from './pages/pack.ts';
import { addressesOfPart, type Kin, kinAmong, kindOfPart, type PartId, sourceOfPart } from './pages/parts.ts';
import type { PartDone, PartFailed, RenderOrder } from './pages/render-orders.ts';
import { type MadeFile, openRenderer, type Renderer } from './pages/renderer.ts';
import { closeSearch, searchFiles } from './pages/search-files.ts';

// Run by pages/make-pages.ts, which sends one order after the other and then hangs up.
interface Ready {
  readonly renderer: Renderer;
  readonly source: SiteSource;
  readonly kin: Kin;
}

// A build that finds everything in the cache needs neither.
let ready: Promise<Ready> | undefined;

process.on('disconnect', () => void closeSearch());
process.on('message', (order: RenderOrder) => {
  make(order).then(
    (done) => process.send?.(done),
    (error: unknown) => process.send?.(toFailed(error)),
  );
});

async function make({ part, pack, bundle, source, site, asOf }: RenderOrder): Promise<PartDone> {
  const kept = readPack(pack);
  if (kept) {
    writeFiles(site, kept);
    return { pages: pagesAmong(kept), fromCache: true };
  }
  ready ??= getReady(bundle, source);
  const made = await render(await ready, part, asOf);
  writePack(pack, made);
  writeFiles(site, made);
  return { pages: pagesAmong(made), fromCache: false };
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
