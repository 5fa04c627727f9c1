import type { Audience, AudienceTraining, Entitlement, Framework } from '#model/framework';
import {
  groupColumns,
  levelColumns,
  ruleColumns,
  silenceColumns,
  type TrainingLine,
  trainingColumns,
  valueColumns,
} from './framework-columns.ts';
import { toRuleSheet } from './rule-sheet.ts';
import { selectorWords } from './selector-words.ts';
import type { Edition, Site } from './site.ts';
import { sourceWords } from './source-words.ts';
import { type Table, toTable } from './table.ts';

/** The sheets of one strategy, apart from its answers. A strategy without groups has an empty sheet, so that all have the same. */
export function frameworkTables(
  { catalogue }: Pick<Site, 'catalogue'>,
  { framework }: Edition,
): readonly Table[] {
  const {
    audiences = [],
    levels = [],
    entitlements = [],
    rules = [],
    values = [],
    notStated = [],
  } = framework;
  const training = [
    ...entitlements.map((e) => entitlementLine(e, framework, catalogue)),
    ...audiences.flatMap((a) => (a.training ? [audienceLine(a, a.training)] : [])),
  ];
  const ruleLines = rules.map((rule) => ({ rule, sheet: toRuleSheet(framework, catalogue, rule) }));
  const valueLines = values.flatMap((set) => set.items.map((item) => ({ set, item })));
  return [
    toTable('Groups', 'One group, tier or stage', groupColumns, audiences),
    toTable('Levels', 'One level of training', levelColumns, levels),
    toTable('Training', 'Who has which training', trainingColumns, training),
    toTable('Rules', 'One rule', ruleColumns, ruleLines),
    toTable('Values', 'One value, thread or principle', valueColumns, valueLines),
    toTable('Not stated', 'One silence', silenceColumns, notStated),
  ];
}

function entitlementLine(e: Entitlement, framework: Framework, catalogue: Site['catalogue']): TrainingLine {
  return {
    who: selectorWords(framework, catalogue, e.for),
    training: framework.levels?.find((level) => level.id === e.level)?.label ?? e.level,
    level: e.level,
    strength: e.strength,
    condition: e.condition,
    source: sourceWords(e.source),
  };
}

function audienceLine({ label }: Audience, training: AudienceTraining): TrainingLine {
  return {
    who: label,
    training: training.label,
    level: undefined,
    strength: training.strength,
    condition: undefined,
    source: sourceWords(training.source),
  };
}
