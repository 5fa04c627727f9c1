import { closest } from '#model/closest';
import type { Catalogue, Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { generatedChapters } from '#model/written-chapter';
import { type CheckContext, entries, error } from './check.ts';
import { type Reference, referencesOf } from './references.ts';

/** Every reference points to something that exists (V2). */
export function unknownReference(framework: Framework, context: CheckContext): Problem[] {
  const defined = definedIds(framework, context);
  const questions = new Map(
    [...context.catalogue.questions, ...(framework.questions ?? [])].map(({ id, answers }) => [
      id,
      answers.map((a) => a.id),
    ]),
  );
  const knownFor = (reference: Reference) => {
    if (reference.kind === 'answer') return questions.get(reference.question);
    if (reference.kind === 'chapter') return chaptersFor(reference.forResidents, context);
    return defined[reference.kind];
  };
  const problems: Problem[] = [];
  for (const reference of referencesOf(framework)) {
    const known = knownFor(reference);
    // The answers of an unknown question are not judged: the question itself is reported.
    if (known && !known.includes(reference.id)) problems.push(unknown(reference, known));
  }
  return problems;
}

/** The same inside the shared data. */
export function unknownCatalogueReference(catalogue: Catalogue): Problem[] {
  const problems: Problem[] = [];
  const sectors = catalogue.sectors.map(({ id }) => id);
  const roles = catalogue.roles.map(({ id }) => id);
  const questions = new Map(catalogue.questions.map(({ id, answers }) => [id, answers.map((a) => a.id)]));
  for (const [i, role] of entries(catalogue.roles)) {
    const path = ['roles', i];
    if (!sectors.includes(role.sector)) {
      problems.push(unknown({ kind: 'sector', path: [...path, 'sector'], id: role.sector }, sectors));
    }
    for (const [j, id] of entries(role.ambiguousWith)) {
      if (!roles.includes(id))
        problems.push(unknown({ kind: 'role', path: [...path, 'ambiguousWith', j], id }, roles));
    }
    for (const [question, answers] of Object.entries(role.profile.answers)) {
      const at = [...path, 'profile', 'answers', question];
      const known = questions.get(question);
      if (!known) problems.push(unknown({ kind: 'question', path: at, id: question }, [...questions.keys()]));
      for (const [j, id] of entries(known ? answers : [])) {
        if (!known?.includes(id))
          problems.push(unknown({ kind: 'answer', path: [...at, j], id, question }, known ?? []));
      }
    }
  }
  return problems;
}

function definedIds(
  framework: Framework,
  { catalogue, frameworks }: CheckContext,
): Record<Exclude<Reference['kind'], 'answer' | 'chapter'>, readonly string[]> {
  const ids = (list: readonly { readonly id: string }[] | undefined) => (list ?? []).map(({ id }) => id);
  const own = {
    area: ids(framework.areas),
    audience: ids(framework.audiences),
    body: ids(framework.bodies),
    course: ids(framework.courses),
    designation: ids(framework.designations),
    level: ids(framework.levels),
    provider: [...ids(framework.providers), ...ids(framework.bodies)],
    reference: ids(framework.references),
    rule: ids(framework.rules),
  };
  const others = [
    ...(['sectorStandards', 'outcomes', 'values', 'topics', 'evaluation', 'reporting'] as const),
    ...(['charging', 'contacts', 'booklets', 'questions'] as const),
  ].flatMap((key) => ids(framework[key]));
  const items = (framework.values ?? []).flatMap((set) => ids(set.items));
  return {
    ...own,
    anything: [framework.id, ...Object.values(own).flat(), ...others, ...items],
    framework: ids(frameworks).filter((id) => id !== framework.id),
    question: [...ids(catalogue.questions), ...ids(framework.questions)],
    role: ids(catalogue.roles),
    sector: ids(catalogue.sectors),
  };
}

/** Written chapters, and those that are made from the strategy. Residents read plainer ones, and no generated ones. */
function chaptersFor(forResidents: boolean, { chapters }: CheckContext): readonly string[] {
  return forResidents ? chapters.residents : [...chapters.booklets, ...generatedChapters];
}

function unknown(reference: Reference, known: readonly string[]): Problem {
  const word = reference.kind;
  const owner = ownerOf(reference);
  if (reference.kind === 'anything') return unknownThing(reference, known);
  const meant = closest(reference.id, known);
  // A long list helps nobody: then only the likely one is named.
  const list =
    known.length === 0
      ? `No ${word} is defined yet.`
      : known.length > 24
        ? ''
        : `There are: ${[...new Set(known)].join(', ')}.`;
  const guess = meant ? `Did you mean "${meant}"?` : '';
  return error(
    'unknown-reference',
    reference.path,
    `There is no ${word} "${reference.id}"${owner}.`,
    [guess, list].filter(Boolean).join(' ') || `Look for the right id in the list of ${word}s.`,
  );
}

function ownerOf(reference: Reference): string {
  if (reference.kind === 'answer') return ` to the question \`${reference.question}\``;
  return reference.kind === 'chapter' && reference.forResidents ? ' for residents' : '';
}

function unknownThing({ path, id }: Reference, known: readonly string[]): Problem {
  const meant = closest(id, known);
  const hint =
    'It can be the id of an audience, a level, a rule, a reference, a value … or of the framework itself.';
  return error(
    'unknown-reference',
    path,
    `Nothing in this file has the id "${id}".`,
    meant ? `Did you mean "${meant}"? ${hint}` : hint,
  );
}
