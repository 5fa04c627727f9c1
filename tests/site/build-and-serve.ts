import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '#tests/browser';
import { serveDist } from '../../scripts/serve.ts';
import { pinnedDay, runBuild, scratchFolder } from './run-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site: where it is served, without a slash at the end, and the folder that it was built to. */
    readonly site: { readonly url: string; readonly dist: string };
  }
}

/** Builds the site once for all tests of this project, and serves it as `npm start` does. */
export default async function buildAndServe(project: TestProject): Promise<() => Promise<void>> {
  ensureBrowser();
  const scratch = scratchFolder('site');
  const dist = join(scratch, 'dist');
  const { exitCode, output, seconds } = await runBuild({ LANYARD_OUT: dist });
  if (exitCode !== 0) {
    rmSync(scratch, { recursive: true, force: true });
    throw new Error(`The build for the site tests failed:\n${output.slice(0, 4000)}`);
  }
  console.log(`Built the site for ${pinnedDay} in ${seconds.toFixed(1)} s.`);

  const server = await serveDist(dist, 0, '/');
  project.provide('site', { url: server.url.replace(/\/$/, ''), dist });
  return async () => {
    await server.close();
    rmSync(scratch, { recursive: true, force: true });
  };
}
