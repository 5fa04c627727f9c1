import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { areaQuestion } from '#answer/area-question';
import type { Answers } from '#answer/person';
import { closest } from '#model/closest';
import { successorOf } from '#model/currency';
import type { Catalogue, Framework, Question } from '#model/framework';
import { toDayRange } from '#model/partial-date';
import { loadAll } from '#source/load-frameworks';
import { type Explanation, toExplanation } from '#views/explanation';
import { type CommandIo, type ExitCode, firstSentence, runWhenStarted } from './command-io.ts';

const usage = `Usage: npm run explain -- <framework> <role> [options]

Says why the site answers as it does: which group and why, which training and rules, and from which section.

  --answers question=answer       replaces a usual answer of the role; again for each question, commas between ticks
  --start 2026-09-01              the day somebody starts, to reckon when things are due
  --trained 2025-03-01            the day of the last training, to reckon when it is to be renewed
  --help
Example: npm run explain -- cheshire-west-and-chester-2015 gp-receptionist --answers contact=most
Exit code: 0 explained, 1 there is no such framework, role or answer, 2 the command cannot be understood.
`;

/** Runs the command and gives the exit code. Prints the reasoning for one role in one framework. */
export function run(argv: readonly string[], io: CommandIo): ExitCode {
  const command = readCommand(argv);
  if (typeof command === 'string') {
    io.stderr(`${command}\n\n${usage}`);
    return 2;
  }
  if (command.help) {
    io.stdout(usage);
    return 0;
  }
  const asOf = io.env.LANYARD_AS_OF || new Date().toISOString().slice(0, 10);
  const { frameworks, catalogue } = loadAll(resolve(io.cwd, io.env.LANYARD_FRAMEWORKS ?? 'frameworks'));
  const [frameworkId = '', roleId = ''] = command.names;
  const framework = frameworks.find(({ id }) => id === frameworkId);
  const role = catalogue.roles.find(({ id }) => id === roleId);
  if (!framework) return unknown('framework', frameworkId, frameworks, io);
  if (!role) return unknown('role', roleId, catalogue.roles, io);
  const given = readAnswers(command.answers, framework, catalogue);
  if (typeof given === 'string') {
    io.stderr(`${given}\n`);
    return 1;
  }
  const explained = { role, given, ...command.days };
  const explanation = toExplanation(
    framework,
    catalogue,
    explained,
    asOf,
    successorOf(framework, frameworks),
  );
  io.stdout(toText(explanation, Math.max(40, Math.min(100, Number(io.env.COLUMNS) || 100))));
  return 0;
}

interface Command {
  readonly names: readonly string[];
  readonly answers: readonly string[];
  readonly days: { readonly startDate?: string; readonly lastTrained?: string };
  readonly help: boolean;
}

function readCommand(argv: readonly string[]): Command | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        answers: { type: 'string', multiple: true, default: [] },
        start: { type: 'string' },
        trained: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    // After --answers several may follow without repeating it.
    const answers = [...values.answers, ...positionals.filter((text) => text.includes('='))];
    const names = positionals.filter((text) => !text.includes('='));
    const malformed = answers.find((text) => !/^[^=]+=[^=]+$/.test(text));
    const wrongDay = [values.start, values.trained].find((day) => day !== undefined && !isDay(day));
    if (values.help) return { names, answers, days: {}, help: true };
    if (names.length !== 2) return 'Name one framework and one role.';
    if (malformed !== undefined) return `"${malformed}" is no answer: write question=answer.`;
    if (wrongDay !== undefined) return `${wrongDay} is no day: write it as 2026-09-01.`;
    const { start: startDate, trained: lastTrained, help } = values;
    return {
      names,
      answers,
      days: { ...(startDate && { startDate }), ...(lastTrained && { lastTrained }) },
      help,
    };
  } catch (error) {
    return firstSentence(error);
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && toDayRange(text) !== undefined;
}

/** Answers by question, or a sentence about the first question or answer that does not exist. */
function readAnswers(
  texts: readonly string[],
  framework: Framework,
  { questions }: Catalogue,
): Answers | string {
  const where = areaQuestion(framework);
  const asked: readonly Question[] = [
    ...questions,
    ...(framework.questions ?? []),
    ...(where ? [where] : []),
  ];
  const given: Record<string, readonly string[]> = {};
  for (const text of texts) {
    const [questionId = '', list = ''] = text.split('=');
    const question = asked.find(({ id }) => id === questionId.trim());
    if (!question) return noSuch('question', questionId.trim(), asked);
    const ids = list.split(',').map((id) => id.trim());
    const known = [...question.answers, { id: 'not-sure' }];
    const wrong = ids.find((id) => !known.some((a) => a.id === id));
    if (wrong !== undefined) return noSuch(`answer to ${question.id}`, wrong, known);
    if (!question.multiple && ids.length > 1) return `${question.id} takes one answer.`;
    given[question.id] = ids;
  }
  return given;
}

function unknown(
  kind: string,
  id: string,
  known: readonly { readonly id: string; readonly label?: string }[],
  io: CommandIo,
): 1 {
  io.stderr(`${noSuch(kind, id, known)}\n`);
  return 1;
}

function noSuch(
  kind: string,
  id: string,
  known: readonly { readonly id: string; readonly label?: string }[],
): string {
  const byLabel = closest(
    id,
    known.flatMap(({ label }) => label ?? []),
  );
  const meant =
    closest(
      id,
      known.map((one) => one.id),
    ) ?? known.find(({ label }) => label !== undefined && label === byLabel)?.id;
  const list = known.length > 24 ? '' : ` There are: ${known.map((one) => one.id).join(', ')}.`;
  return `There is no ${kind} "${id}".${meant ? ` Did you mean "${meant}"?` : ''}${list}`;
}

/** The explanation for a terminal of that many columns. */
function toText({ title, sections }: Explanation, columns: number): string {
  const blocks = sections.map(({ heading, lines }) =>
    [heading, ...lines.map(({ depth, text }) => wrap(text, depth, columns))].join('\n'),
  );
  return `${[wrap(title, -1, columns), ...blocks].join('\n\n')}\n`;
}

/** Lines no wider than the terminal; what goes on is set in under its first line. */
function wrap(text: string, depth: number, columns: number): string {
  const indent = '  '.repeat(depth + 1);
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(`${indent}${depth < 0 ? '' : '- '}${word}`);
    else if (last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}${depth < 0 ? '' : '  '}${word}`);
  }
  return lines.join('\n');
}

await runWhenStarted(import.meta.filename, (argv, io) =>
  run(argv, { ...io, env: { COLUMNS: String(process.stdout.columns ?? ''), ...io.env } }),
);
