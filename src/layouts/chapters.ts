import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** A chapter written in Markdown, with the title for its readers. */
export interface WrittenChapter {
  readonly id: string;
  readonly title: string;
  /** Topics of law whose facts belong at the end of the chapter. */
  readonly lawTopics: readonly string[];
  readonly Content: AstroComponentFactory;
}

interface ChapterFile {
  readonly frontmatter: { readonly title: string; readonly lawTopics?: readonly string[] };
  readonly Content: AstroComponentFactory;
}

const files = {
  booklets: import.meta.glob<ChapterFile>('/content/booklets/*.md', { eager: true }),
  residents: import.meta.glob<ChapterFile>('/content/residents/*.md', { eager: true }),
};

/**
 * The written chapters among `ids`, in that order. Ids without a file are generated chapters (your training, values).
 * The residents' edition says the same in plainer words.
 */
export function chaptersFor(ids: readonly string[], edition: keyof typeof files): readonly WrittenChapter[] {
  return ids.flatMap((id) => {
    const file = files[edition][`/content/${edition}/${id}.md`];
    if (!file) return [];
    const { title, lawTopics = [] } = file.frontmatter;
    return [{ id, title, lawTopics, Content: file.Content }];
  });
}
