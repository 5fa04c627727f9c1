/** The parts of the Markdown processor's tree and tools that are used here. */
interface Element {
  readonly type: string;
  readonly tagName: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Element[];
}

interface Context {
  readonly fileURL: URL | undefined;
  textContent(node: Element): string;
  setProperty(node: Element, key: string, value: unknown): void;
}

const chapterFile = /\/content\/(?:booklets|residents)\/([\w-]+)\.md$/;

/**
 * Makes a file of content/booklets and content/residents a chapter of a longer page: its headings go one step down,
 * because the title of the chapter is the h2, and their ids begin with the name of the chapter, because two chapters
 * may both have "What to do". Lists of things to tick, and lines to fill in, get a class, so that they print well.
 */
export const chapterMarkdown = {
  name: 'lanyard-chapters',
  element: [
    {
      filter: ['h2', 'h3', 'h4', 'h5'],
      visit(node: Element, context: Context): Element | undefined {
        const chapter = chapterFile.exec(context.fileURL?.pathname ?? '')?.[1];
        if (chapter === undefined) return undefined;
        const id = `${chapter}-${slug(context.textContent(node))}`;
        return {
          ...node,
          tagName: `h${Number(node.tagName[1]) + 1}`,
          properties: { ...node.properties, id },
        };
      },
    },
    {
      filter: ['ul'],
      visit(node: Element, context: Context): undefined {
        const items = (node.children ?? []).filter((child) => child.tagName === 'li');
        const texts = items.map((item) => context.textContent(item).trim());
        if (texts.some((text) => /^I /.test(text))) context.setProperty(node, 'className', ['tick']);
        if (texts.every((text) => text.endsWith(':'))) context.setProperty(node, 'className', ['fill']);
      },
    },
  ],
};

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
