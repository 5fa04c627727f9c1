import { hook } from './nodes.ts';

/**
 * Area and strategy. Only the area ever gets into the address, so that a bookmark brings it back.
 * @param onStrategy called with the id of each strategy that is chosen
 */
export function startArea(
  root: HTMLElement,
  onStrategy: (framework: string) => void,
): { readonly start: () => void; readonly chosen: () => string | undefined } {
  const select = hook(root, '[data-planner-area]') as HTMLSelectElement;
  const groups = [...root.querySelectorAll<HTMLElement>('[data-planner-strategies]')];
  const shown = () => groups.find((group) => group.dataset.plannerStrategies === select.value);
  const chosen = () =>
    shown()?.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value ?? undefined;

  function showStrategies(): void {
    for (const group of groups) group.hidden = group !== shown();
    const framework = chosen();
    if (framework) onStrategy(framework);
  }

  select.addEventListener('change', () => {
    history.replaceState(null, '', select.value ? `?area=${select.value}` : location.pathname);
    showStrategies();
  });
  for (const group of groups) {
    group.addEventListener('change', () => {
      const framework = chosen();
      if (framework) onStrategy(framework);
    });
  }
  return {
    chosen,
    start() {
      const area = new URLSearchParams(location.search).get('area');
      if (area && [...select.options].some((option) => option.value === area)) select.value = area;
      if (select.value) showStrategies();
    },
  };
}
