import type {
  Audience,
  AudienceTraining,
  Course,
  EntitlementStrength,
  Framework,
  Level,
  Selector,
  Source,
} from '#model/framework';
import type { Fit } from './evaluate.ts';
import { withIncluded } from './included.ts';
import type { Placement } from './placement.ts';
import { fitApart, fitSelector, type Standing } from './selector.ts';

/** One piece of training in an answer. */
export type TrainingItem =
  | {
      readonly kind: 'level';
      readonly level: Level;
      readonly strength: EntitlementStrength;
      readonly condition?: string;
      readonly fit: Exclude<Fit, 'excluded'>;
      /** The fit but for the areas and answers that it names; only where it names some. */
      readonly apart?: Exclude<Fit, 'excluded'>;
      /** The audience or level through which it is inherited, where it is not the person's own. */
      readonly inheritedFrom?: string;
      readonly courses: readonly Course[];
      readonly prerequisites: readonly Level[];
      readonly source: Source;
    }
  | {
      readonly kind: 'audience';
      readonly audience: Audience;
      readonly training: AudienceTraining;
      readonly fit: Exclude<Fit, 'excluded'>;
      readonly inheritedFrom?: string;
      readonly source: Source;
    };

export type LevelItem = Extract<TrainingItem, { kind: 'level' }>;

/**
 * The training of a person with a place, in the framework's order of levels.
 * A level reached twice is listed once, as strongly as it is certain; beside that stands what may say more, in another
 * area for instance. Included audiences and levels are inherited (V11).
 */
export function trainingOf(
  framework: Framework,
  placement: Placement,
  standing: Standing,
): readonly TrainingItem[] {
  const open = openAudiences(framework, placement);
  return [...levelItems(framework, placement, standing, open), ...audienceItems(framework, placement, open)];
}

/** The groups whose training somebody in none of them may use, with those that these include. */
function openAudiences(framework: Framework, placement: Placement): ReadonlySet<string> {
  const open = placement.kind === 'none' ? (placement.open?.audiences ?? []) : [];
  return new Set(open.flatMap(({ id }) => withIncluded(framework.audiences, id)));
}

function levelItems(
  framework: Framework,
  placement: Placement,
  standing: Standing,
  open: ReadonlySet<string>,
): readonly TrainingItem[] {
  const own = new Set(placement.kind === 'allocated' ? placement.audiences.map((a) => a.audience.id) : []);
  const items = new Map<string, readonly LevelItem[]>();
  const add = (id: string, item: Omit<LevelItem, 'kind' | 'level' | 'courses' | 'prerequisites'>) => {
    const level = framework.levels?.find((l) => l.id === id);
    const known = items.get(id) ?? [];
    if (!level || known.some((other) => saysAsMuch(other, item))) return;
    const added: LevelItem = {
      kind: 'level',
      level,
      courses: (level.courses ?? []).flatMap(
        (c) => framework.courses?.find((course) => course.id === c) ?? [],
      ),
      prerequisites: (level.prerequisites ?? []).flatMap(
        (p) => framework.levels?.find((l) => l.id === p) ?? [],
      ),
      ...item,
    };
    items.set(id, [...known.filter((other) => !saysAsMuch(item, other)), added].toSorted(surestFirst));
    for (const inner of level.includes ?? []) add(inner, { ...item, inheritedFrom: level.label });
  };
  for (const entitlement of framework.entitlements ?? []) {
    const fit = fitSelector(entitlement.for, standing);
    const { condition, source, strength } = entitlement;
    const apart = fitApart(entitlement.for, standing);
    const limits = {
      ...(condition === undefined ? {} : { condition }),
      ...(apart === undefined || apart === 'excluded' ? {} : { apart }),
    };
    if (fit === 'excluded') {
      // What the group must learn is a choice for those who are only welcome to it.
      const asWelcome = fitOpen(entitlement.for, open, standing);
      if (asWelcome !== 'excluded')
        add(entitlement.level, { strength: 'optional', fit: asWelcome, source, ...limits });
      continue;
    }
    const through =
      entitlement.for === 'everyone'
        ? undefined
        : entitlement.for.audiences?.find((a) => standing.audiences.has(a));
    const inherited = through !== undefined && fit === 'matched' && !own.has(through);
    const label = inherited ? framework.audiences?.find((a) => a.id === through)?.label : undefined;
    add(entitlement.level, {
      strength,
      fit,
      source,
      ...limits,
      ...(label === undefined ? {} : { inheritedFrom: label }),
    });
  }
  return (framework.levels ?? []).flatMap((level) => items.get(level.id) ?? []);
}

/** The fit of somebody who is in none of the groups and welcome to their training: all but the group counts. */
function fitOpen(selector: Selector, open: ReadonlySet<string>, standing: Standing): Fit {
  if (selector === 'everyone' || !selector.audiences?.some((id) => open.has(id))) return 'excluded';
  const { audiences, ...rest } = selector;
  return Object.keys(rest).length === 0 ? 'matched' : fitSelector(rest, standing);
}

type SaidOfLevel = Pick<LevelItem, 'fit' | 'strength' | 'condition' | 'apart'>;

/** Whether whoever reads one needs not read the other: it is as certain and as strong, and holds wherever that one does. */
function saysAsMuch(one: SaidOfLevel, other: SaidOfLevel): boolean {
  const isAsCertain = one.fit === 'matched' || other.fit === 'possible';
  // The limit of an entitlement stands in its condition, and is no longer one for somebody who is within it.
  const isMet = one.fit === 'matched' && one.apart !== undefined;
  const isAsWide = isMet || one.condition === undefined || one.condition === other.condition;
  return isAsCertain && isAsWide && rankOf[one.strength] <= rankOf[other.strength];
}

export function surestFirst(a: SaidOfLevel, b: SaidOfLevel): number {
  if (a.fit !== b.fit) return a.fit === 'matched' ? -1 : 1;
  return rankOf[a.strength] - rankOf[b.strength];
}

/** From the strongest. The schema's own list would bring the whole schema into a browser. */
export const rankOf: Readonly<Record<EntitlementStrength, number>> = {
  required: 0,
  expected: 1,
  suitable: 2,
  recommended: 3,
  optional: 4,
};

function audienceItems(
  framework: Framework,
  placement: Placement,
  open: ReadonlySet<string>,
): readonly TrainingItem[] {
  const items = new Map<string, TrainingItem>();
  const add = (id: string, fit: 'matched' | 'possible', inheritedFrom?: string) => {
    const audience = framework.audiences?.find((a) => a.id === id);
    if (!audience?.training || items.has(id)) return;
    const { training } = audience;
    items.set(id, {
      kind: 'audience',
      audience,
      training,
      fit,
      source: training.source,
      ...(inheritedFrom === undefined ? {} : { inheritedFrom }),
    });
  };
  for (const id of open) add(id, 'matched');
  if (placement.kind === 'none') return [...items.values()];
  if (placement.kind === 'allocated') {
    for (const { audience } of placement.audiences) {
      for (const id of withIncluded(framework.audiences, audience.id))
        add(id, 'matched', id === audience.id ? undefined : audience.label);
    }
  }
  for (const { audience } of placement.possible) add(audience.id, 'possible');
  return [...items.values()];
}
