import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { error } from './check.ts';
import { namesRoles } from './topics.ts';

/** How people come to be in a group agrees with what the file holds (V16). */
export function allocationMode(framework: Framework): Problem[] {
  const { mode } = framework.allocation;
  const audiences = framework.audiences ?? [];
  const problem = (message: string, hint: string) =>
    error('allocation-mode', ['allocation', 'mode'], `\`mode: ${mode}\` ${message}`, hint);

  if (mode === 'role-list') {
    return namesRoles(framework)
      ? []
      : [
          problem(
            'means that the document lists jobs, but no role example has `basis: named`.',
            'Add the jobs that the document prints, or write `mode: description`.',
          ),
        ];
  }
  if (mode === 'description') {
    const described = audiences.some(({ ways }) => ways && ways.length > 0);
    return described
      ? []
      : [
          problem(
            'means that the document describes its groups, but no audience has `ways`.',
            'Add the conditions that the document describes.',
          ),
        ];
  }
  const elsewhere = mode === 'delegated' ? 'others allocate people' : 'another document holds the groups';
  const problems: Problem[] = [];
  if (audiences.length > 0) {
    problems.push(
      problem(
        `means that ${elsewhere}, but the file has audiences.`,
        'Remove the audiences, or write `mode: description` or `mode: role-list`.',
      ),
    );
  }
  if (!framework.references?.length) {
    problems.push(
      problem(
        `means that ${elsewhere}, but the file has no references.`,
        'Add the documents that hold the answer to `references`.',
      ),
    );
  }
  if (!framework.outcomes?.some(({ basis }) => basis === mode)) {
    problems.push(
      problem(`needs an outcome that tells people so.`, `Add an outcome with \`basis: ${mode}\`.`),
    );
  }
  return problems;
}
