import type { GuidedEnd } from '#answer/guided-ends';
import type { Framework } from '#model/framework';
import type { LastStep } from './guided-key.ts';
import { guidedEndPath, trainingPath } from './links.ts';
import { listInWords } from './words.ts';

/** How to read the key of a framework: whether the first yes counts or every yes, and what is added to it. */
export function keyRules(framework: Framework): readonly string[] {
  const audiences = framework.audiences ?? [];
  if (audiences.length === 0) {
    return ['This strategy puts nobody in a group. What it says instead depends on this:'];
  }
  const ladder = audiences
    .filter((audience) => audience.order !== undefined)
    .toSorted((a, b) => (b.order ?? 0) - (a.order ?? 0))
    .map((audience) => audience.label);
  const added = audiences.filter((audience) => audience.order === undefined).map((a) => a.label);
  const keepAll = framework.allocation.straddleRule === 'all-matching';
  const ladderRule = keepAll
    ? `${listInWords(ladder)}: every group that fits counts, so go on after a yes.`
    : `${listInWords(ladder)}, from the highest down: the first yes is yours, and you can leave out the others.`;
  const addedRule = `${listInWords(added)}: added to whatever else is yours, so look at ${added.length === 1 ? 'it' : 'them'} even after a yes.`;
  return [...(ladder.length > 0 ? [ladderRule] : []), ...(added.length > 0 ? [addedRule] : [])];
}

/** What is said to those of whom nothing was true, with the page that says it in full. */
export function lastStep(framework: Framework, ends: readonly GuidedEnd[]): Omit<LastStep, 'before'> {
  const outcome = framework.outcomes?.find((o) => o.when === undefined);
  if (!outcome) {
    return {
      label: 'None of these is true of you, or you are not sure',
      text: 'One of the groups is for you all the same: this strategy leaves nobody out.',
      nextStep: 'Read how it describes them, or show this page to the person who leads on safeguarding.',
      href: trainingPath(framework.id),
    };
  }
  const end =
    ends.find(({ key }) => key === outcome.id) ??
    ends.find(({ placement }) => placement.kind === 'allocated' && placement.aside?.id === outcome.id);
  return {
    label: outcome.label,
    text: outcome.text,
    nextStep: outcome.nextStep,
    href: end && guidedEndPath(framework.id, end.key),
  };
}
