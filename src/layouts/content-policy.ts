/** The folders whose pages search in WebAssembly: the search page, and Pagefind's worker with a policy of its own. */
export const searchFolders = ['search', 'pagefind'] as const;

/**
 * What the page at a path (without the base path) may load and do: nothing but what it must. It stands in every page,
 * for hosts that send no headers of ours. A header adds the one rule that only a header may hold.
 */
export function contentPolicy(path: string): string {
  const searches = searchFolders.some((folder) => path.startsWith(`/${folder}/`));
  return [
    "default-src 'none'",
    `script-src 'self'${searches ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
