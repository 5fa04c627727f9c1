import { currencyOf } from '#model/currency';
import type { Knowledge } from './knowledge.ts';

/** What has to go with every result, on the page and in every file. */
export interface StrategyNote {
  /** "Shropshire: Learning and development strategy, 2023–26" */
  readonly strategy: string;
  /** "Past review since June 2026" */
  readonly status: string;
  readonly isCurrent: boolean;
  readonly sentence: string;
  readonly rightsNotice?: string;
}

/** @param today ISO day: a page may be read long after it was built (design §2.3) */
export function toStrategyNote({ strategy }: Pick<Knowledge, 'strategy'>, today: string): StrategyNote {
  const { framework, rightsNotice, successor } = strategy;
  const { status, label, sentence } = currencyOf(framework, today, successor);
  return {
    strategy: `${framework.areaName}: ${framework.shortTitle}`,
    status: label,
    isCurrent: status === 'current',
    sentence,
    ...(rightsNotice === undefined ? {} : { rightsNotice }),
  };
}
