/** Every rule id that an error can carry. Permanent: people search for them and the guide to messages has an anchor for each. */
export const ruleIds = [
  // reading the file
  'alias',
  'duplicate-key',
  'empty-file',
  'missing-file',
  'not-utf8',
  'several-documents',
  'yaml-syntax',
  // the shape of the content
  'date-format',
  'duration-format',
  'id-format',
  'list-length',
  'missing-field',
  'number-range',
  'text-format',
  'text-length',
  'unknown-key',
  'unknown-value',
  'wrong-type',
  // the prose of the chapters
  'unsupported-markdown',
  // how the parts fit together
  'allocation-mode',
  'bad-contact',
  'circular-includes',
  'contradictory-rules',
  'dates-out-of-order',
  'duplicate-id',
  'empty-selector',
  'exception-not-narrower',
  'file-name',
  'impossible-condition',
  'impossible-date',
  'impossible-duration',
  'impossible-hours',
  'level-without-entitlement',
  'link-status',
  'order-on-unordered',
  'profile-answers',
  'question-clash',
  'refresh-scope',
  'repeated-entitlement',
  'reserved-id',
  'rights-not-shown',
  'shared-alias',
  'tick-boxes-without-none',
  'topic-both',
  'topic-silent',
  'unanswered-combination',
  'unclean-text',
  'unknown-reference',
  'unprintable-character',
  'unreachable-audience',
  'unsafe-url',
  'unstated-lineage',
  'unused-outcome',
  'unused-question',
  // the settings of the site
  'low-contrast',
  'unusable-logo',
] as const;

/** Every rule id that a warning can carry; just as permanent. */
export const warningIds = [
  'dead-link',
  'group-without-training',
  'hard-to-read',
  'old-contact',
  'orphan-values',
  'past-review',
  'role-in-two-groups',
  'unlike-its-group',
] as const;

export type RuleId = (typeof ruleIds)[number];
export type WarningId = (typeof warningIds)[number];
