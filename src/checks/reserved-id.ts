import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { entries, error } from './check.ts';

/** Addresses that the site itself uses beside the frameworks. */
const taken = new Set([
  'about',
  'accessibility',
  // The questions of all strategies at once, beside those of each: /find/questions/all/
  'all',
  'areas',
  'brand',
  'catalogue',
  'compare',
  'data',
  'find',
  'fonts',
  'guides',
  'pagefind',
  'planner',
  'privacy',
  'roles',
  'schema',
  'search',
  'trainers',
  'worried',
]);

/** Addresses beside the pages of the parts of a framework: another page already stands there. */
const takenByPart: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  areas: { two: 'the page that compares two strategies' },
  // Where the questions end is named after groups and outcomes.
  audiences: { flow: 'the picture of the questions' },
  outcomes: {
    flow: 'the picture of the questions',
    'residents-not-stated': 'what residents read without an outcome',
  },
};

// Windows has no files and folders of these names, so the site could not be built or unpacked there.
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Ids do not take a name that the site needs for itself, or that no folder can have. */
export function reservedId(framework: Framework): Problem[] {
  const { id: own, areas, audiences, levels, booklets, outcomes } = framework;
  const problems: Problem[] = [];
  if (taken.has(own)) {
    const message = `\`${own}\` is the address of another page of the site.`;
    problems.push(
      error('reserved-id', ['id'], message, 'Use the name of the area and the year: "shropshire-2023".'),
    );
  }
  const folders = [
    { path: ['id'], key: '', id: own },
    ...Object.entries({ areas, audiences, levels, booklets, outcomes }).flatMap(([key, list]) =>
      entries<{ readonly id: string }>(list).map(([i, { id }]) => ({ path: [key, i, 'id'], key, id })),
    ),
  ];
  for (const { path, key, id } of folders) {
    const other = id === 'index' ? 'the first page of a folder' : takenByPart[key]?.[id];
    if (other) {
      const message = `\`${id}\` is the address of ${other}.`;
      problems.push(
        error('reserved-id', path, message, 'Use a longer name, such as the name of the area or group.'),
      );
    }
    if (!devices.test(id)) continue;
    const message = `\`${id}\` becomes the name of a folder, and Windows has no folder of that name.`;
    problems.push(error('reserved-id', path, message, 'Use a longer name.'));
  }
  return problems;
}

/** `not-sure` is what the questions themselves use for "I am not sure". */
export function reservedAnswer(holder: Pick<Framework, 'questions'>): Problem[] {
  return (holder.questions ?? []).flatMap(({ answers }, i) =>
    answers.flatMap(({ id }, j) =>
      id === 'not-sure'
        ? [
            error(
              'reserved-id',
              ['questions', i, 'answers', j, 'id'],
              'Every question has the answer "not sure" already.',
              'Remove this answer, or call it something else.',
            ),
          ]
        : [],
    ),
  );
}
