/** What a recipe has to know about the site and the place where it stands. */
export interface Place {
  /** The path below which the site stands, with a slash at both ends; "/" for a site of its own. */
  readonly base: string;
  /** The folder on the server that holds the files of the site. */
  readonly folder: string;
  /** The port on which the server waits. */
  readonly port: number;
}

/** Whether a base path can stand in the configuration of a server as it is. */
export function isPlainBase(base: string): boolean {
  return /^\/(?:[\w.~-]+\/)*$/.test(base);
}
