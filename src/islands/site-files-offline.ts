// In a copy that somebody opens from a disk there is no server: a folder does not lead to its index.html, and no script
// may read another file. But a page may load a script from the disk, so the data stand in scripts beside their files.

declare global {
  interface Window {
    /** What the loaded scripts gave, by the address of each. */
    lanyardData?: Map<string, unknown>;
  }
}

/** As in site-files.ts, with the name of the file that a server would add. */
export function addressesBelow(base = './'): (path: string) => string {
  const prefix = base.replace(/\/$/, '');
  return (path) => prefix + path.replace(/\/(?=$|[?#])/, '/index.html');
}

/** As in site-files.ts, from the script beside the file. */
export function loadJson<T>(address: string): Promise<T> {
  const script = document.createElement('script');
  script.src = `${address}.js`;
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => {
      script.remove();
      resolve(window.lanyardData?.get(script.src) as T);
    });
    script.addEventListener('error', () => reject(new Error(`${address} cannot be read.`)));
    document.head.append(script);
  });
}
