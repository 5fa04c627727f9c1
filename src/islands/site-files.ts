// How a script finds the pages and the data of this site. In the copy for use without a server, site-files-offline.ts
// takes the place of this file.

/** Gives the address of a page or a file from its path on the site, such as "/about/". `base` is `data-base` of a root. */
export function addressesBelow(base = '/'): (path: string) => string {
  const prefix = base.replace(/\/$/, '');
  return (path) => prefix + path;
}

/** Asks the server whether a kept copy is still right: files that belong together must be of one build. */
export async function loadJson<T>(address: string): Promise<T> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
