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
import { fitSelector, type Standing } from './selector.ts';

/** One piece of training in an answer. */
export type TrainingItem =
  | {
      readonly kind: 'level';
      readonly level: Level;
      readonly strength: EntitlementStrength;
      readonly condition?: string;
      readonly fit: Exclude<Fit, 'excluded'>;
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

/**
 * The training of a person with a place, in the framework's order of levels.
 * A level reached twice is listed once, with the stronger fit. Included audiences and levels are inherited (V11).
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
  const items = new Map<string, Extract<TrainingItem, { kind: 'level' }>>();
  const add = (
    id: string,
    item: Omit<Extract<TrainingItem, { kind: 'level' }>, 'kind' | 'level' | 'courses' | 'prerequisites'>,
  ) => {
    const level = framework.levels?.find((l) => l.id === id);
    const known = items.get(id);
    if (!level || known?.fit === 'matched' || (known && item.fit === 'possible')) return;
    items.set(id, {
      kind: 'level',
      level,
      courses: (level.courses ?? []).flatMap(
        (c) => framework.courses?.find((course) => course.id === c) ?? [],
      ),
      prerequisites: (level.prerequisites ?? []).flatMap(
        (p) => framework.levels?.find((l) => l.id === p) ?? [],
      ),
      ...item,
    });
    for (const inner of level.includes ?? []) add(inner, { ...item, inheritedFrom: level.label });
  };
  for (const entitlement of framework.entitlements ?? []) {
    const fit = fitSelector(entitlement.for, standing);
    const { condition, source } = entitlement;
    if (fit === 'excluded') {
      // What the group must learn is a choice for those who are only welcome to it.
      if (isOpen(entitlement.for, open))
        add(entitlement.level, { strength: 'optional', fit: 'matched', source });
      continue;
    }
    const { strength } = entitlement;
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
      ...(condition === undefined ? {} : { condition }),
      ...(label === undefined ? {} : { inheritedFrom: label }),
    });
  }
  return (framework.levels ?? []).flatMap((level) => items.get(level.id) ?? []);
}

function isOpen(selector: Selector, open: ReadonlySet<string>): boolean {
  return selector !== 'everyone' && (selector.audiences?.some((id) => open.has(id)) ?? false);
}

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
