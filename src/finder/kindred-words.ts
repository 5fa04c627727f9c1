// Words for posts of one kind: who looks for a "disability officer" may be a "disability worker".
const kinds = [
  'teacher tutor instructor coach trainer lecturer leader',
  'worker assistant staff operative officer practitioner support adviser',
  'manager lead leader head supervisor coordinator director',
  'doctor consultant registrar surgeon specialist',
  'nurse sister matron',
  'cleaner domestic housekeeper',
  'cook chef catering',
  'secretary administrator clerk receptionist',
  'carer care assistant',
  'volunteer worker',
  'driver escort',
].map((words) => words.split(' '));

/** Less than a slip of the keyboard, so that such a name is never taken for the one that was typed. */
export const kindred = 0.55;

/** Other words for a post of the same kind. */
export function kindredOf(word: string): readonly string[] {
  return kinds
    .filter((kind) => kind.includes(word))
    .flatMap((kind) => kind.filter((other) => other !== word));
}
