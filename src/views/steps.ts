import type { Answer } from '#answer/answer';
import type { Fit } from '#answer/evaluate';
import type { Framework } from '#model/framework';
import { groupPath, levelPath } from './links.ts';
import { perhapsLevel, perhapsLevels } from './perhaps-levels.ts';
import { lowerFirst, onlyIf, strengthWord } from './words.ts';

/** One rung of the ladder of training. */
export interface Step {
  readonly label: string;
  readonly href: string;
  readonly text: string;
  readonly state: 'yours' | 'perhaps' | 'not-yours';
  /** In words, so that the state is never colour alone. */
  readonly stateWords: string;
}

/** The levels, or the audiences that are their own training, with the person's own marked. */
export function stepsOf(framework: Framework, answer: Answer): readonly Step[] {
  const levels = framework.levels ?? [];
  if (levels.length > 0) {
    return levels.map((level): Step => {
      const item = answer.training.find((t) => t.kind === 'level' && t.level.id === level.id);
      return toStep(
        level.label,
        levelPath(framework.id, level.id),
        [level.summary, ...perhapsOf(answer, level.id, item?.fit)].join(' '),
        stateOf(answer, item?.fit ?? 'excluded'),
      );
    });
  }
  const { placement } = answer;
  const alsoFits = placement.kind === 'allocated' ? placement.alsoFits.map((f) => f.audience.id) : [];
  return (framework.audiences ?? []).flatMap((audience) => {
    if (!audience.training) return [];
    const item = answer.training.find((t) => t.kind === 'audience' && t.audience.id === audience.id);
    const fit = item?.fit ?? (alsoFits.includes(audience.id) ? 'also' : 'excluded');
    const name =
      audience.training.label === audience.label
        ? audience.summary
        : `${audience.training.label}. ${audience.summary}`;
    return [toStep(audience.label, groupPath(framework.id, audience.id), name, stateOf(answer, fit))];
  });
}

/** What may hold of a level: its conditions, or how strongly it may be asked beside what is certain. */
function perhapsOf(answer: Answer, id: string, fit: Fit | undefined): readonly string[] {
  const items = answer.training.filter(
    (t) => t.kind === 'level' && t.level.id === id && t.fit === 'possible',
  );
  if (fit === 'matched')
    return perhapsLevels(answer)
      .filter((t) => items.includes(t))
      .map(perhapsLevel);
  return items.flatMap((t) => {
    if (t.kind !== 'level' || !t.condition) return [];
    const condition = onlyIf(t.condition);
    // Two conditions in a row would read as if both had to hold.
    return [items.length > 1 ? `${strengthWord[t.strength]}: ${lowerFirst(condition)}` : condition];
  });
}

type StepFit = Fit | 'also' | 'open';

/** What somebody in no group may use is open to them, and not theirs. */
function stateOf({ basis }: Answer, fit: Fit | 'also'): StepFit {
  return basis === 'open' && fit === 'matched' ? 'open' : fit;
}

function toStep(label: string, href: string, text: string, fit: StepFit): Step {
  const state = (
    { matched: 'yours', open: 'yours', also: 'perhaps', possible: 'perhaps', excluded: 'not-yours' } as const
  )[fit];
  const stateWords = {
    matched: 'For you',
    open: 'Open to you',
    also: 'Fits you too',
    possible: 'Perhaps',
    excluded: 'For others',
  }[fit];
  return { label, href, text, state, stateWords };
}
