import { defaultWays } from './default-ways.ts';
import { jobToDo } from './match-jobs.ts';
import type { PlannedGroup, SkeletonPlan } from './skeleton-plan.ts';
import { comment, entry, listEntry, partHeading } from './yaml-text.ts';

/** Stands for every section that nobody has looked up yet. */
// The check “unfinished” warns of it until somebody has looked up the section.
export const wholeDocument = 'The document as a whole';

/** How people come to be in a group, the groups, and what is said to those in none. */
export function writePeople(plan: SkeletonPlan): readonly string[] {
  return [...allocation(plan), ...writeGroups(plan), ...outcomes(plan)];
}

const statements = {
  'role-list': 'The strategy lists jobs for its groups.',
  description: 'The strategy describes whom each group is for.',
  delegated: 'The strategy leaves it to employers to decide which training a role needs.',
  external: 'The strategy points to another document, which says who needs which training.',
} as const;

function allocation({ mode, ladder }: SkeletonPlan): readonly string[] {
  const authority = { delegated: 'employer', external: 'framework', description: 'not-stated' } as const;
  const note = {
    delegated: 'Your employer decides which training your role needs.',
    external: 'Another document decides which training your role needs.',
    description: 'This strategy does not say who decides which group you are in.',
  } as const;
  const key = mode === 'role-list' ? 'description' : mode;
  return [
    ...partHeading('How people come to be in a group, and who decides'),
    ...comment(
      0,
      'TODO Check each line. authority: who decides? employer, self, line-manager, framework, individual or not-stated.',
    ),
    'allocation:',
    entry(1, 'mode', mode),
    entry(1, 'authority', authority[key]),
    entry(1, 'authorityNote', note[key]),
    ...comment(
      1,
      'TODO Do the groups form a ladder? Then write ordered: true and give each group an `order`.',
    ),
    `  ordered: ${ladder}`,
    ...comment(
      1,
      'TODO What if somebody fits two groups? higher, all-matching, employer-decides or not-stated.',
    ),
    entry(1, 'straddleRule', 'not-stated'),
    ...comment(
      1,
      'TODO Does a higher group have the training of the lower ones? yes, no, implied, by-matrix or not-stated.',
    ),
    entry(1, 'cumulative', 'not-stated'),
    entry(1, 'statement', statements[mode]),
    entry(1, 'source', wholeDocument),
  ];
}

/** The groups alone, with their jobs. */
export function writeGroups(plan: SkeletonPlan): readonly string[] {
  if (plan.groups.length === 0) return [];
  const ways = defaultWays(plan.groups.length, plan.domains);
  return [
    ...partHeading('The groups: who you are'),
    ...comment(
      0,
      'TODO For each group: a summary that starts “People who”, what the document says about it, and who belongs to it.',
    ),
    'audiences:',
    ...plan.groups.flatMap((group, i) => {
      const way = ways[i];
      const placed = group.jobs.flatMap((job) => (job.kind === 'placed' ? [job] : []));
      // A group that has its jobs can be reached; we add no reading of our own to what the document names.
      const needsWay = plan.mode === 'description' || placed.length === 0;
      return [
        `  - id: ${group.id}`,
        entry(2, 'label', group.label),
        entry(2, 'kind', 'group'),
        ...(plan.ladder ? [`    order: ${i + 1}`] : []),
        entry(2, 'summary', `People who are in ${group.label}.`),
        entry(2, 'description', `The strategy has a group “${group.label}”.`),
        ...(way && needsWay
          ? [
              ...comment(
                2,
                'TODO Our guess, shown as “Our reading”. Write what the document describes, and then `basis: described`.',
              ),
              '    ways:',
              '      - when:',
              entry(5, 'question', way.question),
              ...listEntry(5, 'is', way.is),
              entry(4, 'basis', 'interpreted'),
              entry(4, 'because', way.because),
              entry(4, 'source', wholeDocument),
            ]
          : []),
        ...jobs(group),
        entry(2, 'source', wholeDocument),
      ];
    }),
  ];
}

function jobs(group: PlannedGroup): readonly string[] {
  const placed = group.jobs.flatMap((job) => (job.kind === 'placed' ? [job] : []));
  const open = group.jobs.flatMap((job) => jobToDo(job) ?? []);
  // Two printed titles of one role stand as one example, with both as printed.
  const byRole = Map.groupBy(placed, ({ role }) => role);
  return [
    ...(byRole.size > 0 ? ['    roleExamples:'] : []),
    ...[...byRole].flatMap(([role, titles]) => [
      `      - role: ${role}`,
      entry(4, 'basis', 'named'),
      entry(4, 'printed', [...new Set(titles.map(({ printed }) => printed))].join('; ')),
    ]),
    ...open.flatMap((line) => comment(2, `TODO ${line}`)),
  ];
}

function outcomes({ mode, groups, nation, areaName, otherDocument }: SkeletonPlan): readonly string[] {
  const residents = [
    '  - id: residents',
    entry(2, 'label', 'Not covered for residents'),
    entry(2, 'basis', 'not-covered'),
    '    when:',
    entry(3, 'question', 'connection'),
    ...listEntry(3, 'is', ['resident']),
    '    exempt: true',
    entry(2, 'text', 'This strategy does not say what training there is for residents.'),
    entry(2, 'nextStep', 'If you are worried about a child or an adult, see how to get help now.'),
  ];
  const left =
    mode === 'delegated' || mode === 'external'
      ? [
          `  - id: ${mode === 'delegated' ? 'employer-decides' : 'other-document-decides'}`,
          entry(2, 'label', mode === 'delegated' ? 'Your employer decides' : 'Another document decides'),
          entry(2, 'basis', mode),
          entry(2, 'text', statements[mode]),
          entry(2, 'nextStep', 'Ask your manager or safeguarding lead which training your role needs.'),
          ...listEntry(2, 'references', ['other-document']),
          entry(2, 'source', wholeDocument),
        ]
      : [
          '  - id: no-group',
          entry(2, 'label', 'No group'),
          entry(2, 'basis', 'not-covered'),
          entry(2, 'text', 'This strategy does not say which group you are in.'),
          entry(2, 'nextStep', `Ask your employer in ${areaName} what training you need.`),
          ...(groups[0] ? [entry(2, 'nearest', groups[0].id)] : []),
        ];
  const references = [
    ...partHeading('Documents that the strategy points to'),
    ...comment(0, 'TODO Title, publisher, year and link as the document prints them.'),
    'references:',
    '  - id: other-document',
    entry(2, 'title', otherDocument ?? `The document that decides about training in ${areaName}`),
    entry(2, 'linkStatus', 'never-printed'),
    entry(2, 'source', wholeDocument),
  ];
  return [
    ...partHeading('What is said to people in no group'),
    ...comment(
      0,
      `TODO Check what the document says about residents${nation === 'wales' ? ' of Wales' : ''}, and what else it leaves out. The last outcome has no condition: it catches everybody who is left.`,
    ),
    'outcomes:',
    ...residents,
    ...left,
    ...(mode === 'delegated' || mode === 'external' ? references : []),
  ];
}
