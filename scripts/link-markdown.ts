import { telephoneHref } from '#model/telephone';

/** The parts of the Markdown processor's tree and tools that are used here. */
interface Element {
  readonly type: string;
  readonly tagName: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Element[];
}

interface Context {
  textContent(node: Element): string;
  setProperty(node: Element, key: string, value: unknown): void;
}

/** Prose links to pages as /page/, also where the site lies under a sub-path; bold telephone numbers can be tapped. */
export function linkMarkdown(base: string) {
  const prefix = base.replace(/\/$/, '');
  return {
    name: 'lanyard-links',
    element: [
      {
        filter: ['a'],
        visit(node: Element, context: Context): undefined {
          const href = node.properties?.href;
          if (typeof href === 'string' && href.startsWith('/'))
            context.setProperty(node, 'href', prefix + href);
        },
      },
      {
        filter: ['strong'],
        visit(node: Element, context: Context): Element | undefined {
          const href = telephoneHref(context.textContent(node));
          if (href === undefined) return undefined;
          const link = {
            type: 'element',
            tagName: 'a',
            properties: { href },
            children: node.children ?? [],
          };
          return { ...node, children: [link] };
        },
      },
    ],
  };
}
