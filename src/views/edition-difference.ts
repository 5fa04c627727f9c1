import { answer } from '#answer/answer';
import { personInRole } from '#answer/person';
import type { Basis } from '#answer/placement';
import type { Catalogue, Framework, Role } from '#model/framework';
import { formatPartialDate, toDayRange } from '#model/partial-date';
import { cellOf, compareTopics } from './compare-topics.ts';
import { sortsPeopleBy } from './edition-words.ts';
import { toRoleSummary } from './role-summary.ts';
import { figuresInWords, peopleRules } from './rule-figures.ts';
import { authorityWords, basisWords, domainWord, listInWords } from './words.ts';

/** One thing that is not the same in two editions. */
export interface Change {
  /** What it is about: "Renewal or attendance", "GP receptionist". */
  readonly about: string;
  /** The roles that changed in the same way; the first gives `about` its name. */
  readonly roles?: readonly Pick<Role, 'id' | 'label'>[];
  /** What each edition says, one thing in each line; never empty. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** `stated`: both sides are in the documents. `inferred`: at least one side is our reading. */
  readonly asserted: 'stated' | 'inferred';
}

export interface ChangeGroup {
  readonly id: 'figures' | 'groups' | 'roles' | 'values' | 'topics';
  readonly heading: string;
  readonly changes: readonly Change[];
}

/**
 * What differs between two editions of one area, worked out from their data; nobody has written it down. A group without
 * a change is left out, so an edition compared with itself gives none. That an item is gone means that the newer document
 * does not have it, never that somebody abolished it: a later edition that replaces this one may only be our reading.
 */
export function differenceBetween(
  older: Framework,
  newer: Framework,
  catalogue: Catalogue,
): readonly ChangeGroup[] {
  const groups: readonly ChangeGroup[] = [
    { id: 'figures', heading: 'In figures', changes: figureChanges(older, newer) },
    { id: 'groups', heading: 'Groups and levels', changes: listChanges(older, newer, groupsAndLevels) },
    { id: 'roles', heading: 'Roles', changes: roleChanges(older, newer, catalogue) },
    { id: 'values', heading: 'Values', changes: listChanges(older, newer, valuesOf) },
    { id: 'topics', heading: 'Topic by topic', changes: topicChanges(older, newer) },
  ];
  return groups.filter(({ changes }) => changes.length > 0);
}

/** "GP receptionist: Group 1 → Your organisation maps your role", with our reading marked as such. */
export function changeSentence({ about, roles = [], before, after, asserted }: Change): string {
  const others = roles.length > 1 ? ` and ${roles.length - 1} more` : '';
  const reading = asserted === 'inferred' ? ' (our reading)' : '';
  return `${about}${others}: ${before.join(' ')} → ${after.join(' ')}${reading}`;
}

const absent = 'Not stated';
const same = 'Nothing that the other edition does not say, too.';

function figureChanges(older: Framework, newer: Framework): readonly Change[] {
  const figures: readonly (readonly [string, (framework: Framework) => string | undefined])[] = [
    ['Subject', ({ domains }) => listInWords(domains.map((domain) => domainWord[domain]))],
    ['Sorts people by', sortsPeopleBy],
    ['Levels of training', ({ levels = [] }) => (levels.length === 0 ? 'None' : String(levels.length))],
    ['Deadlines', (f) => figuresInWords(peopleRules(f, ['complete-by']))],
    ['Renewal or attendance', (f) => figuresInWords(peopleRules(f, ['refresh', 'top-up', 'attend']))],
    ['Hours', (f) => figuresInWords(peopleRules(f, ['hours']))],
    ['Who decides', ({ allocation }) => authorityWords[allocation.authority]],
    ['Review due', ({ dates }) => dates?.review && formatPartialDate(dates.review)],
  ];
  return figures.flatMap(([about, figureOf]) =>
    changeOf(about, figureOf(older) ?? absent, figureOf(newer) ?? absent),
  );
}

