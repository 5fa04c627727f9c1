import { cutLongWords } from '#model/long-words';

type Child = Node | string | undefined;

/** Makes an element. Text goes in as text, never as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.flatMap((child) => child || []));
  if (tag === 'td' || tag === 'th') breakLongWords(made);
  return made;
}

/** In the cells of a table, as on the pages that come with theirs. */
function breakLongWords(cell: Element): void {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    const [first = '', ...more] = cutLongWords(text.data);
    if (more.length > 0)
      text.replaceWith(first, ...more.flatMap((piece) => [document.createElement('wbr'), piece]));
  }
}

/** The element for a data hook inside a root; throws when the page and its island do not fit together. */
export function hook(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector(selector);
  if (found instanceof HTMLElement) return found;
  throw new TypeError(`There is no element ${selector} for this script.`);
}
