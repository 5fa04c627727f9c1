import { answered, evaluate, type Fit } from '#answer/evaluate';
import type { Answers, Person } from '#answer/person';
import type { AudienceFit, Placement } from '#answer/placement';
import type { Audience, Catalogue, Criterion, Framework, Outcome } from '#model/framework';
import type { ExplanationLine } from './explanation.ts';
import { questionsIn } from './nation-questions.ts';
import { sourceWords } from './source-words.ts';
import { basisWords, listInWords } from './words.ts';

const fitWord: Readonly<Record<Fit, string>> = {
  matched: 'Yes',
  possible: 'Perhaps',
  excluded: 'No',
};

/** For each group: whether the person is in it, by which named job or which condition, and what decided. */
export function explainGroups(
  framework: Framework,
  catalogue: Catalogue,
  person: Person,
  placement: Placement,
): readonly ExplanationLine[] {
  return (framework.audiences ?? []).flatMap((audience) => [
    { depth: 0, text: `${audience.label}: ${verdict(audience, placement, person)}` },
    ...exampleLines(audience, person),
    ...(audience.ways ?? []).flatMap(({ when, basis, because, source }, i) => [
      {
        depth: 1,
        text: `Way ${i + 1} (${basis === 'described' ? 'the strategy describes it' : 'our reading'}, ${sourceWords(source)}): ${fitWord[evaluate(when, person.answers)].toLowerCase()}. ${because}`,
      },
      ...criterionLines(when, framework, catalogue, person.answers, 2),
    ]),
  ]);
}

function verdict(audience: Audience, placement: Placement, person: Person): string {
  const isIt = (fit: AudienceFit) => fit.audience.id === audience.id;
  if (placement.kind === 'none') return 'no.';
  if (placement.possible.some(isIt)) return 'perhaps. It depends on answers that are missing.';
  if (placement.kind === 'depends') return 'no.';
  const kept = placement.audiences.find(isIt);
  if (kept) {
    const main = placement.main.audience.id === audience.id && placement.audiences.length > 1;
    const open =
      !audience.roleExamples?.some(({ role }) => role === person.role) && !hasMatched(audience, person);
    const why = open ? ' Whatever the missing answers are, they lead here.' : '';
    return `yes (${basisWords[kept.basis].toLowerCase()})${main ? ', the main one' : ''}.${why}`;
  }
  if (!placement.alsoFits.some(isIt)) return 'no.';
  const named = audience.roleExamples?.some(({ role }) => role === person.role);
  return named || audience.order !== undefined
    ? `fits too, but ${placement.main.audience.label} comes first, so it is only mentioned.`
    : 'fits too, but a named job settles the matter, so it is only mentioned.';
}

function hasMatched({ ways }: Audience, { answers }: Person): boolean {
  return ways?.some(({ when }) => evaluate(when, answers) === 'matched') ?? false;
}

function exampleLines(audience: Audience, person: Person): readonly ExplanationLine[] {
  const example = audience.roleExamples?.find(({ role }) => role === person.role);
  if (!example) {
    const named = audience.roleExamples?.filter(({ basis }) => basis === 'named').length ?? 0;
    return named > 0 ? [{ depth: 1, text: `Named jobs: this role is not among the ${named}.` }] : [];
  }
  const how = {
    named: 'the strategy names this job',
    described: 'the strategy describes this job',
    interpreted: 'we place this job here ourselves',
  }[example.basis];
  const printed = example.printed === undefined ? '' : `. It prints “${example.printed}”`;
  const place = sourceWords(example.source ?? audience.source);
  return [
    { depth: 1, text: `Example jobs: ${how}${printed} (${place}).` },
    ...(example.note === undefined ? [] : [{ depth: 1, text: example.note }]),
  ];
}

/** Each part of a condition: what it asks for, what the person answered, and whether that fits. */
function criterionLines(
  criterion: Criterion,
  framework: Framework,
  catalogue: Catalogue,
  answers: Answers,
  depth: number,
): readonly ExplanationLine[] {
  if (!('question' in criterion)) {
    const [parts, word] =
      'all' in criterion
        ? [criterion.all, 'all of these are needed']
        : [criterion.any, 'one of these is needed'];
    return [
      { depth, text: `${fitWord[evaluate(criterion, answers)]}: ${word}.` },
      ...parts.flatMap((part) => criterionLines(part, framework, catalogue, answers, depth + 1)),
    ];
  }
  const given = answered(answers, criterion.question);
  const question = [...(framework.questions ?? []), ...questionsIn(framework, catalogue.questions)].find(
    ({ id }) => id === criterion.question,
  );
  const labels = (ids: readonly string[], last: string) =>
    listInWords(
      ids.map((id) => `“${question?.answers.find((a) => a.id === id)?.label ?? id}”`),
      last,
    );
  const said = given ? `The answer is ${labels(given, 'and')}` : 'There is no answer';
  const asks = `it needs ${labels(criterion.is, 'or')}`;
  return [
    {
      depth,
      text: `${fitWord[evaluate(criterion, answers)]}: ${question?.label ?? criterion.question} ${said}; ${asks}.`,
    },
  ];
}

/** The answers for people in no group: which one holds and why. */
export function explainOutcomes(
  framework: Framework,
  catalogue: Catalogue,
  person: Person,
  placement: Placement,
): readonly ExplanationLine[] {
  const chosen =
    placement.kind === 'none'
      ? placement.outcome
      : placement.kind === 'depends'
        ? placement.outcome
        : placement.aside;
  return (framework.outcomes ?? []).flatMap((outcome) => [
    { depth: 0, text: `${outcome.label}: ${outcomeVerdict(outcome, chosen, person.answers)}` },
    ...(outcome.when ? criterionLines(outcome.when, framework, catalogue, person.answers, 1) : []),
  ]);
}

function outcomeVerdict(outcome: Outcome, chosen: Outcome | undefined, answers: Answers): string {
  if (outcome.id === chosen?.id) return outcome.exempt ? 'yes. It wins over every group.' : 'yes.';
  if (!outcome.when) return 'not needed: it catches those who are left.';
  const fit = evaluate(outcome.when, answers);
  if (fit === 'matched') return 'it would hold, but a group or an earlier answer comes first.';
  return fit === 'possible' ? 'perhaps. It depends on answers that are missing.' : 'no.';
}
