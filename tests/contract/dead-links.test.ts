import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadAll } from '#source/load-frameworks';
import { findDeadLinks } from '../../scripts/dead-links.ts';

let server: Server;
let address = '';
let most = 0;
let now = 0;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    now += 1;
    most = Math.max(most, now);
    response.on('close', () => {
      now -= 1;
    });
    const path = request.url ?? '';
    if (path === '/silent') return;
    const status =
      path === '/gone'
        ? 404
        : path === '/locked'
          ? 403
          : path === '/no-head' && request.method === 'HEAD'
            ? 405
            : 200;
    setTimeout(() => response.writeHead(status).end(), 20);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

it('finds links that answer no more, asks each address once and four at a time, and never judges a locked door', async () => {
  const [file] = loadAll(join(import.meta.dirname, 'valid', 'left-to-employers')).files;
  if (!file) throw new Error('The fixture is missing.');
  const paths = ['/gone', '/fine', '/locked', '/no-head', '/silent', '/gone', '/a', '/b', '/c', '/d'];
  const references = paths.map((path, i) => ({
    id: `reference-${i}`,
    title: path,
    linkStatus: 'present' as const,
    url: address + path,
    source: '§6',
  }));
  const framework = { ...file.framework, references };
  const dead = await findDeadLinks([{ ...file, framework }], { timeout: 400, parallel: 4 });
  expect(dead.map(({ rule, severity, message }) => [rule, severity, message.replace(address, '')])).toEqual([
    ['dead-link', 'warning', '/gone answers with 404.'],
    ['dead-link', 'warning', '/silent does not answer within 0.4 seconds.'],
    ['dead-link', 'warning', '/gone answers with 404.'],
  ]);
  expect(dead[0]?.path).toEqual(['references', 0, 'url']);
  expect(dead[0]?.line).toBeGreaterThan(1);
  expect(asked.filter((line) => line.endsWith('/gone'))).toEqual(['HEAD /gone', 'GET /gone']);
  expect(asked).toContain('GET /no-head');
  expect(most).toBeLessThanOrEqual(4);
});
