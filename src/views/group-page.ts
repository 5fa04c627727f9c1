import type { Anomaly, Audience, Catalogue, Framework, RoleExample, WayIn } from '#model/framework';
import { anomaliesTouching } from './anomaly-words.ts';
import { answerForAudience } from './audience-answer.ts';
import { type BadgeRow, toBadgeRows } from './badge.ts';
import { type CriterionTree, toCriterionTree } from './criterion-words.ts';
import { exampleListWords, kindOfGroup } from './framework-words.ts';
import { bookletPath, groupPath, levelPath, rolePath } from './links.ts';
import { perhapsLevel, perhapsLevels } from './perhaps-levels.ts';
import type { RuleView } from './rule-view.ts';
import { toRuleView } from './rule-view.ts';
import { sourceWords } from './source-words.ts';
import type { StandardView } from './standards.ts';
import { toStandardView } from './standards.ts';
import type { Step } from './steps.ts';
import { listInWords, personaWord, strengthWord } from './words.ts';

export interface WayView {
  readonly basis: WayIn['basis'];
  readonly because: string;
  readonly source: string;
  readonly tree: CriterionTree;
}

export interface ExampleView {
  readonly label: string;
  readonly href: string;
  readonly basis: RoleExample['basis'];
  readonly printed: string | undefined;
  readonly note: string | undefined;
  readonly source: string;
}

interface GroupLink {
  readonly label: string;
  readonly href: string;
  readonly summary: string;
}

/** The page of one group: who is in it, and what follows. */
export interface GroupPage {
  readonly kind: string;
  readonly title: string;
  readonly badge: readonly BadgeRow[];
  readonly openTo: string | undefined;
  readonly ways: readonly WayView[];
  readonly examples: readonly ExampleView[];
  readonly exampleNote: string | undefined;
  readonly levels: readonly Step[];
  readonly rules: readonly RuleView[];
  readonly otherRules: readonly RuleView[];
  readonly standards: readonly StandardView[];
  readonly includes: readonly GroupLink[];
  readonly includedIn: readonly GroupLink[];
  /** Stages that everybody goes through, whatever their group: an induction. */
  readonly alsoYours: readonly GroupLink[];
  readonly neighbours: readonly GroupLink[];
  readonly anomalies: readonly Anomaly[];
  readonly booklets: readonly { readonly title: string; readonly href: string }[];
  readonly source: string;
}

export function toGroupPage(
  framework: Framework,
  audience: Audience,
  catalogue: Catalogue,
  asOf: string,
): GroupPage {
  const answer = answerForAudience(framework, audience, asOf);
  const audiences = framework.audiences ?? [];
  const link = toGroupLink(framework);
  return {
    kind: kindOfGroup[audience.kind].one,
    title: audience.label,
    badge: toBadgeRows(framework, { isResident: false }, answer),
    openTo: audience.openTo && listInWords(audience.openTo.map((p) => personaWord[p].toLowerCase())),
    ways: (audience.ways ?? []).map((way) => ({
      basis: way.basis,
      because: way.because,
      source: sourceWords(way.source),
      tree: toCriterionTree(framework, catalogue, way.when),
    })),
    examples: (audience.roleExamples ?? []).map(toExample(framework, audience, catalogue)),
    exampleNote: audience.exampleList && exampleListWords[audience.exampleList],
    levels: levelsOf(framework, answer),
    rules: answer.timing.filter((t) => t.fit === 'matched').map(toRuleView(framework)),
    otherRules: answer.timing.filter((t) => t.fit === 'possible').map(toRuleView(framework)),
    standards: answer.sectorStandards.map(({ standard, fit }) =>
      toStandardView(framework, catalogue, standard, fit),
    ),
    includes: audiences.filter((a) => audience.includes?.includes(a.id)).map(link),
    includedIn: audiences.filter((a) => a.includes?.includes(audience.id)).map(link),
    alsoYours: audience.kind === 'stage' ? [] : audiences.filter((a) => a.kind === 'stage').map(link),
    neighbours: audiences.filter((a) => a.id !== audience.id && a.kind !== 'stage').map(link),
    anomalies: anomaliesTouching(framework, audience.id),
    booklets: (framework.booklets ?? [])
      .filter((b) => b.audiences?.includes(audience.id))
      .map((b) => ({ title: b.title, href: bookletPath(framework.id, b.id) })),
    source: sourceWords(audience.source),
  };
}

const toGroupLink =
  (framework: Framework) =>
  (audience: Audience): GroupLink => ({
    label: audience.label,
    href: groupPath(framework.id, audience.id),
    summary: audience.summary,
  });

const toExample =
  (framework: Framework, audience: Audience, catalogue: Catalogue) =>
  (example: RoleExample): ExampleView => ({
    label: catalogue.roles.find((r) => r.id === example.role)?.label ?? example.role,
    href: rolePath(framework.id, example.role),
    basis: example.basis,
    printed: example.printed,
    note: example.note,
    source: sourceWords(example.source ?? audience.source),
  });

/** The levels as steps: those for this group in bold, each with the strength in words (CW15-23: "suitable", not "required"). */
function levelsOf(framework: Framework, answer: ReturnType<typeof answerForAudience>): readonly Step[] {
  return (framework.levels ?? []).map((level): Step => {
    const item = answer.training.find((t) => t.kind === 'level' && t.level.id === level.id);
    const own = item?.kind === 'level' && item.fit === 'matched' ? item : undefined;
    const perhaps = perhapsLevels(answer).filter((t) => t.level.id === level.id);
    const condition = own?.condition ? ` ${own.condition}` : '';
    const through = own?.inheritedFrom ? ` Through ${own.inheritedFrom}.` : '';
    const more = perhaps.map((t) => ` ${perhapsLevel(t)}`).join('');
    return {
      label: level.label,
      href: levelPath(framework.id, level.id),
      text: `${level.summary}${condition}${through}${more}`,
      state: own ? 'yours' : perhaps.length > 0 ? 'perhaps' : 'not-yours',
      stateWords: own ? strengthWord[own.strength] : perhaps.length > 0 ? 'Perhaps' : 'Not listed',
    };
  });
}
