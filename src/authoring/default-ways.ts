import type { Domain } from '#model/framework';

/** A condition over the answers to one question of the catalogue, as a first draft of who belongs to a group. */
export interface DefaultWay {
  readonly question: string;
  readonly is: readonly string[];
  readonly because: string;
}

const workers: DefaultWay = {
  question: 'connection',
  is: ['employee', 'volunteer', 'self-employed'],
  because: 'You work or volunteer.',
};

const aboutChildren: readonly DefaultWay[] = [
  {
    question: 'contact',
    is: ['occasional', 'regular', 'most'],
    because: 'You meet children, young people or their families.',
  },
  {
    question: 'contact',
    is: ['regular', 'most'],
    because: 'You meet children, young people or their families regularly.',
  },
  {
    question: 'contact',
    is: ['most'],
    because: 'Children, young people or their families are most of your work.',
  },
];

const aboutAdults: readonly DefaultWay[] = [
  {
    question: 'people',
    is: ['adults-specialist', 'adults-care-support', 'adults-other'],
    because: 'You work with adults or support them.',
  },
  {
    question: 'people',
    is: ['adults-specialist', 'adults-care-support'],
    because: 'You work with adults who need care and support.',
  },
];

const furtherUp: readonly DefaultWay[] = [
  {
    question: 'casework',
    is: ['assess-plan-intervene', 'multi-agency', 'section-47', 'section-42', 'complex-cases'],
    because: 'You assess needs, make plans or take part in safeguarding work with other agencies.',
  },
  {
    question: 'casework',
    is: ['section-47', 'section-42'],
    because: 'You carry out safeguarding enquiries.',
  },
  {
    question: 'management',
    is: ['operational-manager', 'oversees-cases'],
    because: 'You manage people or oversee cases.',
  },
  {
    question: 'management',
    is: ['strategic', 'commissions', 'responsible-for-services'],
    because: 'You lead, commission or are responsible for services.',
  },
];

/**
 * A first condition for each of `count` groups, from the least to the most involved. They make every group reachable
 * until somebody has entered what the document says; the file marks them as our reading.
 */
export function defaultWays(count: number, domains: readonly Domain[]): readonly DefaultWay[] {
  if (count === 1) return [workers];
  const rungs = [...(domains.includes('children') ? aboutChildren : aboutAdults), ...furtherUp];
  // With more groups than rungs the last ones share a condition, which the editor has to change anyway.
  return Array.from({ length: count }, (_, i) => rungs[Math.min(i, rungs.length - 1)] ?? workers);
}
