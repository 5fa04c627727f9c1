/** Lets the page answer its reader between two parts of work. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
