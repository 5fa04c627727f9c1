import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, NodeType, type Node as ParsedNode, parse } from 'node-html-parser';
import { inject } from 'vitest';

/** One page of the built site. */
export interface Page {
  /** The address on the site: "/about/", "/404.html". */
  readonly path: string;
  readonly html: string;
  readonly document: HTMLElement;
}

const inline = new Set(
  'A ABBR B BDI BDO CITE CODE DFN EM I KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(' '),
);
const unseen = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

const read = new Map<string, Page>();

/** Every file of the built site, as a path below its folder with slashes. */
export function siteFiles(folder = inject('site').dist): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Every HTML page of a built site, in the order of their addresses. Each is parsed when it is first looked into. */
export function sitePages(folder = inject('site').dist): readonly Page[] {
  return siteFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => load(folder, file));
}

/** The page at an address such as "/about/". Throws when there is none. */
export function pageAt(path: string, folder = inject('site').dist): Page {
  return load(folder, fileFor(path));
}

function fileFor(path: string): string {
  return (path.endsWith('/') ? `${path}index.html` : path).replace(/^\//, '');
}

function load(folder: string, file: string): Page {
  const known = read.get(`${folder}/${file}`);
  if (known) return known;
  const html = readFileSync(join(folder, file), 'utf8');
  let document: HTMLElement | undefined;
  const page: Page = {
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    html,
    get document() {
      // Only scripts and styles hold raw text; the content of noscript is a part of the page.
      document ??= parse(html, { blockTextElements: { script: true, style: true } });
      return document;
    },
  };
  read.set(`${folder}/${file}`, page);
  return page;
}

/** What a reader sees of an element: entities decoded, a space between blocks, white space folded. */
export function textOf(node: ParsedNode | null | undefined): string {
  return fold(node ? rawText(node) : '');
}

/** White space folded, as a browser shows it. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function rawText(node: ParsedNode): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text;
  if (node.nodeType !== NodeType.ELEMENT_NODE) return '';
  const { tagName } = node as HTMLElement;
  if (tagName && unseen.has(tagName)) return '';
  const inside = node.childNodes.map(rawText).join('');
  return tagName && inline.has(tagName) ? inside : ` ${inside} `;
}

/** The text of the main part of a page: without the masthead and the footer, which are the same everywhere. */
export function mainText(page: Page): string {
  return textOf(page.document.querySelector('main'));
}

/** The first twenty problems, one a line, or nothing. A page of a site is one of hundreds, so a failure must be short. */
export function firstTwenty(problems: readonly string[]): string {
  const rest = problems.length > 20 ? [`… and ${problems.length - 20} more`] : [];
  return [...problems.slice(0, 20), ...rest].join('\n');
}
