import type { Criterion, Framework, Selector } from '#model/framework';
import type { Path } from '#model/problem';
import { entries } from './check.ts';

/** What a reference points to. `provider` may also be a body; `anything` is any id of the framework. */
type TargetKind =
  | 'anything'
  | 'area'
  | 'audience'
  | 'body'
  | 'course'
  | 'designation'
  | 'framework'
  | 'level'
  | 'provider'
  | 'question'
  | 'reference'
  | 'role'
  | 'rule'
  | 'sector';

/** One place where a framework names something by its id. */
export type Reference =
  | { readonly path: Path; readonly kind: TargetKind; readonly id: string }
  | { readonly path: Path; readonly kind: 'answer'; readonly id: string; readonly question: string }
  | { readonly path: Path; readonly kind: 'chapter'; readonly id: string; readonly forResidents: boolean };

// Several checks ask for them.
const known = new WeakMap<Framework, readonly Reference[]>();

/** Every reference of a framework, in the order of the file's fields. */
export function referencesOf(framework: Framework): readonly Reference[] {
  const found = known.get(framework) ?? [...findReferences(framework)];
  known.set(framework, found);
  return found;
}

function* findReferences(framework: Framework): Generator<Reference> {
  yield* all('body', ['publishers'], framework.publishers);
  for (const [i, body] of entries(framework.bodies)) {
    yield* one('body', ['bodies', i, 'parent'], body.parent);
    yield* all('body', ['bodies', i, 'reportsTo'], body.reportsTo);
  }
  yield* one('body', ['documentControl', 'approvedBy'], framework.documentControl?.approvedBy);
  for (const [i, lineage] of entries(framework.lineage)) {
    yield* one('framework', ['lineage', i, 'framework'], lineage.framework);
  }
  for (const [i, basis] of entries(framework.legalBasis)) {
    yield* one('reference', ['legalBasis', i, 'reference'], basis.reference);
  }
  yield* all('body', ['rights', 'holders'], framework.rights.holders);
  yield* trainingReferences(framework);
  yield* peopleReferences(framework);
  for (const [i, anomaly] of entries(framework.anomalies)) {
    yield* all('anything', ['anomalies', i, 'touches'], anomaly.touches);
  }
  for (const [i, booklet] of entries(framework.booklets)) {
    yield* all('audience', ['booklets', i, 'audiences'], booklet.audiences);
    for (const [j, id] of entries(booklet.chapters)) {
      const path = ['booklets', i, 'chapters', j];
      yield { kind: 'chapter', path, id, forResidents: booklet.kind === 'residents' };
    }
  }
}

function* peopleReferences(framework: Framework): Generator<Reference> {
  for (const [i, audience] of entries(framework.audiences)) {
    yield* all('audience', ['audiences', i, 'includes'], audience.includes);
    for (const [j, example] of entries(audience.roleExamples)) {
      yield* one('role', ['audiences', i, 'roleExamples', j, 'role'], example.role);
    }
  }
  for (const [i, designation] of entries(framework.designations)) {
    yield* all('role', ['designations', i, 'roles'], designation.roles);
  }
  for (const [i, standard] of entries(framework.sectorStandards)) {
    yield* all('sector', ['sectorStandards', i, 'sectors'], standard.sectors);
    yield* all('reference', ['sectorStandards', i, 'standards'], standard.standards);
  }
  for (const [i, outcome] of entries(framework.outcomes)) {
    yield* one('audience', ['outcomes', i, 'nearest'], outcome.nearest);
    yield* all('reference', ['outcomes', i, 'references'], outcome.references);
  }
  for (const { path, criterion } of criteriaOf(framework)) yield* leafReferences(criterion, path);
}

