import type { SessionChoice } from './session-address.ts';
import type { SessionData, SessionTraining, SessionValueSet } from './session-data.ts';
import type { SessionLine } from './session-line.ts';
import { lengthAdvice, lengthWords, type PlannedPart, partFor, plannedParts } from './session-plan.ts';

/** The printed plan of one session. */
export interface SessionSheet {
  readonly heading: string;
  /** Strategy, learners, level and length. */
  readonly about: readonly { readonly term: string; readonly value: string }[];
  readonly values: readonly SessionValueSet[];
  readonly advice: string;
  readonly parts: readonly (PlannedPart & { readonly values: readonly string[] })[];
  readonly covers: readonly SessionLine[];
  readonly rules: readonly SessionLine[];
  readonly evaluation: readonly SessionLine[];
  readonly records: readonly SessionLine[];
  readonly law: SessionData['law'];
  readonly notice: string | undefined;
}

/** The plan for a choice. Groups and levels that the strategy does not have count as not chosen. */
export function toSessionSheet(
  data: SessionData,
  choice: Pick<SessionChoice, 'audience' | 'level' | 'length'>,
): SessionSheet {
  const audience = data.audiences.find(({ id }) => id === choice.audience);
  const level = data.levels.find(({ id }) => id === choice.level);
  const items = data.values.flatMap((set) => set.items);
  return {
    heading: `Plan for a session: ${[level?.label, audience?.label].filter(Boolean).join(' for ') || 'everyone'}`,
    about: [
      { term: 'Strategy', value: `${data.name}. ${data.title}` },
      { term: 'Learners', value: audience ? `${audience.label}. ${audience.summary}` : everybody(data) },
      ...(level ? [{ term: 'Level', value: levelWords(level, audience) }] : []),
      { term: 'Length', value: lengthWords[choice.length] },
    ],
    values: data.values,
    advice: lengthAdvice(choice.length, items.length),
    parts: plannedParts(choice.length).map((part) => ({
      ...part,
      values: items.filter(({ themes }) => partFor(themes) === part.part).map(({ label }) => label),
    })),
    covers: coversOf(audience, level),
    rules: data.rules.filter(({ audiences }) => !audience || !audiences || audiences.includes(audience.id)),
    evaluation: data.evaluation,
    records: data.records,
    law: data.law,
    notice: data.rightsNotice,
  };
}

function everybody({ audiences }: SessionData): string {
  return audiences.length === 0
    ? 'Everyone. This strategy has no groups of its own.'
    : 'Everyone. For one group, choose it above.';
}

/** A level that the table does not give to a group is said to be so, and not hidden. */
function levelWords(level: SessionTraining, audience: SessionTraining | undefined): string {
  const listed = !audience || audience.levels.includes(level.id);
  return `${level.label}. ${level.summary}${listed ? '' : ` The strategy’s table does not list it for ${audience.label}.`}`;
}

function coversOf(
  audience: SessionTraining | undefined,
  level: SessionTraining | undefined,
): readonly SessionLine[] {
  const found = [...(level?.covers ?? []), ...(audience?.covers ?? [])];
  if (found.length > 0) return found;
  return [
    {
      text:
        audience || level
          ? 'This strategy does not say what training for these learners contains, as far as we found.'
          : 'Choose a group or a level, if the strategy has any, to see what their training is for.',
    },
  ];
}
