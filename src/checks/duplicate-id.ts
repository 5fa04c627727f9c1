import type { Catalogue, Framework } from '#model/framework';
import type { Path, Problem } from '#model/problem';
import { type CheckContext, entries, error } from './check.ts';

interface Identified {
  readonly path: Path;
  readonly id: string | undefined;
}

/** Ids, codes and topics are unique where they are used to find something (V1). */
export function duplicateId(framework: Framework, context: CheckContext): Problem[] {
  const lists = [
    list('bodies', framework.bodies),
    list('areas', framework.areas),
    list('questions', framework.questions),
    list('audiences', framework.audiences),
    list('levels', framework.levels),
    list('courses', framework.courses),
    list('providers', framework.providers),
    list('rules', framework.rules),
    list('designations', framework.designations),
    list('sectorStandards', framework.sectorStandards),
    list('outcomes', framework.outcomes),
    list('values', framework.values),
    list('topics', framework.topics),
    list('evaluation', framework.evaluation),
    list('reporting', framework.reporting),
    list('charging', framework.charging),
    list('contacts', framework.contacts),
    list('references', framework.references),
    list('anomalies', framework.anomalies),
    list('booklets', framework.booklets),
    list('priorLearning', framework.priorLearning),
    ...entries(framework.questions).map(([i, { answers }]) => list(['questions', i, 'answers'], answers)),
    ...entries(framework.values).map(([i, { items }]) => list(['values', i, 'items'], items)),
    ...entries(framework.topics).map(([i, { items }]) => list(['topics', i, 'items'], items)),
    entries(framework.audiences).map(([i, { code }]) => ({ path: ['audiences', i, 'code'], id: code })),
    entries(framework.levels).map(([i, { code }]) => ({ path: ['levels', i, 'code'], id: code })),
    entries(framework.notStated).map(([i, { topic }]) => ({ path: ['notStated', i, 'topic'], id: topic })),
  ];
  return [...lists.flatMap(repeated), ...sameFramework(framework, context)];
}

/** The same for the shared data. */
export function duplicateCatalogueId(catalogue: Catalogue): Problem[] {
  const lists = [
    list('questions', catalogue.questions),
    list('sectors', catalogue.sectors),
    list('roles', catalogue.roles),
    list('law', catalogue.law),
    list('helplines', catalogue.helplines),
    ...entries(catalogue.questions).map(([i, { answers }]) => list(['questions', i, 'answers'], answers)),
  ];
  return lists.flatMap(repeated);
}

function list(at: string | Path, items: readonly { readonly id?: string }[] | undefined): Identified[] {
  const base = typeof at === 'string' ? [at] : at;
  return entries(items).map(([index, { id }]) => ({ path: [...base, index, 'id'], id }));
}

function repeated(items: readonly Identified[]): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ path, id }) => {
    if (id === undefined) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const field = String(path.at(-1));
    const where = String(path.findLast((step, index) => typeof step === 'string' && index < path.length - 1));
    return [
      error(
        'duplicate-id',
        path,
        `\`${field}: ${id}\` is used twice in \`${where}\`.`,
        'Give one of the two another name, and check which of them each reference means.',
      ),
    ];
  });
}

function sameFramework(framework: Framework, { frameworks }: CheckContext): Problem[] {
  if (frameworks.filter(({ id }) => id === framework.id).length < 2) return [];
  const message = `Another file also has the framework id \`${framework.id}\`.`;
  return [
    error('duplicate-id', ['id'], message, 'Give each edition an id of its own, for example with its year.'),
  ];
}
