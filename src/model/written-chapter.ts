import type { Block } from './block.ts';
import type { Nation } from './framework.ts';

/** A chapter that somebody wrote in content/booklets or content/residents, the same for all strategies. */
export interface WrittenChapter {
  /** The name of its file without the ending: `help-now`. */
  readonly id: string;
  readonly title: string;
  /** Topics of law whose facts the chapter leans on; a booklet prints them together at its end. */
  readonly lawTopics: readonly string[];
  /** Nations whose law and services it describes. */
  readonly nations: readonly Nation[];
  readonly ownPage?: true;
  readonly blocks: readonly Block[];
}

/** The residents' chapters say the same in plainer words, so both folders use the same ids. */
export interface WrittenChapters {
  readonly booklets: readonly WrittenChapter[];
  readonly residents: readonly WrittenChapter[];
}

/** Chapters that nobody writes: they are made from a strategy. Residents' booklets have none of them. */
export const generatedChapters = ['your-training', 'values', 'law'] as const;
