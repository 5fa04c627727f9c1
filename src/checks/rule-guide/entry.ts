/** One kind of message explained, in plain text. The lines of the examples come from the fixtures of the rule. */
export interface RuleGuideEntry {
  /** What the message says. */
  readonly means: string;
  /** Why it matters to readers or to the person who edits. */
  readonly why: string;
  readonly mend: string;
  readonly before: string;
  readonly after: string;
}
