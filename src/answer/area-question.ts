import type { Framework, Question, Selector } from '#model/framework';

type Asking = Pick<Framework, 'id' | 'areaName' | 'areas' | 'rules' | 'entitlements'>;

/** The id under which the answer to “where” stands among a person's answers. Each framework has areas of its own. */
export function areaQuestionId({ id }: Pick<Framework, 'id'>): string {
  return `area-in-${id}`;
}

/** Where somebody works or volunteers: asked only where a rule or an entitlement is for some of the areas. */
export function areaQuestion(framework: Asking): Question | undefined {
  const selectors = [
    ...(framework.entitlements ?? []).map((entitlement) => entitlement.for),
    ...(framework.rules ?? []).flatMap((rule) => ('applies' in rule ? [rule.applies] : [])),
  ];
  if (!selectors.some((selector) => tellsApart(framework, selector))) return undefined;
  return {
    id: areaQuestionId(framework),
    label: `Where in ${framework.areaName} do you work or volunteer?`,
    multiple: true,
    answers: framework.areas.map(({ id, name }) => ({ id, label: name })),
  };
}

/** Whether a selector means some areas of the framework and not the others. */
export function tellsApart({ areas }: Pick<Framework, 'areas'>, selector: Selector): boolean {
  const named = selector === 'everyone' ? undefined : selector.areas;
  return named !== undefined && areas.some(({ id }) => !named.includes(id));
}
