import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a build where nobody may mount a small disk: writing into the folder in which a site grows fails as on
 * a full one.
 */
function refuse(path: unknown): void {
  if (!String(path).includes('.building-')) return;
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
}

const { writeFileSync } = fs;
const { writeFile } = fs.promises;
fs.writeFileSync = (...parts) => {
  refuse(parts[0]);
  writeFileSync(...parts);
};
fs.promises.writeFile = async (...parts) => {
  refuse(parts[0]);
  await writeFile(...parts);
};
syncBuiltinESMExports();
