import { element } from './nodes.ts';

/** Buttons to the pages before and after, with the place in words. Empty where one page holds all. */
export function pagerNodes(
  what: string,
  { from, size, total }: { readonly from: number; readonly size: number; readonly total: number },
  go: (from: number) => void,
): readonly HTMLElement[] {
  if (total <= size) return [];
  const number = (n: number) => n.toLocaleString('en-GB');
  const words = `${what} ${number(from + 1)} to ${number(Math.min(total, from + size))} of ${number(total)}`;
  const button = (label: string, to: number) => {
    const made = element('button', { type: 'button', class: 'btn alt' }, label);
    made.append(element('span', { class: 'govuk-visually-hidden' }, ` page of ${what.toLowerCase()}`));
    made.addEventListener('click', () => go(to));
    return made;
  };
  return [
    element('p', {}, words),
    ...(from > 0 ? [button('Previous', Math.max(0, from - size))] : []),
    ...(from + size < total ? [button('Next', from + size)] : []),
  ];
}
