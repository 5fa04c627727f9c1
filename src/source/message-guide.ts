import { guideChapters, ruleGuide } from '#checks/rule-guide';

export interface MessageChapter {
  readonly id: string;
  readonly title: string;
  readonly messages: readonly {
    /** The rule id, which is also the fragment on the page. */
    readonly id: string;
    readonly means: string;
    readonly why: string;
    readonly mend: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** The guide to messages for a page: pages may not look into the checks themselves. */
export function messageGuide(): readonly MessageChapter[] {
  const entries = Object.entries(ruleGuide);
  return guideChapters.map(({ id, title, rules }) => ({
    id,
    title,
    messages: entries
      .filter(([rule]) => rules.includes(rule))
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([rule, entry]) => ({ id: rule, ...entry })),
  }));
}
