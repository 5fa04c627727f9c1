import { writeFileSync } from 'node:fs';
import { writeSearchIndex } from './search-index.ts';

// Run by search-index-beside.ts, with the folder for the index and the file for the number of entries.
const [, , folder = '', count = ''] = process.argv;
try {
  writeFileSync(count, String(await writeSearchIndex(folder)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
