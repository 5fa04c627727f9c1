import type { Anomaly, Catalogue, EntitlementStrength, Framework, Level } from '#model/framework';
import { anomaliesTouching } from './anomaly-words.ts';
import { type CourseView, toCourseView } from './course-words.ts';
import { groupPath, levelPath } from './links.ts';
import { type RuleSheet, toRuleSheets } from './rule-sheet.ts';
import { selectorWords } from './selector-words.ts';
import { sourceWords } from './source-words.ts';
import type { Step } from './steps.ts';
import { strengthWord } from './words.ts';

/** One row of the matrix, read from the side of the level. */
export interface SuitedRow {
  readonly who: string;
  readonly href: string | undefined;
  readonly strength: EntitlementStrength;
  readonly strengthWord: string;
  readonly condition: string | undefined;
  readonly source: string;
}

interface LevelLink {
  readonly label: string;
  readonly href: string;
  readonly summary: string;
}

/** The page of one level: what you learn, and for whom it is. */
export interface LevelPage {
  readonly suits: readonly SuitedRow[];
  readonly courses: readonly CourseView[];
  readonly prerequisites: readonly LevelLink[];
  readonly includes: readonly LevelLink[];
  readonly parent: LevelLink | undefined;
  readonly parts: readonly LevelLink[];
  readonly rules: readonly RuleSheet[];
  readonly equals: readonly string[];
  readonly anomalies: readonly Anomaly[];
  readonly ladder: readonly Step[];
  readonly source: string;
}

export function toLevelPage(framework: Framework, level: Level, catalogue: Catalogue): LevelPage {
  const levels = framework.levels ?? [];
  const link = (other: Level): LevelLink => ({
    label: other.label,
    href: levelPath(framework.id, other.id),
    summary: other.summary,
  });
  const forLevel = (framework.rules ?? []).filter(
    (r) => 'applies' in r && r.applies !== 'everyone' && r.applies.levels?.includes(level.id),
  );
  const parent = levels.find((l) => l.id === level.parent);
  return {
    suits: suitsOf(framework, level, catalogue),
    courses: (level.courses ?? []).flatMap((id) => {
      const course = framework.courses?.find((c) => c.id === id);
      return course ? [toCourseView(framework, course)] : [];
    }),
    prerequisites: levels.filter((l) => level.prerequisites?.includes(l.id)).map(link),
    includes: levels.filter((l) => level.includes?.includes(l.id)).map(link),
    parent: parent && link(parent),
    parts: levels.filter((l) => l.parent === level.id).map(link),
    rules: toRuleSheets(framework, catalogue).people.filter((sheet) =>
      forLevel.some((r) => r.id === sheet.id),
    ),
    equals: (framework.equivalences ?? [])
      .filter((e) => e.level === level.id)
      .map((e) => `${e.equals.level} (${e.equals.title})`),
    anomalies: anomaliesTouching(framework, level.id),
    ladder: levels.map((l) => ({
      label: l.label,
      href: levelPath(framework.id, l.id),
      text: l.summary,
      state: l.id === level.id ? 'yours' : 'not-yours',
      stateWords: l.id === level.id ? 'This page' : 'Another level',
    })),
    source: sourceWords(level.source),
  };
}

function suitsOf(framework: Framework, level: Level, catalogue: Catalogue): readonly SuitedRow[] {
  return (framework.entitlements ?? [])
    .filter((e) => e.level === level.id)
    .map((e) => {
      const only = e.for !== 'everyone' && e.for.audiences?.length === 1 ? e.for.audiences[0] : undefined;
      return {
        who: selectorWords(framework, catalogue, e.for),
        href: only && groupPath(framework.id, only),
        strength: e.strength,
        strengthWord: strengthWord[e.strength],
        condition: e.condition,
        source: sourceWords(e.source),
      };
    });
}
