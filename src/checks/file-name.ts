import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { type CheckContext, error } from './check.ts';

/** A file can be found by the id of its framework. A file called framework.yaml, in a folder of its own, may have any id. */
export function fileName(framework: Framework, context: CheckContext): Problem[] {
  if (context.fileName === 'framework.yaml' || context.fileName === `${framework.id}.yaml`) return [];
  const message = `The file is called ${context.fileName}, but its id is \`${framework.id}\`.`;
  return [error('file-name', ['id'], message, `Rename the file to ${framework.id}.yaml, or change the id.`)];
}
