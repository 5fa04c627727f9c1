import type {
  Audience,
  Catalogue,
  Designation,
  Entitlement,
  Framework,
  Level,
  NotStated,
  NotStatedTopic,
} from '#model/framework';
import { answerForAudience } from './audience-answer.ts';
import { type BadgeRow, toBadgeRows } from './badge.ts';
import { type CourseView, toCourseView } from './course-words.ts';
import { groupPath, levelPath } from './links.ts';
import { type RuleSheet, toRuleSheets } from './rule-sheet.ts';
import { selectorWords } from './selector-words.ts';
import { sourceWords } from './source-words.ts';
import { type StandardView, toStandardView } from './standards.ts';
import { dutyWord, strengthWord } from './words.ts';

/** One cell: the strengths in words, never a tick alone, each with its own condition. Empty where the source's cell is. */
interface MatrixCell {
  readonly level: string;
  readonly parts: readonly { readonly words: string; readonly condition: string | undefined }[];
}

export interface Matrix {
  readonly columns: readonly { readonly label: string; readonly href: string }[];
  readonly rows: readonly {
    readonly label: string;
    readonly href: string;
    readonly cells: readonly MatrixCell[];
  }[];
  readonly filled: number;
  readonly sources: readonly string[];
}

/** One row where a strategy has groups but no levels. */
export interface TierRow {
  readonly audience: Audience;
  readonly href: string;
  readonly strength: string | undefined;
  readonly deadline: BadgeRow;
  readonly renewal: BadgeRow;
  readonly source: string;
}

export interface ExtraEntitlement {
  readonly who: string;
  readonly level: string;
  readonly href: string;
  readonly strength: string;
  readonly condition: string | undefined;
  readonly source: string;
}

export interface TrainingPage {
  /** Why there is no table, where there is none. */
  readonly noTable: string | undefined;
  readonly matrix: Matrix | undefined;
  readonly tiers: readonly TierRow[];
  readonly people: readonly RuleSheet[];
  readonly things: readonly RuleSheet[];
  readonly extras: readonly ExtraEntitlement[];
  readonly unassigned: readonly Level[];
  readonly courses: readonly CourseView[];
  readonly designations: readonly Designation[];
  readonly standards: readonly StandardView[];
  readonly notStated: readonly NotStated[];
}

const topics: readonly NotStatedTopic[] = [
  'levels',
  'audiences',
  'roles',
  'deadlines',
  'refresh',
  'hours',
  'prerequisites',
  'courses',
  'induction',
  'cumulative',
  'two-groups',
];

export function toTrainingPage(framework: Framework, catalogue: Catalogue, asOf: string): TrainingPage {
  const matrix = toMatrix(framework);
  const tiers = (framework.audiences ?? []).flatMap((audience) =>
    audience.training ? [toTier(framework, audience, asOf)] : [],
  );
  const rules = toRuleSheets(framework, catalogue);
  return {
    matrix,
    tiers,
    noTable: matrix || tiers.length > 0 ? undefined : noTableWords(framework),
    people: rules.people,
    things: rules.things,
    extras: (framework.entitlements ?? []).filter((e) => !isCell(e)).map(toExtra(framework, catalogue)),
    unassigned: (framework.levels ?? []).filter((l) => l.unassigned !== undefined),
    courses: (framework.courses ?? []).map((course) => toCourseView(framework, course)),
    designations: framework.designations ?? [],
    standards: (framework.sectorStandards ?? []).map((s) =>
      toStandardView(framework, catalogue, s, 'possible'),
    ),
    notStated: (framework.notStated ?? []).filter((n) => topics.includes(n.topic)),
  };
}

function noTableWords(framework: Framework): string {
  const groups = (framework.audiences ?? []).length > 0;
  const levels = (framework.levels ?? []).length > 0;
  const lacks = groups ? 'levels' : levels ? 'groups' : 'groups and no levels';
  return `This strategy has no ${lacks}, so there is no table of groups and levels.`;
}

/** A cell of the matrix names audiences and nothing that narrows them; all else is an extra line under the table. */
export function isCell(entitlement: Entitlement): boolean {
  return entitlement.for !== 'everyone' && Object.keys(entitlement.for).join() === 'audiences';
}

/** The table of groups and levels; undefined where a strategy lacks either. */
export function toMatrix(framework: Framework): Matrix | undefined {
  const levels = framework.levels ?? [];
  const audiences = framework.audiences ?? [];
  if (levels.length === 0 || audiences.length === 0) return undefined;
  const cells = (framework.entitlements ?? []).filter(isCell);
  const find = (audience: string, level: string) =>
    cells.filter((e) => e.level === level && e.for !== 'everyone' && e.for.audiences?.includes(audience));
  const rows = audiences.map((audience) => ({
    label: audience.label,
    href: groupPath(framework.id, audience.id),
    cells: levels.map((level) => {
      const own = toCell(level.label, find(audience.id, level.id));
      if (own.parts.length > 0) return own;
      // A group that contains another has its training, too: the cell says so, as the page of the group does.
      const inherited = includedIn(audience, audiences).flatMap((other) =>
        toCell(level.label, find(other.id, level.id)).parts.map((part) => ({
          ...part,
          words: `${part.words}, through ${other.label}`,
        })),
      );
      return { ...own, parts: inherited };
    }),
  }));
  return {
    columns: levels.map((level) => ({ label: level.label, href: levelPath(framework.id, level.id) })),
    rows,
    filled: rows.flatMap((row) => row.cells).filter((cell) => cell.parts.length > 0).length,
    sources: [...new Set(cells.map((e) => sourceWords(e.source)))],
  };
}

/** The groups that a group contains, and those that they contain, nearest first. */
function includedIn(audience: Audience, audiences: readonly Audience[]): readonly Audience[] {
  const found: Audience[] = [];
  const visit = ({ includes = [] }: Audience) => {
    for (const other of audiences.filter((a) => includes.includes(a.id) && !found.includes(a))) {
      found.push(other);
      visit(other);
    }
  };
  visit(audience);
  return found;
}

function toCell(level: string, found: readonly Entitlement[]): MatrixCell {
  return { level, parts: found.map((e) => ({ words: strengthWord[e.strength], condition: e.condition })) };
}

function toTier(framework: Framework, audience: Audience, asOf: string): TierRow {
  const [, deadline, renewal] = toBadgeRows(
    framework,
    { isResident: false },
    answerForAudience(framework, audience, asOf),
  );
  const silent: BadgeRow = { term: '', value: 'Not stated', details: [], stated: false };
  return {
    audience,
    href: groupPath(framework.id, audience.id),
    strength: audience.training?.strength && dutyWord[audience.training.strength],
    deadline: deadline ?? silent,
    renewal: renewal ?? silent,
    source: sourceWords(audience.training?.source ?? audience.source),
  };
}

const toExtra =
  (framework: Framework, catalogue: Catalogue) =>
  (entitlement: Entitlement): ExtraEntitlement => ({
    who: selectorWords(framework, catalogue, entitlement.for),
    level: framework.levels?.find((l) => l.id === entitlement.level)?.label ?? entitlement.level,
    href: levelPath(framework.id, entitlement.level),
    strength: strengthWord[entitlement.strength],
    condition: entitlement.condition,
    source: sourceWords(entitlement.source),
  });
