import type { Answer } from '#answer/answer';
import type { LevelItem } from '#answer/training';
import { perhapsForYou } from './overlay-words.ts';
import { lowerFirst, onlyIf, strengthWord } from './words.ts';

/** The levels of somebody in a group that only an area or an answer leaves open. */
export function perhapsLevels({ placement, training }: Answer): readonly LevelItem[] {
  if (placement.kind !== 'allocated') return [];
  return training.filter(
    (t): t is LevelItem => t.kind === 'level' && t.fit === 'possible' && t.apart === 'matched',
  );
}

/** "Perhaps for you – Level 1: required. Only in Strathmere." */
export function perhapsLevel(item: LevelItem): string {
  return `${perhapsForYou} – ${item.level.label}: ${perhapsStrength(item)}`;
}

/** "required. Only in Strathmere." */
export function perhapsStrength({ strength, condition }: LevelItem): string {
  return [`${lowerFirst(strengthWord[strength])}.`, ...(condition ? [onlyIf(condition)] : [])].join(' ');
}
