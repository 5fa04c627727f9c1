import { type Answer, answer } from '#answer/answer';
import type { Answers } from '#answer/person';
import type { LevelItem } from '#answer/training';
import type { Block, Chapter } from '#model/block';
import type { AudienceTraining, Booklet, Framework, Statement } from '#model/framework';
import { answerForAudience } from './audience-answer.ts';
import { type BadgeRow, toBadgeRows } from './badge.ts';
import {
  item,
  led,
  list,
  notes,
  paragraph,
  remark,
  statementItem,
  trainingHeading,
  words,
} from './booklet-lines.ts';
import { silenceBlocks, standardBlocks, timingBlocks } from './booklet-rules.ts';
import { groupPath } from './links.ts';
import { perhapsForYou } from './overlay-words.ts';
import { perhapsLevels, perhapsStrength } from './perhaps-levels.ts';
import type { Site } from './site.ts';
import { sourceWords } from './source-words.ts';
import { type Matrix, toMatrix } from './training-table.ts';
import { dutyWord, strengthWord } from './words.ts';

const staff: Answers = { connection: ['employee'] };

/**
 * The kernel's answer for the readers of a booklet: those in its group, trainers, or staff of whom nothing more is
 * known. All times that the booklet prints come from it.
 */
function answerForReaders(framework: Framework, booklet: Booklet, asOf: string): Answer {
  const audience = framework.audiences?.find((a) => booklet.audiences?.includes(a.id));
  if (audience && booklet.kind !== 'trainers') return answerForAudience(framework, audience, asOf);
  const answers: Answers = booklet.kind === 'trainers' ? { ...staff, functions: ['trainer'] } : staff;
  return answer(framework, { answers, answersFrom: 'own' }, asOf);
}

/** The chapter "Your role and training here": what the strategy says to the readers, and what it does not say. */
export function toTrainingChapter(framework: Framework, booklet: Booklet, site: Site): Chapter {
  const found = answerForReaders(framework, booklet, site.asOf);
  const general = found.placement.kind !== 'allocated';
  const matrix = general ? toMatrix(framework) : undefined;
  return {
    id: 'your-training',
    title: 'Your role and training here',
    blocks: [
      paragraph(
        'This is what the strategy says to you. “Not stated” means that the strategy is silent, not that there is nothing to do: ask.',
      ),
      ...outcomeBlocks(found),
      factsOf(toBadgeRows(framework, { isResident: false }, found)),
      ...(general ? groupBlocks(framework) : [...levelBlocks(found), ...ownTrainingBlocks(found)]),
      ...(matrix ? matrixBlocks(matrix) : []),
      ...timingBlocks(framework, found),
      ...standardBlocks(framework, found, site),
      ...silenceBlocks(framework, found),
    ],
  };
}

function outcomeBlocks({ placement }: Answer): readonly Block[] {
  if (placement.kind !== 'none') return [];
  return [paragraph(placement.outcome.text), paragraph(placement.outcome.nextStep)];
}

function factsOf(rows: readonly BadgeRow[]): Block {
  return {
    kind: 'facts',
    rows: rows.map(({ term, value, details, stated }) => ({
      term,
      lines: [[{ text: value, ...(stated && { strong: true as const }) }], ...details.map(words)],
    })),
  };
}

function levelBlocks(found: Answer): readonly Block[] {
  const own = found.training.filter((t): t is LevelItem => t.kind === 'level' && t.fit === 'matched');
  const line = (t: LevelItem, lead: string, text: string) =>
    item(
      led(lead, text),
      notes(
        t.courses.length > 0 ? `Courses: ${t.courses.map((c) => c.name).join('; ')}` : undefined,
        `Source: ${sourceWords(t.source)}`,
      ),
    );
  const items = [
    ...own.map((t) =>
      line(
        t,
        `${t.level.label} (${strengthWord[t.strength].toLowerCase()}):`,
        t.condition ?? t.level.summary,
      ),
    ),
    ...perhapsLevels(found).map((t) => line(t, `${perhapsForYou} – ${t.level.label}:`, perhapsStrength(t))),
  ];
  return items.length === 0 ? [] : [trainingHeading('Your levels'), ...list('bullet', items)];
}

function ownTrainingBlocks(found: Answer): readonly Block[] {
  return found.training.flatMap((t) =>
    t.kind === 'audience' && t.fit === 'matched'
      ? [trainingHeading(t.audience.label), ...audienceTrainingBlocks(t.training, t.audience.id)]
      : [],
  );
}

/** Training that hangs on a group itself: what it is for, what it covers, how people learn. `owner` makes ids unique. */
function audienceTrainingBlocks(training: AudienceTraining, owner: string): readonly Block[] {
  const part = (id: string, text: string, statements: readonly Statement[] = []): readonly Block[] =>
    statements.length === 0
      ? []
      : [
          { kind: 'heading', depth: 2, id: `your-training-${owner}-${id}`, text },
          ...list('bullet', statements.map(statementItem)),
        ];
  const duty = training.strength ? `(“${dutyWord[training.strength]}”, ` : '(';
  const note = remark(training.note);
  return [
    paragraph(led(training.label, `${duty}${sourceWords(training.source)})`)),
    ...part('purposes', 'What it is for', training.purposes),
    ...part('content', 'What it covers', training.content),
    ...part('methods', 'Ways to learn', training.methods),
    ...(note === undefined ? [] : [paragraph(note, 'source')]),
  ];
}

function groupBlocks(framework: Framework): readonly Block[] {
  const items = (framework.audiences ?? []).map((audience) =>
    item([
      { text: audience.label, strong: true, href: groupPath(framework.id, audience.id) },
      { text: `: ${audience.summary}` },
    ]),
  );
  return items.length === 0 ? [] : [trainingHeading('Which group are you in?'), ...list('bullet', items)];
}

function matrixBlocks(matrix: Matrix): readonly Block[] {
  return [
    {
      kind: 'table',
      caption: 'Which level goes with which group',
      columns: ['Group', ...matrix.columns.map((column) => column.label)],
      rows: matrix.rows.map((row) => ({
        header: row.label,
        cells: row.cells.map(({ parts }) =>
          parts.length === 0
            ? words('Not listed')
            : words(parts.map((p) => [p.words, p.condition].filter(Boolean).join(' ')).join('; ')),
        ),
      })),
    },
    paragraph(
      `Source: ${matrix.sources.join(', ')}. “Not listed” means that the strategy’s table leaves the cell empty.`,
      'source',
    ),
  ];
}
