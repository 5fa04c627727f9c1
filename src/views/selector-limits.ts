import { tellsApart } from '#answer/area-question';
import type { Catalogue, Framework, Selector } from '#model/framework';
import { selectorWords } from './selector-words.ts';
import { lowerFirst } from './words.ts';

/**
 * A framework whose rules and entitlements say in their condition for which areas and answers they are. The condition
 * stands beside a figure wherever one is printed, so nobody reads a rule of another area as their own.
 */
export function withLimits(framework: Framework, catalogue: Catalogue): Framework {
  const limit = (selector: Selector) => limitOf(framework, catalogue, selector);
  const { rules, entitlements } = framework;
  const isLimited =
    rules?.some((rule) => 'applies' in rule && limit(rule.applies)) ||
    entitlements?.some((entitlement) => limit(entitlement.for));
  if (!isLimited) return framework;
  return {
    ...framework,
    ...(rules && { rules: rules.map((r) => ('applies' in r ? limited(r, limit(r.applies)) : r)) }),
    ...(entitlements && { entitlements: entitlements.map((e) => limited(e, limit(e.for))) }),
  };
}

function limited<T extends { readonly condition?: string | undefined }>(
  one: T,
  limit: string | undefined,
): T {
  if (limit === undefined) return one;
  const { condition } = one;
  const own = condition === undefined ? '' : ` ${condition.charAt(0).toUpperCase()}${condition.slice(1)}`;
  return { ...one, condition: `${limit}${own}` };
}

/** "Only in Scotland, if you answer “Yes” to “Do you coach?”." Undefined where it is for all areas and answers. */
function limitOf(framework: Framework, catalogue: Catalogue, selector: Selector): string | undefined {
  if (selector === 'everyone') return undefined;
  const areas = tellsApart(framework, selector) ? selector.areas : undefined;
  if (!areas && !selector.when) return undefined;
  return `Only ${lowerFirst(selectorWords(framework, catalogue, { areas, when: selector.when }))}.`;
}
