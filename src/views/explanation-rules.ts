import { type Answer, levelsIn } from '#answer/answer';
import { evaluate, type Fit } from '#answer/evaluate';
import type { Person } from '#answer/person';
import { fitSelector, type Standing } from '#answer/selector';
import { standingOf } from '#answer/standing';
import { isPeopleRule } from '#answer/timing';
import type { TrainingItem } from '#answer/training';
import type { Catalogue, Framework, PeopleRule, Selector } from '#model/framework';
import { formatPartialDate } from '#model/partial-date';
import type { ExplanationLine } from './explanation.ts';
import { selectorWords } from './selector-words.ts';
import { sourceWords } from './source-words.ts';
import { clockPhrase, ruleFigure } from './timing-words.ts';
import { dutyWord, listInWords, lowerFirst, strengthWord } from './words.ts';

const fitClause: Readonly<Record<Fit, string>> = {
  matched: 'which fits',
  possible: 'which may fit',
  excluded: 'which does not fit',
};

/** What each piece of training rests on, and whether it is inherited. */
export function explainTraining({ training }: Answer): readonly ExplanationLine[] {
  return training.flatMap((item) => [
    { depth: 0, text: `${trainingLabel(item)}${item.fit === 'possible' ? ' (perhaps)' : ''}` },
    ...(item.inheritedFrom === undefined
      ? []
      : [{ depth: 1, text: `It comes with ${item.inheritedFrom}, which includes it.` }]),
    ...(item.kind === 'level' ? levelLines(item) : []),
    { depth: 1, text: `Source: ${sourceWords(item.source)}.` },
  ]);
}

function trainingLabel(item: TrainingItem): string {
  if (item.kind === 'level') return `${item.level.label}: ${strengthWord[item.strength].toLowerCase()}`;
  const { label, strength } = item.training;
  return `${label}${strength === undefined ? '' : `: ${dutyWord[strength]}`}`;
}

function levelLines(item: Extract<TrainingItem, { kind: 'level' }>): readonly ExplanationLine[] {
  const before = item.prerequisites.map(({ label }) => label);
  const courses = item.courses.map(({ name }) => name);
  return [
    ...(item.condition === undefined ? [] : [{ depth: 1, text: `Only ${lowerFirst(item.condition)}.` }]),
    ...(before.length === 0 ? [] : [{ depth: 1, text: `First: ${listInWords(before)}.` }]),
    ...(courses.length === 0 ? [] : [{ depth: 1, text: `Courses: ${listInWords(courses)}.` }]),
  ];
}

/** Every rule about people, those that do not apply included, with for whom it is and why that fits or not. */
export function explainTiming(
  framework: Framework,
  catalogue: Catalogue,
  person: Person,
  answer: Answer,
): readonly ExplanationLine[] {
  const standing = standingIn(framework, person, answer);
  return (framework.rules ?? []).filter(isPeopleRule).flatMap((rule) => {
    const item = answer.timing.find((timing) => timing.rule.id === rule.id);
    const winner = framework.rules?.find(({ id }) => id === item?.replacedBy);
    const verdict = item === undefined ? 'does not apply' : item.fit === 'matched' ? 'applies' : 'may apply';
    return [
      { depth: 0, text: `${rule.label}: ${verdict}.` },
      { depth: 1, text: ruleWords(rule) },
      { depth: 1, text: selectorReason(framework, catalogue, rule.applies, standing) },
      ...(item?.due === undefined ? [] : [{ depth: 1, text: `Due by ${formatPartialDate(item.due)}.` }]),
      ...(winner
        ? [{ depth: 1, text: `“${winner.label}” takes its place, because it is the more special rule.` }]
        : []),
      ...(rule.setBy === undefined || rule.setBy === 'framework'
        ? []
        : [{ depth: 1, text: `Your ${rule.setBy} may set another length.` }]),
      { depth: 1, text: `Source: ${sourceWords(rule.source)}.` },
    ];
  });
}

function ruleWords(rule: PeopleRule): string {
  const clock = clockPhrase(rule);
  return `${ruleFigure(rule)}${clock === undefined ? '' : `, ${clock}`}. The strategy says “${dutyWord[rule.strength]}”.`;
}

/** "It is for Group A (which fits), in health (which does not fit)." */
function selectorReason(
  framework: Framework,
  catalogue: Catalogue,
  selector: Selector,
  standing: Standing,
): string {
  if (selector === 'everyone') return 'It is for everyone whom the strategy covers.';
  // Each key alone, so that the one which decides can be seen.
  const { audiences, levels, roles, designations, areas, sectors, personas, when } = selector;
  const parts: readonly Exclude<Selector, 'everyone'>[] = [
    ...(audiences ? [{ audiences }] : []),
    ...(levels ? [{ levels }] : []),
    ...(designations ? [{ designations }] : []),
    ...(roles ? [{ roles }] : []),
    ...(personas ? [{ personas }] : []),
    ...(sectors ? [{ sectors }] : []),
    ...(areas ? [{ areas }] : []),
    ...(when ? [{ when }] : []),
  ];
  const words = parts.map((part) => {
    const whom = selectorWords(framework, catalogue, part);
    const fit = fitClause[fitSelector(part, standing)];
    // “If you answer …” is for readers of a page; this is about somebody.
    if (part.when) return `${whom.replaceAll(/(?:if )?you answer /gi, 'whoever answers ')} (${fit})`;
    return `${part.sectors || part.areas ? lowerFirst(whom) : `“${whom}”`} (${fit})`;
  });
  return `It is for ${listInWords(words)}.`;
}

/** Where the person stands, as the kernel saw it when it judged the rules. */
function standingIn(framework: Framework, person: Person, answer: Answer): Standing {
  return { ...standingOf(framework, person, answer.placement), levels: levelsIn(answer.training) };
}

/** Posts across all groups, whether the person holds one and how we know. */
export function explainDesignations(framework: Framework, person: Person): readonly ExplanationLine[] {
  return (framework.designations ?? []).map(({ label, roles, when, source }) => {
    const byRole = person.role !== undefined && roles?.includes(person.role);
    const fit = evaluate(when, person.answers);
    const why = byRole
      ? 'yes, the role is one'
      : { matched: 'yes, by the answers', possible: 'perhaps, an answer is missing', excluded: 'no' }[fit];
    return { depth: 0, text: `${label}: ${why} (${sourceWords(source)}).` };
  });
}

/** Standards of the sector, and how they stand to this strategy. */
export function explainStandards(framework: Framework, answer: Answer): readonly ExplanationLine[] {
  const titles = (ids: readonly string[]) =>
    listInWords(ids.map((id) => framework.references?.find((r) => r.id === id)?.title ?? id));
  return answer.sectorStandards.map(({ standard, fit }) => ({
    depth: 0,
    text: `${standard.label} (${standard.relation}${fit === 'possible' ? ', perhaps' : ''}): ${standard.text} Documents: ${titles(standard.standards)} (${sourceWords(standard.source)}).`,
  }));
}
