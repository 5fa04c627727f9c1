import type { SkeletonPlan } from './skeleton-plan.ts';
import { slugOf } from './slug.ts';
import { wholeDocument } from './write-people.ts';
import { comment, entry, listEntry, partHeading } from './yaml-text.ts';

/** Title, publisher, area, dates, readers and rights. */
export function writeIdentity(plan: SkeletonPlan): readonly string[] {
  const { areaName, publisher } = plan;
  const edition = editionOf(plan.start, plan.end);
  const body = slugOf(publisher) || 'publisher';
  return [
    ...partHeading('What this document is'),
    ...comment(0, 'The id stands in web addresses: once the site is published, it does not change.'),
    `id: ${plan.id}`,
    entry(0, 'title', plan.title),
    entry(0, 'shortTitle', `${areaName} strategy ${edition}`),
    ...comment(0, 'TODO What a reader gets from the strategy, in two or three short sentences.'),
    entry(
      0,
      'summary',
      `The safeguarding learning and development strategy of ${publisher} for ${areaName}.`,
    ),
    ...comment(0, 'The same for all editions of this area.'),
    `series: ${plan.areaId}`,
    entry(0, 'edition', edition),
    entry(0, 'titleSource', 'Title page'),
    ...listEntry(0, 'publishers', [body]),
    'bodies:',
    `  - id: ${body}`,
    entry(2, 'name', publisher),
    ...comment(
      2,
      'TODO partnership, board, sub-group, hub, unit, post, panel, council or other. Add its website if it has one.',
    ),
    entry(2, 'kind', 'partnership'),
    entry(2, 'source', 'Title page'),
    'areas:',
    `  - id: ${plan.areaId}`,
    entry(2, 'name', areaName),
    entry(2, 'nation', plan.nation),
    entry(0, 'areaName', areaName),
    ...listEntry(0, 'domains', plan.domains),
    ...partHeading('Dates, as precise as the document prints them, in quotes'),
    'period:',
    `  start: ${JSON.stringify(plan.start)}`,
    `  end: ${JSON.stringify(plan.end)}`,
    entry(1, 'source', 'Title page'),
    ...(plan.review
      ? ['dates:', `  review: ${JSON.stringify(plan.review)}`, entry(1, 'source', wholeDocument)]
      : comment(0, 'TODO If the document prints a review date, add: dates, and below it review: "2026-06".')),
    ...partHeading('Whom it is for, and its rights'),
    ...comment(
      0,
      'TODO What the document offers to each kind of reader: learner, informed, aim-only, duty or none.',
    ),
    'scope:',
    entry(1, 'statement', `For people who work or volunteer in ${areaName}.`),
    '  personas:',
    ...persona('staff', 'learner', 'The strategy is for people who work.'),
    ...persona('volunteer', 'learner', 'The strategy is for people who volunteer.'),
    ...persona('resident', 'none', 'This strategy does not say what it offers to residents.'),
    entry(1, 'source', wholeDocument),
    ...comment(
      0,
      'TODO No notice is no permission. If the document asks for permission, write permissionRequired: true and a notice.',
    ),
    'rights:',
    ...listEntry(1, 'holders', [body]),
    entry(1, 'statement', 'This strategy does not say whether others may use it.'),
    '  permissionRequired: false',
    entry(1, 'commercialUse', 'unknown'),
    entry(1, 'reuse', 'paraphrase-only'),
  ];
}

function persona(id: string, offer: string, text: string): readonly string[] {
  return [`    - persona: ${id}`, entry(3, 'offer', offer), entry(3, 'text', text)];
}

/** "2024–26", "2024–2031" over a century or decade apart, "2024" for one year. */
function editionOf(start: string, end: string): string {
  const [from = start, to = end] = [start.slice(0, 4), end.slice(0, 4)];
  if (from === to) return from;
  return `${from}–${from.slice(0, 2) === to.slice(0, 2) ? to.slice(2) : to}`;
}