function* trainingReferences(framework: Framework): Generator<Reference> {
  for (const [i, level] of entries(framework.levels)) {
    yield* one('level', ['levels', i, 'parent'], level.parent);
    yield* all('level', ['levels', i, 'prerequisites'], level.prerequisites);
    yield* all('level', ['levels', i, 'includes'], level.includes);
    yield* all('course', ['levels', i, 'courses'], level.courses);
  }
  for (const [i, course] of entries(framework.courses)) {
    yield* one('provider', ['courses', i, 'provider'], course.provider);
  }
  for (const [i, entitlement] of entries(framework.entitlements)) {
    yield* one('level', ['entitlements', i, 'level'], entitlement.level);
  }
  for (const [i, rule] of entries(framework.rules)) {
    yield* one('rule', ['rules', i, 'exceptionTo'], rule.exceptionTo);
    yield* one('rule', ['rules', i, 'overriddenBy'], rule.overriddenBy);
  }
  for (const { path, selector } of selectorsOf(framework)) {
    if (selector === 'everyone') continue;
    yield* all('audience', [...path, 'audiences'], selector.audiences);
    yield* all('level', [...path, 'levels'], selector.levels);
    yield* all('role', [...path, 'roles'], selector.roles);
    yield* all('designation', [...path, 'designations'], selector.designations);
    yield* all('area', [...path, 'areas'], selector.areas);
    yield* all('sector', [...path, 'sectors'], selector.sectors);
  }
  for (const [i, equivalence] of entries(framework.equivalences)) {
    yield* one('level', ['equivalences', i, 'level'], equivalence.level);
    yield* one('audience', ['equivalences', i, 'audience'], equivalence.audience);
    yield* one('framework', ['equivalences', i, 'equals', 'framework'], equivalence.equals.framework);
  }
}

/** Every selector: whom the entitlements and the rules about people are for. */
export function selectorsOf(framework: Framework): { path: Path; selector: Selector }[] {
  return [
    ...entries(framework.entitlements).map(([i, { for: selector }]) => ({
      path: ['entitlements', i, 'for'],
      selector,
    })),
    ...entries(framework.rules).flatMap(([i, rule]) =>
      'applies' in rule ? [{ path: ['rules', i, 'applies'], selector: rule.applies }] : [],
    ),
  ];
}

/** Every condition over answers. */
export function criteriaOf(framework: Framework): { path: Path; criterion: Criterion }[] {
  return [
    ...entries(framework.audiences).flatMap(([i, { ways }]) =>
      entries(ways).map(([j, { when }]) => ({ path: ['audiences', i, 'ways', j, 'when'], criterion: when })),
    ),
    ...entries(framework.designations).map(([i, { when }]) => ({
      path: ['designations', i, 'when'],
      criterion: when,
    })),
    ...entries(framework.outcomes).flatMap(([i, { when }]) =>
      when ? [{ path: ['outcomes', i, 'when'], criterion: when }] : [],
    ),
    ...selectorsOf(framework).flatMap(({ path, selector }) =>
      selector !== 'everyone' && selector.when ? [{ path: [...path, 'when'], criterion: selector.when }] : [],
    ),
  ];
}

function* leafReferences(criterion: Criterion, path: Path): Generator<Reference> {
  if ('question' in criterion) {
    yield { kind: 'question', path: [...path, 'question'], id: criterion.question };
    for (const [i, id] of entries(criterion.is)) {
      yield { kind: 'answer', path: [...path, 'is', i], id, question: criterion.question };
    }
    return;
  }
  const [key, parts] = 'all' in criterion ? ['all', criterion.all] : ['any', criterion.any];
  for (const [i, part] of entries(parts)) yield* leafReferences(part, [...path, key, i]);
}

function* one(kind: TargetKind, path: Path, id: string | undefined): Generator<Reference> {
  if (id !== undefined) yield { kind, path, id };
}

function* all(kind: TargetKind, path: Path, ids: readonly string[] | undefined): Generator<Reference> {
  for (const [index, id] of entries(ids)) yield { kind, path: [...path, index], id };
}
