import { type Answer, answer } from '#answer/answer';
import { areaQuestion } from '#answer/area-question';
import { askedQuestions } from '#answer/every-answer';
import type { Answers, Person } from '#answer/person';
import { currencyOf } from '#model/currency';
import type { Catalogue, Framework, Role } from '#model/framework';
import { formatPartialDate } from '#model/partial-date';
import { explainGroups, explainOutcomes } from './explanation-groups.ts';
import {
  explainDesignations,
  explainStandards,
  explainTiming,
  explainTraining,
} from './explanation-rules.ts';
import { questionsIn } from './nation-questions.ts';
import { sourceWords } from './source-words.ts';
import { basisMeaning, basisWords, listInWords } from './words.ts';

export interface ExplanationLine {
  /** How far it is set in: 0 for a thing, deeper for what is said of it. */
  readonly depth: number;
  readonly text: string;
}

interface ExplanationSection {
  readonly heading: string;
  readonly lines: readonly ExplanationLine[];
}

/** Why one answer is as it is, in plain words, for whoever writes or checks a framework. */
export interface Explanation {
  readonly title: string;
  readonly sections: readonly ExplanationSection[];
}

/** Who is asked about. `given` are answers that replace the usual ones of the role. */
export interface Explained {
  readonly role: Role;
  readonly given: Answers;
  readonly startDate?: string;
  readonly lastTrained?: string;
}

/**
 * The kernel's reasoning for one role in one framework on an ISO day. Pure. Answers that were given count as the
 * person's own only when nothing that the framework asks was filled in from the role: a mixture is our reading.
 * @param successor what `successorOf` finds; until it begins, it replaces nothing
 */
export function toExplanation(
  framework: Framework,
  catalogue: Catalogue,
  { role, given, startDate, lastTrained }: Explained,
  asOf: string,
  successor?: Framework,
): Explanation {
  const asked = askedQuestions(framework, catalogue.questions).map(({ question }) => question.id);
  const isOwn = Object.keys(given).length > 0 && asked.every((id) => given[id] !== undefined);
  const person: Person = {
    role: role.id,
    answers: { ...role.profile.answers, ...given },
    answersFrom: isOwn ? 'own' : 'profile',
    ...(startDate !== undefined && { startDate }),
    ...(lastTrained !== undefined && { lastTrained }),
  };
  const found = answer(framework, person, asOf, catalogue.questions);
  const currency = currencyOf(framework, asOf, successor);
  const sections: readonly ExplanationSection[] = [
    { heading: 'The answer', lines: answerLines(found) },
    {
      heading: 'The answers about the person',
      lines: personLines(framework, catalogue, role, given, asked),
    },
    { heading: 'Each group', lines: explainGroups(framework, catalogue, person, found.placement) },
    {
      heading: 'What is said to people in no group',
      lines: explainOutcomes(framework, catalogue, person, found.placement),
    },
    { heading: 'Training', lines: explainTraining(found) },
    { heading: 'Rules about time', lines: explainTiming(framework, catalogue, person, found) },
    { heading: 'Posts across all groups', lines: explainDesignations(framework, person) },
    { heading: 'Standards of the sector', lines: explainStandards(framework, found) },
    { heading: 'What the strategy does not say', lines: flat(found.notStated.map(({ text }) => text)) },
    { heading: 'Who decides, and what to do next', lines: decisionLines(framework, found) },
    { heading: 'How up to date it is', lines: flat([`${currency.label}. ${currency.sentence}`]) },
  ];
  return {
    title: `${role.label}, ${framework.areaName} ${framework.edition}, on ${formatPartialDate(asOf)}`,
    sections: sections.map(({ heading, lines }) => ({
      heading,
      lines: lines.length > 0 ? lines : flat(['Nothing.']),
    })),
  };
}

function answerLines({ placement, basis }: Answer): readonly ExplanationLine[] {
  const groups = (fits: readonly { readonly audience: { readonly label: string } }[], last = 'and') =>
    listInWords(
      fits.map(({ audience }) => audience.label),
      last,
    );
  const place =
    placement.kind === 'allocated'
      ? `In a group: ${groups(placement.audiences)}.`
      : placement.kind === 'depends'
        ? `Not settled: it may be ${groups(placement.possible, 'or')}.`
        : `In no group: ${placement.outcome.label}. ${placement.outcome.text}`;
  const open =
    placement.kind === 'allocated' && placement.possible.length > 0
      ? [`Perhaps also: ${groups(placement.possible)}.`]
      : [];
  const aside = placement.kind === 'allocated' && placement.aside ? [placement.aside.text] : [];
  return flat([place, ...open, ...aside, `How we know: ${basisWords[basis]}. ${basisMeaning[basis]}`]);
}

function personLines(
  framework: Framework,
  catalogue: Catalogue,
  role: Role,
  given: Answers,
  asked: readonly string[],
): readonly ExplanationLine[] {
  const where = areaQuestion(framework);
  const own = [...(framework.questions ?? []), ...(where ? [where] : [])];
  const lines = [...questionsIn(framework, catalogue.questions), ...own].flatMap((question) => {
    const ids = given[question.id] ?? role.profile.answers[question.id];
    if (ids === undefined && !asked.includes(question.id)) return [];
    const labels = ids?.map((id) => question.answers.find((a) => a.id === id)?.label ?? 'Not sure');
    const from = given[question.id] ? 'given' : ids ? 'usual for the role' : 'open';
    const said = labels ? ` ${labels.map((label) => `“${label}”`).join(', ')}` : '';
    return [
      { depth: 0, text: `${question.label}${said} (${from}; ${question.id}=${ids?.join(',') ?? '?'})` },
    ];
  });
  return [...lines, { depth: 0, text: `Why these are usual: ${role.profile.reason}` }];
}

function decisionLines(framework: Framework, { authority, nextSteps }: Answer): readonly ExplanationLine[] {
  return flat([`${authority.authorityNote} (${sourceWords(framework.allocation.source)})`, ...nextSteps]);
}

function flat(texts: readonly string[]): readonly ExplanationLine[] {
  return texts.map((text) => ({ depth: 0, text }));
}