/** Things with a name: those that only one of the two has, together. */
function listChanges(
  older: Framework,
  newer: Framework,
  namesOf: (framework: Framework) => readonly string[],
): readonly Change[] {
  const [before, after] = [namesOf(older), namesOf(newer)];
  const gone = before.filter((name) => !after.includes(name));
  const added = after.filter((name) => !before.includes(name));
  return [
    ...(gone.length > 0 ? changeOf(gone.join('; '), 'In it', 'Not in it') : []),
    ...(added.length > 0 ? changeOf(added.join('; '), 'Not in it', 'In it') : []),
  ];
}

function groupsAndLevels({ audiences = [], levels = [] }: Framework): readonly string[] {
  return [...audiences, ...levels].map(({ label }) => label);
}

function valuesOf({ values = [] }: Framework): readonly string[] {
  return values.flatMap((set) => set.items.map((item) => item.label));
}

/** Roles with the same answers before and after are one change: most of 300 roles move together. */
function roleChanges(older: Framework, newer: Framework, catalogue: Catalogue): readonly Change[] {
  const changes = catalogue.roles.flatMap((role) => {
    const before = answerFor(older, role, catalogue);
    const after = answerFor(newer, role, catalogue);
    if (before.words === after.words) return [];
    const asserted = isStated(before.basis) && isStated(after.basis) ? 'stated' : 'inferred';
    return [{ role, before: before.words, after: after.words, asserted } as const];
  });
  const alike = Map.groupBy(changes, ({ before, after }) => `${before} → ${after}`);
  return [...alike.values()].flatMap((found): Change[] => {
    const [first] = found;
    if (!first) return [];
    const roles = found
      .map(({ role: { id, label } }) => ({ id, label }))
      .toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB'));
    const { before, after, asserted } = first;
    return [{ about: roles[0]?.label ?? '', roles, before: [before], after: [after], asserted }];
  });
}

/** Group, how we know, training, deadline and renewal in words. The day only settles the status, which is not in them. */
function answerFor(framework: Framework, role: Role, catalogue: Catalogue): { words: string; basis: Basis } {
  const day = toDayRange(framework.period.start)?.earliest ?? '';
  const given = answer(framework, personInRole(role), day, catalogue.questions);
  const { headline, basis, rows } = toRoleSummary(framework, role, given, catalogue);
  const details = rows
    .slice(0, 3)
    .flatMap(({ term, value, stated }) => (stated ? `${term}: ${value}` : []))
    .join('. ');
  const words = [`${headline} (${basisWords[basis].toLowerCase()})`, details].filter(Boolean).join('. ');
  return { words, basis };
}

function isStated(basis: Basis): boolean {
  return basis !== 'interpreted';
}

function topicChanges(older: Framework, newer: Framework): readonly Change[] {
  return compareTopics.flatMap((topic) => {
    const [before, after] = [cellOf(topic, older), cellOf(topic, newer)];
    if (before.silence !== undefined && after.silence !== undefined) return [];
    return changeOf(topic.label, only(before, after), only(after, before));
  });
}

type Cell = ReturnType<typeof cellOf>;

/** What one edition says on a topic and the other does not. */
function only(own: Cell, other: Cell): readonly string[] {
  if (own.silence !== undefined) return [own.silence];
  const lines = own.facts
    .map((fact) => fact.text)
    .filter((text) => !other.facts.some((f) => f.text === text));
  return lines.length > 0 ? lines : [same];
}

function changeOf(
  about: string,
  was: string | readonly string[],
  is: string | readonly string[],
): readonly Change[] {
  const [before, after] = [[was].flat(), [is].flat()];
  if (before.join('\n') === after.join('\n')) return [];
  const asserted = [...before, ...after].some((line) => line.includes('Our reading:'))
    ? 'inferred'
    : 'stated';
  return [{ about, before, after, asserted }];
}
