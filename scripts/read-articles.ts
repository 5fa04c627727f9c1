import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { load } from 'js-yaml';
import { projectRoot } from '#source/project-root';
import type { Article } from '#views/search-record';

const places = [
  { folder: 'content/pages', path: '/' },
  { folder: 'content/guides', path: '/guides/' },
] as const;

/** The prose pages as plain text, for search. `rights.md` is a part of the page about the site. */
export function readArticles(): readonly Article[] {
  return places.flatMap(({ folder, path }) => {
    const dir = join(projectRoot(), folder);
    if (!existsSync(dir)) return [];
    return readdirSync(dir)
      .filter((name) => name.endsWith('.md'))
      .toSorted()
      .map((name) => {
        const id = basename(name, '.md');
        const [, head = '', body = ''] =
          /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(dir, name), 'utf8')) ?? [];
        return {
          href: id === 'rights' ? '/about/#rights' : `${path}${id}/`,
          title: titleIn(head) ?? id,
          text: plain(body),
        };
      });
  });
}

function titleIn(head: string): string | undefined {
  const data: unknown = load(head);
  const title = typeof data === 'object' && data !== null && 'title' in data ? data.title : undefined;
  return typeof title === 'string' ? title : undefined;
}

function plain(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^\s*(?:[-*]|\d+\.|#+|>)\s+/gm, '')
    .replaceAll(/[*_`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
