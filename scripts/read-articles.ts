import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { load } from 'js-yaml';
import { projectRoot } from '#source/project-root';
import type { SiteSettings } from '#source/site-settings';
import type { Article } from '#views/search-record';

const places = [
  { folder: 'content/pages', path: '/' },
  { folder: 'content/guides', path: '/guides/' },
] as const;

// What has no page of its own.
const addresses: Readonly<Record<string, string>> = {
  rights: '/about/#rights',
  'about-official': '/about/',
};

/** The prose pages as plain text, for search: those that this site shows. */
export function readArticles({ official }: Pick<SiteSettings, 'official'>): readonly Article[] {
  const absent = official ? ['about', 'rights'] : ['about-official'];
  return places.flatMap(({ folder, path }) => {
    const dir = join(projectRoot(), folder);
    if (!existsSync(dir)) return [];
    return readdirSync(dir)
      .filter((name) => name.endsWith('.md') && !absent.includes(basename(name, '.md')))
      .toSorted()
      .map((name) => {
        const id = basename(name, '.md');
        const [, head = '', body = ''] =
          /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(dir, name), 'utf8')) ?? [];
        return {
          href: addresses[id] ?? `${path}${id}/`,
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
