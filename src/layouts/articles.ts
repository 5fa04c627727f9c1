import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** A prose page written in Markdown. */
export interface WrittenPage {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly Content: AstroComponentFactory;
}

interface PageFile {
  readonly frontmatter: { readonly title: string; readonly description: string; readonly order?: number };
  readonly Content: AstroComponentFactory;
}

const pages = import.meta.glob<PageFile>('/content/pages/*.md', { eager: true });
const guides = import.meta.glob<PageFile>('/content/guides/*.md', { eager: true });

/** A page of content/pages. Throws when its file is missing: the site links to it from every page. */
export function getArticle(id: string): WrittenPage {
  const file = pages[`/content/pages/${id}.md`];
  if (!file) throw new Error(`content/pages/${id}.md is missing.`);
  return toWritten(id, file);
}

/** The guides, in the order that they give themselves. */
export function allGuides(): readonly WrittenPage[] {
  return Object.entries(guides)
    .toSorted(
      ([a, x], [b, y]) => (x.frontmatter.order ?? 99) - (y.frontmatter.order ?? 99) || a.localeCompare(b),
    )
    .map(([path, file]) => toWritten(path.replace(/^.*\/|\.md$/g, ''), file));
}

function toWritten(id: string, { frontmatter, Content }: PageFile): WrittenPage {
  return { id, title: frontmatter.title, description: frontmatter.description, Content };
}
