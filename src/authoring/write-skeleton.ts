import type { SkeletonPlan } from './skeleton-plan.ts';
import { writeIdentity } from './write-identity.ts';
import { wholeDocument, writeGroups, writePeople } from './write-people.ts';
import { comment, entry, listEntry, partHeading } from './yaml-text.ts';

/**
 * A framework file for a plan: valid, so that the site builds at once, and full of notes on what to check. It states
 * nothing that nobody has entered: what is not known yet is said to be not stated, and a note asks the editor to look.
 * `schema` is the path from the file to the JSON Schema.
 */
export function writeSkeleton(plan: SkeletonPlan, schema: string): string {
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    ...comment(
      0,
      'Search for TODO and go through them from top to bottom; take each note out when it is done. The guide “How to edit a framework” explains the parts. Check with: npm run validate',
    ),
    ...comment(
      0,
      `TODO “${wholeDocument}” stands for every section that is not looked up yet. Write the section, such as §6.12, or the heading.`,
    ),
    ...writeIdentity(plan),
    ...writePeople(plan),
    ...training(plan),
    ...silence(plan),
    ...booklets(plan),
  ];
  return `${lines.join('\n')}\n`;
}

/** The groups, levels and entitlements of a plan alone, to be put into a framework that exists. */
export function writeFragment(plan: SkeletonPlan): string {
  return `${[...writeGroups(plan), ...training(plan)].join('\n').trim()}\n`;
}

function training({ levels, cells }: SkeletonPlan): readonly string[] {
  if (levels.length === 0) return [];
  const entitled = new Set(cells.map(({ level }) => level));
  return [
    ...partHeading('The levels: what you learn'),
    ...comment(0, 'TODO For each level: a summary, and the outcomes and courses that the document gives.'),
    'levels:',
    ...levels.flatMap(({ id, label }) => [
      `  - id: ${id}`,
      entry(2, 'label', label),
      entry(2, 'kind', 'level'),
      entry(2, 'summary', `The strategy has training at “${label}”.`),
      ...(entitled.has(id)
        ? []
        : [
            ...comment(
              2,
              'TODO Add an entry to `entitlements` for each group that has this level, and take this line out.',
            ),
            entry(2, 'unassigned', 'This strategy does not say for whom this level is.'),
          ]),
      entry(2, 'source', wholeDocument),
    ]),
    ...comment(
      0,
      'Who has which level: required, expected, suitable, recommended or optional. A table of what suits whom is suitable, not required.',
    ),
    ...(cells.length === 0
      ? comment(
          0,
          'entitlements: one entry each, with `for: { audiences: [group-1] }`, `level`, `strength` and `source`.',
        )
      : [
          'entitlements:',
          ...cells.flatMap(({ group, level, strength }) => [
            `  - for: { audiences: [${group}] }`,
            entry(2, 'level', level),
            entry(2, 'strength', strength),
            entry(2, 'source', wholeDocument),
          ]),
        ]),
  ];
}

function silence(plan: SkeletonPlan): readonly string[] {
  const named = plan.groups.some(({ jobs }) => jobs.some(({ kind }) => kind === 'placed'));
  const hasGroups = plan.groups.length > 0;
  const topics: readonly (readonly [boolean, string, string])[] = [
    [!hasGroups, 'audiences', 'which groups of staff there are'],
    [plan.levels.length === 0, 'levels', 'which levels of training there are'],
    [true, 'deadlines', 'by when training has to be done'],
    [true, 'refresh', 'how often training has to be renewed'],
    [true, 'hours', 'how many hours of training you need'],
    [!named, 'roles', 'which jobs it means'],
    [true, 'charging', 'what training costs'],
    [true, 'contacts', 'whom to contact'],
    [true, 'evaluation', 'how training is evaluated'],
    [hasGroups, 'allocation-authority', 'who decides which group you are in'],
    [plan.groups.length > 1, 'two-groups', 'what holds for people who fit two groups'],
    [plan.groups.length > 1, 'cumulative', 'whether one group also has the training of another'],
    [true, 'residents', 'what training there is for residents'],
  ];
  return [
    ...partHeading('What the document does not say'),
    ...comment(
      0,
      'TODO Check every line: keep it only if you have looked and the document is silent. Otherwise take it out and enter what the document says: rules, charging, contacts, evaluation …',
    ),
    'notStated:',
    ...topics
      .filter(([isSilent]) => isSilent)
      .flatMap(([, topic, what]) => [
        `  - topic: ${topic}`,
        entry(2, 'text', `This strategy does not say ${what}.`),
      ]),
  ];
}

function booklets({ areaName }: SkeletonPlan): readonly string[] {
  const first = ['help-now', 'what-safeguarding-means', 'signs-children', 'signs-adults', 'what-to-do'];
  return [
    ...partHeading('Booklets, with chapters of content/booklets'),
    ...comment(0, 'Add the chapter `values` when the file has values.'),
    'booklets:',
    '  - id: induction',
    entry(2, 'title', `Safeguarding induction for ${areaName}`),
    entry(2, 'kind', 'induction'),
    entry(2, 'forWhom', `Everyone who starts to work or volunteer in ${areaName}.`),
    ...listEntry(2, 'chapters', [
      ...first,
      ...['what-not-to-do', 'sharing-information', 'positions-of-trust', 'your-training', 'who-to-contact'],
      ...['words', 'first-month', 'sign-off'],
    ]),
    '  - id: residents',
    entry(2, 'title', 'Worried about somebody? A booklet for residents'),
    entry(2, 'kind', 'residents'),
    entry(2, 'forWhom', `Everybody who lives in ${areaName}.`),
    ...listEntry(2, 'chapters', [...first, 'who-to-contact', 'words']),
  ];
}
