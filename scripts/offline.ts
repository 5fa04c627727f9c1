import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { outputFolder } from './build-site.ts';
import { offlineFiles } from './offline/offline-files.ts';
import { createZip } from './offline/zip-writer.ts';

const folder = 'lanyard-offline';
const file = resolve(process.argv[2] ?? `${folder}.zip`);

process.exitCode = await run();

/** Packs the built site as a copy that works from a disk or a memory stick. Exit code: 0 done, 1 there is no site. */
async function run(): Promise<0 | 1> {
  const dist = outputFolder();
  const home = join(dist, 'index.html');
  if (!existsSync(home)) {
    console.error(`There is no built site in ${dist}. Type npm run build first.`);
    return 1;
  }
  const zip = createZip(file, process.env.LANYARD_AS_OF || new Date().toISOString().slice(0, 10));
  let pages = 0;
  try {
    const base = process.env.LANYARD_BASE || '/';
    for await (const { path, content } of offlineFiles(process.cwd(), dist, base, noteFor(home))) {
      zip.add(`${folder}/${path}`, content);
      if (path.endsWith('.html')) pages += 1;
    }
  } catch (error) {
    zip.discard();
    throw error;
  }
  const megabytes = (zip.finish() / 1_000_000).toFixed(1);
  console.log(`${file}: ${pages} pages, ${megabytes} MB. Unpack it and open ${folder}/index.html.`);
  return 0;
}

/** The day of the build stands at the foot of each page. */
function noteFor(home: string): string {
  const [, day] = /Checked on ([^.<]+)\./.exec(readFileSync(home, 'utf8')) ?? [];
  const when = day === undefined ? '' : ` It was made on ${day}.`;
  return `<strong>This is a copy for use without the internet.</strong>${when} The site itself may say something newer.`;
}
