import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { apacheRecipe } from '../scripts/recipes/apache.ts';
import { nginxRecipe } from '../scripts/recipes/nginx.ts';

export interface RunningServer {
  /** Where the site is, with its base path and a slash at the end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A web server that a council may have, run with our recipe. */
export interface WebServer {
  readonly name: string;
  /** Serves `site`, a copy of a built site that anybody may read, below `base`. Writes its own files into `scratch`. */
  readonly start: (site: string, base: string, scratch: string) => Promise<RunningServer>;
}

const asRoot = process.getuid?.() === 0;

export const webServers: readonly WebServer[] = [
  {
    name: 'nginx',
    async start(site, base, scratch) {
      const program = ensureProgram('/usr/sbin/nginx', 'nginx-light');
      const port = await freePort();
      mkdirSync(scratch, { recursive: true });
      writeFileSync(join(scratch, 'lanyard.conf'), nginxRecipe({ base, folder: site, port }));
      const config = join(scratch, 'nginx.conf');
      writeFileSync(
        config,
        `${asRoot ? 'user root;' : ''} daemon off; worker_processes 1; pid ${scratch}/nginx.pid; error_log ${scratch}/error.log;
        events {} http { access_log off; client_body_temp_path ${scratch}/body; proxy_temp_path ${scratch}/proxy;
        fastcgi_temp_path ${scratch}/fastcgi; uwsgi_temp_path ${scratch}/uwsgi; scgi_temp_path ${scratch}/scgi;
        include /etc/nginx/mime.types; include ${scratch}/lanyard.conf; }`,
      );
      return run(program, ['-p', scratch, '-c', config], scratch, `http://localhost:${port}${base}`);
    },
  },
  {
    name: 'Apache',
    async start(site, base, scratch) {
      const program = ensureProgram('/usr/sbin/apache2', 'apache2');
      const port = await freePort();
      mkdirSync(scratch, { recursive: true });
      writeFileSync(join(site, '.htaccess'), apacheRecipe({ base }));
      const modules = [
        'mpm_event',
        'authz_core',
        'dir',
        'mime',
        'headers',
        'deflate',
        'filter',
        'alias',
        'autoindex',
      ];
      const config = join(scratch, 'apache.conf');
      writeFileSync(
        config,
        [
          ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
          `ServerRoot ${scratch}`,
          'ServerName localhost',
          `Listen ${port}`,
          `PidFile ${scratch}/apache.pid`,
          `ErrorLog ${scratch}/error.log`,
          'TypesConfig /etc/mime.types',
          ...(asRoot ? ['User www-data', 'Group www-data'] : []),
          `DocumentRoot ${site}`,
          ...(base === '/' ? [] : [`Alias ${base} ${site}/`]),
          `<Directory ${site}>`,
          'AllowOverride All',
          'Require all granted',
          '</Directory>',
        ].join('\n'),
      );
      return run(program, ['-DFOREGROUND', '-f', config], scratch, `http://localhost:${port}${base}`);
    },
  },
];

/** The path of a server program. Where it is missing and we may, it is installed; otherwise throws with what to do. */
function ensureProgram(path: string, debianPackage: string): string {
  if (existsSync(path)) return path;
  const advice = `The hosting tests need ${path}: install the package ${debianPackage}.`;
  if (!asRoot || !existsSync('/usr/bin/apt-get')) throw new Error(advice);
  console.log(`Installing ${debianPackage} with apt-get for the hosting tests.`);
  const aptGet = (...args: string[]) =>
    execFileSync('/usr/bin/apt-get', ['-q', ...args], {
      // On run level 1 Debian starts no service: the tests want the program, not a server on port 80.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  try {
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', debianPackage);
  } catch (cause) {
    throw new Error(`apt-get could not install ${debianPackage}. ${advice}`, { cause });
  }
  if (!existsSync(path)) throw new Error(advice);
  return path;
}

/** Starts a server in the foreground and waits until it answers. Throws with its own words when it does not, or warns. */
async function run(
  program: string,
  args: readonly string[],
  scratch: string,
  url: string,
): Promise<RunningServer> {
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  server.stderr.on('data', (part: Buffer) => {
    words += part.toString('utf8');
  });
  const gone = new Promise<void>((resolve) => server.once('close', () => resolve()));
  for (let tries = 0; tries < 100 && server.exitCode === null && !words.includes('[warn]'); tries++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer && !words.includes('[warn]')) {
      return {
        url,
        async stop() {
          server.kill('SIGTERM');
          await gone;
        },
      };
    }
    await wait(100);
  }
  server.kill('SIGKILL');
  const log = join(scratch, 'error.log');
  if (existsSync(log)) words += readFileSync(log, 'utf8');
  throw new Error(`${program} does not answer at ${url} without a warning:\n${words}`);
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(address)));
    });
  });
}
