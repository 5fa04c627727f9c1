/** Adds the base path of the site to an address, so that a site under a sub-path works (`LANYARD_BASE`). */
export function to(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
