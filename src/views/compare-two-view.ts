import type { CompareData, ComparedAnswer } from './compare-data.ts';
import type { CompareFact } from './compare-facts.ts';
import { frameworkPath, rolePath } from './links.ts';

/** What one of two strategies says in one row. */
export interface TwoCell {
  readonly facts: readonly CompareFact[];
  /** Said quietly: what the strategy does not say, and remarks of ours. */
  readonly quiet: readonly string[];
  /** How we know, with the words of its tag. */
  readonly basis?: Pick<ComparedAnswer, 'basis' | 'basisWords'>;
  readonly more?: { readonly label: string; readonly href: string };
}

export interface TwoRow {
  readonly label: string;
  readonly cells: readonly [TwoCell, TwoCell];
}

/** Two strategies side by side: for one role, if one is chosen, then topic by topic. */
export interface TwoView {
  readonly names: readonly [string, string];
  readonly heads: readonly [TwoHead, TwoHead];
  readonly role: { readonly heading: string; readonly rows: readonly TwoRow[] } | undefined;
  readonly carriesOver: {
    readonly heading: string;
    readonly facts: readonly CompareFact[];
    readonly quiet: readonly string[];
  };
  readonly topics: readonly TwoRow[];
  readonly notices: readonly string[];
}

interface TwoHead {
  readonly name: string;
  readonly href: string;
  readonly status: string;
  readonly turns: CompareData['turns'];
}

/** `role` is a known role, with its label for the heading. */
export function toTwoView(
  a: CompareData,
  b: CompareData,
  role: { readonly id: string; readonly label: string } | undefined,
): TwoView {
  return {
    names: [a.name, b.name],
    heads: [head(a), head(b)],
    role: role && { heading: role.label, rows: roleRows(a, b, role.id) },
    carriesOver: carriesOverTo(b, a),
    topics: a.topics.map((topic) => ({
      label: topic.label,
      cells: [topicCell(a, topic.id), topicCell(b, topic.id)],
    })),
    notices: [
      ...new Set(
        [a, b].flatMap(({ name, rightsNotice }) => (rightsNotice ? `${name}: ${rightsNotice}` : [])),
      ),
    ],
  };
}

function head({ framework, name, status, turns }: CompareData): TwoHead {
  return { name, href: frameworkPath(framework), status, turns };
}

function roleRows(a: CompareData, b: CompareData, role: string): readonly TwoRow[] {
  const [here, there] = [answerIn(a, role), answerIn(b, role)];
  if (!here || !there) return [];
  const placed = (data: CompareData, answer: ComparedAnswer): TwoCell => ({
    facts: [{ text: [answer.headline, answer.perhaps, answer.elsewhere].filter(Boolean).join('. ') }],
    quiet: [],
    basis: answer,
    more: { label: 'The whole answer, with sources', href: rolePath(data.framework, role) },
  });
  const labels = ['Your training', 'By when', 'How often', 'Who decides'];
  return [
    { label: 'Your place', cells: [placed(a, here), placed(b, there)] },
    ...labels.map(
      (label, place): TwoRow => ({ label, cells: [rowCell(here, place), rowCell(there, place)] }),
    ),
  ];
}

function rowCell({ rows }: ComparedAnswer, place: number): TwoCell {
  const row = rows[place];
  if (!row) return { facts: [], quiet: ['Not stated'] };
  return row.stated
    ? { facts: [{ text: row.value }], quiet: row.details }
    : { facts: [], quiet: [row.value, ...row.details] };
}

function answerIn(data: CompareData, role: string): ComparedAnswer | undefined {
  const place = Object.hasOwn(data.roles, role) ? data.roles[role] : undefined;
  return place === undefined ? undefined : data.answers[place];
}

/** What counts of training from the first when somebody comes to the second. It is never guessed from likeness. */
function carriesOverTo(there: CompareData, here: CompareData): TwoView['carriesOver'] {
  const heading = 'What carries over';
  if (there.carriesOver.length > 0) return { heading, facts: there.carriesOver, quiet: [] };
  return {
    heading,
    facts: [],
    quiet: [
      `The strategy for ${there.name} does not say whether training from elsewhere counts.`,
      `So do not take it that training from ${here.name} counts, or that it does not. Our advice: take your certificates along, and ask your new employer or safeguarding lead before you leave anything out.`,
    ],
  };
}

function topicCell(data: CompareData, id: string): TwoCell {
  const topic = data.topics.find((t) => t.id === id);
  if (!topic) return { facts: [], quiet: ['Not stated'] };
  return {
    facts: topic.facts,
    quiet: topic.silence === undefined ? [] : [topic.silence],
    more: { label: 'Read on', href: topic.more },
  };
}
