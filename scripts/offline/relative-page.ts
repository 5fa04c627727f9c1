import { posix } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** A built site: its base path and its files, as paths with slashes. */
export interface BuiltSite {
  readonly base: string;
  readonly files: ReadonlySet<string>;
}

/** The script that does on a disk what the modules of the site do on the web. */
export const offlineScript = 'offline.js';

const addresses = /(^|\s)(href|src|action|poster|data-source)="([^"]*)"/g;
const roots = /(^|\s)data-base="[^"]*"/g;

/**
 * A page of the site, by its file, as a page that works from a disk: links name files and start from the page, and
 * scripts are no modules, which browsers refuse to load from a disk. `note` is a sentence for the foot of the page.
 */
export function toOfflinePage(html: string, file: string, site: BuiltSite, note: string): string {
  const page = parse(html, { comment: true, blockTextElements: { script: true, style: true } });
  // The policy speaks of one's own server, and browsers do not agree on what that is on a disk.
  for (const policy of page.querySelectorAll('meta[http-equiv]')) policy.remove();
  // Browsers load nothing ahead from a disk, and complain.
  for (const ahead of page.querySelectorAll('link[rel=preload]')) ahead.remove();
  withoutServer(page, site.base);
  withoutModules(page, site.base);
  page.querySelector('footer .wrap')?.insertAdjacentHTML('afterbegin', `<p>${note}</p>`);
  for (const element of page.querySelectorAll('*')) {
    element.rawAttrs = element.rawAttrs
      .replace(
        addresses,
        (_, before: string, name: string, address: string) =>
          `${before}${name}="${relativeAddress(address, file, site)}"`,
      )
      .replace(roots, (_, before: string) => `${before}data-base="${toTop(file)}"`);
  }
  return page.toString();
}

/** An address of this site, as written in an attribute, seen from a file; all others stay. */
export function relativeAddress(address: string, from: string, { base, files }: BuiltSite): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  if (!path.startsWith(base) || path.startsWith('//')) return address;
  const inside = path.slice(base.length);
  const target = /(?:^|\/)$/.test(inside) ? `${inside}index.html` : inside;
  if (!files.has(target)) return address;
  return posix.relative(posix.dirname(from), target) + rest;
}

function toTop(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}

/** The search runs in WebAssembly and the planner in a worker, and browsers load neither from a disk. */
function withoutServer(page: HTMLElement, base: string): void {
  const search = page.querySelector('[data-search]');
  const planner = page.querySelector('[data-planner]');
  const part = search ?? planner;
  if (!part) return;
  if (search) page.querySelector('.lede')?.remove();
  part.insertAdjacentHTML(
    'beforebegin',
    `<p><strong>This is a copy for use without the internet. ${search ? 'The search' : 'The planner'} works on the web only.</strong>
    <a href="${base}find/">Find your role</a> works here${search ? ', and so do the lists below' : ''}.</p>`,
  );
  search?.remove();
  for (const script of page.querySelectorAll('script, noscript, link[rel=modulepreload]')) script.remove();
}

function withoutModules(page: HTMLElement, base: string): void {
  const modules = page.querySelectorAll('script[type=module], link[rel=modulepreload]');
  if (modules.length === 0) return;
  for (const script of modules) script.remove();
  page
    .querySelector('head')
    ?.insertAdjacentHTML('beforeend', `<script src="${base}${offlineScript}" defer></script>`);
}
