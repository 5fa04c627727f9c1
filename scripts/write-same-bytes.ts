import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// The limit for npm run bench: what it takes to write files of the same names and sizes, and nothing else.
const [, , from = '', to = ''] = process.argv;
const files = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((name) =>
  statSync(join(from, name)).isFile(),
);
for (const name of files) {
  mkdirSync(dirname(join(to, name)), { recursive: true });
  writeFileSync(join(to, name), readFileSync(join(from, name)));
}
