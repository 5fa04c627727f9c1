import { buildSite, outputFolder } from './build-site.ts';
import { type Served, serveDist } from './serve.ts';

const port = Number(process.env.PORT || 4321);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is ${process.env.PORT}: it has to be a number up to 65535.`);
  process.exitCode = 2;
} else {
  process.exitCode = await start();
}

async function start(): Promise<0 | 1> {
  // The port is taken before the build, so that nobody waits for a build and then reads that it was in vain.
  const served = await serve();
  if (!served) return 1;
  if ((await buildSite()) === 1) {
    await served.close();
    return 1;
  }
  console.log(`\nThe site is at ${served.url} (to stop: Ctrl+C)`);
  return 0;
}

async function serve(): Promise<Served | undefined> {
  try {
    return await serveDist(outputFolder(), port);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken) throw error;
    console.error(
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    );
    return undefined;
  }
}
