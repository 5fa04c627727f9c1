import type { Framework, NotStatedTopic } from '#model/framework';
import type { Path } from '#model/problem';

interface TopicData {
  readonly topic: NotStatedTopic;
  /** Where the data is, or would be. */
  readonly path: Path;
  readonly found: boolean;
  readonly what: string;
}

/** The nine topics on which every page says something, be it that the document is silent (V15). */
export function topicsOf(framework: Framework): TopicData[] {
  const hasRule = (kind: string) => framework.rules?.some((rule) => rule.kind === kind) ?? false;
  const filled = (list: readonly unknown[] | undefined) => (list?.length ?? 0) > 0;
  const named = namesRoles(framework);
  return [
    {
      topic: 'audiences',
      path: ['audiences'],
      found: filled(framework.audiences),
      what: 'an entry in `audiences`',
    },
    { topic: 'levels', path: ['levels'], found: filled(framework.levels), what: 'an entry in `levels`' },
    {
      topic: 'deadlines',
      path: ['rules'],
      found: hasRule('complete-by'),
      what: 'a rule of the kind complete-by',
    },
    { topic: 'refresh', path: ['rules'], found: hasRule('refresh'), what: 'a rule of the kind refresh' },
    { topic: 'hours', path: ['rules'], found: hasRule('hours'), what: 'a rule of the kind hours' },
    {
      topic: 'roles',
      path: ['audiences'],
      found: named,
      what: 'a role example with `basis: named`',
    },
    {
      topic: 'charging',
      path: ['charging'],
      found: filled(framework.charging),
      what: 'an entry in `charging`',
    },
    {
      topic: 'contacts',
      path: ['contacts'],
      found: filled(framework.contacts),
      what: 'an entry in `contacts`',
    },
    {
      topic: 'evaluation',
      path: ['evaluation'],
      found: filled(framework.evaluation),
      what: 'an entry in `evaluation`',
    },
  ];
}

/** Whether the document itself prints jobs: as examples of a group, or with levels of their own where there are no groups. */
export function namesRoles({ audiences, entitlements }: Framework): boolean {
  const example = audiences?.some(({ roleExamples }) => roleExamples?.some(({ basis }) => basis === 'named'));
  return (
    example ||
    (entitlements ?? []).some(({ for: selector }) => selector !== 'everyone' && selector.roles !== undefined)
  );
}
