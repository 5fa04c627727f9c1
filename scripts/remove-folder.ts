import { existsSync, renameSync, rmSync } from 'node:fs';
import { placeForRemoval } from './staging.ts';

// Run by staging.ts, with the folder that is to go.
const [, , folder = ''] = process.argv;
const going = placeForRemoval(folder, process.pid);
// Only what a build has left under one of its own names is removed.
if (going !== folder && existsSync(folder)) {
  renameSync(folder, going);
  rmSync(going, { recursive: true, force: true, maxRetries: 3 });
}
