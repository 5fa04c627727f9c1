import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from './security-headers.ts';

export interface Served {
  /** The address of the home page, with the base path. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site on this machine, with the headers that a public server should send. Port 0 takes any free one.
 * Rejects with Node's own error when it cannot listen (`EADDRINUSE`: the port is taken).
 */
export function serveDist(
  dir: string,
  port: number,
  base = process.env.LANYARD_BASE || '/',
): Promise<Served> {
  // `dev`: files are looked up at each request, so that a new build shows at once.
  const prefix = base.replace(/\/$/, '');
  const files = sirv(dir, { dev: true, etag: true, extensions: [], setHeaders: addHeaders });
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (!path.startsWith(`${prefix}/`)) return notFound(response);
    const inside = path.slice(prefix.length);
    if (isFolder(dir, inside)) return redirect(response, request, `${path}/`);
    request.url = `${inside}${inside.endsWith('/') ? 'index.html' : ''}`;
    return files(request, response, () => notFound(response));
  });

  function addHeaders(response: ServerResponse, path: string): void {
    for (const [name, value] of Object.entries(securityHeaders(path))) response.setHeader(name, value);
  }

  function notFound(response: ServerResponse): void {
    const page = join(dir, '404.html');
    addHeaders(response, '/404.html');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : 'Not found');
  }

  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      resolve({ url: `http://localhost:${taken}${prefix}/`, close: () => close() });
    });
  });

  function close(): Promise<void> {
    server.closeAllConnections();
    return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
  }
}

/** Addresses of pages end in a slash; people leave it out. */
function isFolder(dir: string, path: string): boolean {
  return !path.endsWith('/') && !path.includes('..') && existsSync(join(dir, decode(path), 'index.html'));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function redirect(response: ServerResponse, request: IncomingMessage, path: string): void {
  const query = (request.url ?? '').split('?')[1];
  // One slash at the front only, or "//example.org/" would lead to another site.
  response.writeHead(301, {
    Location: `${path.replace(/^\/+/, '/')}${query === undefined ? '' : `?${query}`}`,
  });
  response.end();
}
