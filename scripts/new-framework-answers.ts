import { join, relative, sep } from 'node:path';
import { projectRoot } from '#source/project-root';
import type { CommandIo } from './command-io.ts';
import { type Field, fields, type Given } from './new-framework-fields.ts';

/** Fills in what was not given: by asking, or with what is usual. A sentence when that does not work. */
export async function gather(options: Given, ask: CommandIo['ask'], io: CommandIo): Promise<Given | string> {
  let given: Given = {};
  for (const field of fields) {
    const option = options[field.name];
    if (option !== undefined) {
      const read = field.read(option);
      if ('complaint' in read) return `--${field.name}: ${read.complaint}`;
      given = { ...given, [field.name]: option.trim() };
      continue;
    }
    if (field.matters && !field.matters(given)) continue;
    const usual = field.usual(given);
    const answer = ask ? await askFor(field, usual, ask, io) : usual;
    if (typeof answer === 'object') return `${field.question} ${answer.complaint}`;
    if (answer === undefined) {
      return `--${field.name} is needed when nobody can be asked. ${field.question}`;
    }
    given = { ...given, [field.name]: answer };
  }
  return given;
}

async function askFor(
  field: Field,
  usual: string | undefined,
  ask: NonNullable<CommandIo['ask']>,
  io: CommandIo,
): Promise<string | undefined | { readonly complaint: string }> {
  for (;;) {
    const typed = await ask(`${field.question}${usual ? ` [${usual}]` : ''}\n> `);
    if (typed === undefined) return usual;
    const answer = typed.trim() === '' && usual !== undefined ? usual : typed.trim();
    const read = field.read(answer);
    if (!('complaint' in read)) return answer;
    if (io.answersAreFixed) return read;
    io.stdout(`${read.complaint}\n`);
  }
}

/** The path from a folder of frameworks to the schema, so that editors find it. */
export function schemaFrom(folder: string): string {
  const schema = join(projectRoot(), 'public', 'schema', 'framework.schema.json');
  return relative(folder, schema).split(sep).join('/');
}
