import { createRequire } from 'node:module';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A browser page that notes everything a reader would not want to happen while they read. */
export interface ObservedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What happened since the last call: errors, requests to other sites, policy violations, anything stored. */
  readonly takeTrouble: () => Promise<readonly string[]>;
}

declare global {
  interface Window {
    lanyardViolations?: string[];
  }
}

/** Opens a page in a context of its own. The caller closes the context. */
export async function observePage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<ObservedPage> {
  const baseURL = options.baseURL ?? inject('site').url;
  const { origin } = new URL(baseURL);
  const context = await browser.newContext({ ...options, baseURL });
  const trouble: string[] = [];
  await context.addInitScript({ path: axeSource });
  await context.addInitScript(() => {
    window.lanyardViolations = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      window.lanyardViolations?.push(`${event.violatedDirective} blocked ${event.blockedURI}`),
    );
  });
  // A request to another site is noted and stopped: the tests say nothing to anybody either.
  await context.route(
    (address) => address.origin !== origin && /^(?:https?|wss?):$/.test(address.protocol),
    (route) => {
      trouble.push(`asked another site: ${route.request().url()}`);
      return route.abort();
    },
  );
  context.on('weberror', (error) => trouble.push(`script error: ${error.error().message}`));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      trouble.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} for ${response.url()}`);
  });
  const page = await context.newPage();

  return {
    page,
    context,
    async takeTrouble() {
      const inPage = options.javaScriptEnabled === false ? [] : await page.evaluate(whatThePageDid);
      const cookies = (await context.cookies()).map((cookie) => `cookie ${cookie.name}`);
      return [...trouble.splice(0), ...inPage, ...cookies];
    },
  };
}

async function whatThePageDid(): Promise<string[]> {
  const databases = (await indexedDB.databases()).map(({ name }) => `IndexedDB ${name}`);
  const keys = (storage: Storage, name: string) => Object.keys(storage).map((key) => `${name} ${key}`);
  const workers = await navigator.serviceWorker?.getRegistrations();
  return [
    ...(window.lanyardViolations?.splice(0) ?? []).map(
      (violation) => `content security policy: ${violation}`,
    ),
    ...keys(localStorage, 'localStorage'),
    ...keys(sessionStorage, 'sessionStorage'),
    ...databases,
    ...(workers ?? []).map(({ scope }) => `service worker for ${scope}`),
  ];
}
