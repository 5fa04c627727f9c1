import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const landmark = join('frameworks', 'catalogue', 'questions.yaml');

/**
 * The folder of this project. Looked for from the working directory first: in a bundle made by Astro, this
 * file is somewhere else.
 */
export function projectRoot(): string {
  return findUpwards(process.cwd()) ?? findUpwards(import.meta.dirname) ?? process.cwd();
}

function findUpwards(folder: string): string | undefined {
  if (existsSync(join(folder, landmark))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : findUpwards(parent);
}
