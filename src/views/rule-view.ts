import type { TimingItem } from '#answer/timing';
import type { Framework } from '#model/framework';
import { clockPhrase, ruleFigure } from './timing-words.ts';

/** A rule in an answer, ready to print. */
export interface RuleView {
  readonly id: string;
  readonly label: string;
  readonly figure: string;
  readonly clock: string | undefined;
  readonly item: TimingItem;
  readonly note: string | undefined;
}

export const toRuleView =
  (framework: Framework) =>
  (item: TimingItem): RuleView => {
    const winner = framework.rules?.find((r) => r.id === item.replacedBy);
    return {
      id: item.rule.id,
      label: item.rule.label,
      figure: ruleFigure(item.rule),
      clock: clockPhrase(item.rule),
      item,
      note: winner ? `For you, “${winner.label}” takes its place.` : undefined,
    };
  };
