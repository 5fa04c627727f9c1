import type { Catalogue } from '#model/framework';
import type { Problem } from '#model/problem';
import { entries, error } from './check.ts';

/** The usual answers of a role are answers that one person could give: they feed our reading of where the role belongs. */
export function profileAnswers(catalogue: Catalogue): Problem[] {
  const questions = new Map(catalogue.questions.map((question) => [question.id, question]));
  return entries(catalogue.roles).flatMap(([i, role]) =>
    Object.entries(role.profile.answers).flatMap(([id, answers]) => {
      const question = questions.get(id);
      if (!question || answers.length < 2) return [];
      const path = ['roles', i, 'profile', 'answers', id];
      if (!question.multiple) {
        const hint = 'Keep the usual one. If it depends on the post, leave the question out.';
        return [
          error(
            'profile-answers',
            path,
            `\`${id}\` takes one answer, and \`${role.id}\` gives ${answers.length}.`,
            hint,
          ),
        ];
      }
      const alone = question.answers.find((answer) => answer.alone && answers.includes(answer.id));
      if (!alone) return [];
      const message = `"${alone.label}" cannot be ticked together with another answer to \`${id}\`.`;
      return [error('profile-answers', path, message, `Remove \`${alone.id}\` or the other answers.`)];
    }),
  );
}
