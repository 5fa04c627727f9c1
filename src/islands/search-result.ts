import { element } from './nodes.ts';
import type { PagefindData } from './pagefind.ts';

/** One page that was found: title, whose page it is, what kind, and the words around the hit. */
export function foundNode({ url, meta, filters, excerpt }: PagefindData): HTMLLIElement {
  const about = [meta.place, filters.kind?.[0]].filter(Boolean).join(' · ');
  return element(
    'li',
    {},
    element('a', { href: url }, meta.title ?? url),
    element('span', { class: 'block quiet' }, about),
    element('p', {}, ...marked(excerpt)),
  );
}

/** Pagefind gives excerpts as HTML. They are taken apart, so that text stays text. */
function marked(excerpt: string): readonly (Node | string)[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).map((part) => {
    const word = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
    return word === undefined ? unescaped(part) : element('mark', {}, unescaped(word));
  });
}

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(?:39|x27);/gi, "'")
    .replaceAll('&amp;', '&');
}
