import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { readSiteSettings, type SiteSettings } from '#source/site-settings';
import { toSecurityTxt, writeHostingFiles } from '../../scripts/hosting-files.ts';
import { githubPagesRecipe } from '../../scripts/recipes/github-pages.ts';
import { headerFile } from '../../scripts/recipes/header-file.ts';
import { cacheControl, securityHeaders } from '../../scripts/security-headers.ts';

const scratch = mkdtempSync(join(tmpdir(), 'lanyard-recipes-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface WorkflowStep {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: unknown;
}

interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

function recipe(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['scripts/recipe.ts', ...args],
      { env: { ...process.env, LANYARD_BASE: '/', ...env } },
      (error, stdout, stderr) => resolve({ exitCode: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

describe('npm run recipe', () => {
  it('writes into a file when one is named, and says so', async () => {
    const file = join(scratch, 'site', '.htaccess');
    const { exitCode, stdout } = await recipe(['apache', file], { LANYARD_BASE: '/learning/' });
    expect([exitCode, stdout]).toEqual([0, `Written to ${file}.\n`]);
    expect(readFileSync(file, 'utf8')).toContain('ErrorDocument 404 /learning/404.html');
  });

  it.each([
    [['lighttpd'], {}, 'There is no recipe "lighttpd".'],
    [[], {}, 'Say which recipe.'],
    [['nginx', '--port', 'http'], {}, 'The port is http: it has to be a number up to 65535.'],
    [
      ['nginx', '--folder', '/var/www/my site'],
      {},
      'The folder is /var/www/my site: write its whole path, without spaces.',
    ],
    [['nginx'], { LANYARD_BASE: '/a";}' }, 'LANYARD_BASE is /a";}: it has to look like /path/.'],
  ])('refuses %j %j and says why', async (args, env, why) => {
    const { exitCode, stderr, stdout } = await recipe(args, env);
    expect([exitCode, stderr.split('\n')[0], stdout]).toEqual([2, why, '']);
  });

  it('puts the settings for nginx into the container as they are, whatever signs they hold', async () => {
    const { stdout } = await recipe(['container'], { LANYARD_BASE: '/learning/' });
    const settings = (
      await recipe(['nginx', '--folder', '/usr/share/nginx/html/', '--port', '8080'], {
        LANYARD_BASE: '/learning/',
      })
    ).stdout;
    expect(stdout).toContain(`COPY <<"LANYARD" /etc/nginx/conf.d/default.conf\n${settings}LANYARD\n`);
    expect(stdout).toContain('LANYARD_BASE="/learning/" npm run build');
  });

  it('prints a workflow that publishes after each change and each morning, because a strategy ends on a day', () => {
    const workflow = load(githubPagesRecipe()) as {
      on: { push: unknown; schedule: readonly { cron: string }[] };
    };
    expect(workflow.on.push).toEqual({ branches: ['main'] });
    expect(workflow.on.schedule[0]?.cron).toMatch(/^\d+ \d+ \* \* \*$/);
  });

  it('prints a workflow whose steps install, build below the path that GitHub names, and hand over what was built', () => {
    const { jobs, permissions } = load(githubPagesRecipe()) as {
      permissions: unknown;
      jobs: { publish: { environment: { url: string }; steps: readonly WorkflowStep[] } };
    };
    const { steps, environment } = jobs.publish;
    expect(permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
    expect(steps.map(({ uses, run }) => run ?? uses?.replace(/@v\d+$/, ''))).toEqual([
      'actions/checkout',
      'actions/setup-node',
      'actions/configure-pages',
      'npm ci',
      'npm run build',
      'actions/upload-pages-artifact',
      'actions/deploy-pages',
    ]);
    const withId = (id: string) => steps.find((step) => step.id === id)?.uses;
    const base = steps.find(({ run }) => run === 'npm run build')?.env?.LANYARD_BASE ?? '';
    expect(withId(/steps\.(\w+)\.outputs\.base_path/.exec(base)?.[1] ?? '')).toMatch('configure-pages');
    expect(withId(/steps\.(\w+)\.outputs\.page_url/.exec(environment.url)?.[1] ?? '')).toMatch(
      'deploy-pages',
    );
    // GitHub gives "" for a domain of its own, and "/name" for a project; a build takes a path with both slashes.
    for (const given of ['', '/name']) expect(base.replace(/\$\{\{.*\}\}/, given)).toMatch(/^\/(?:name\/)?$/);
    expect(steps.find(({ uses }) => uses?.includes('upload'))?.with).toEqual({ path: 'dist' });
  });

  it('copies everything into the container that a build reads', async () => {
    const { stdout } = await recipe(['container']);
    const copied = [...stdout.matchAll(/^COPY ((?!--|<<).+) \S+$/gm)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    const imports = Object.values(
      JSON.parse(readFileSync('package.json', 'utf8')).imports as Record<string, string>,
    );
    const folders = imports.map((path) => path.split('/')[1] ?? '').filter((folder) => folder !== 'tests');
    expect(copied).toEqual(expect.arrayContaining([...new Set(folders), 'public', 'frameworks', 'scripts']));
  });
});

describe('the file _headers', () => {
  it('gives each header under one rule only, because some hosts would send both values', () => {
    expect(writeHostingFiles(scratch, '/', '2026-11-22')).toContain('_headers');
    const names = readFileSync(join(scratch, '_headers'), 'utf8').matchAll(/^ {2}([\w-]+):/gm);
    const given = [...names].map(([, name]) => name);
    expect(given.length).toBeGreaterThan(5);
    expect(new Set(given).size).toBe(given.length);
  });

  it.each(['/', '/learning/'])(
    'reads as Netlify and Cloudflare document it, and gives each path below %s its headers',
    (base) => {
      const rules = parseHeaders(headerFile({ base }));
      const below = (path: string) => `${base}${path}`;
      for (const path of ['', 'find/', 'shropshire-2023/roles/teacher/', 'search/', '_astro/site.1a2b.css']) {
        const sent = new Map(
          rules.filter((rule) => rule.matches(below(path))).flatMap((rule) => rule.headers),
        );
        const { 'Content-Security-Policy': policy, ...everywhere } = securityHeaders(`/${path}`);
        expect(Object.fromEntries(sent), path).toMatchObject(everywhere);
        // One policy stands for all pages, as wide as the widest; the policy inside each page narrows it again.
        const wide = new Set(directives(sent.get('Content-Security-Policy')));
        const narrow = directives(policy).filter((one) => !wide.has(one));
        expect(
          narrow.every((one) => one.startsWith('script-src')),
          `${path}: ${narrow.join()}`,
        ).toBe(true);
        if (path.startsWith('_astro/')) expect(sent.get('Cache-Control')).toBe(cacheControl(`/${path}`));
        else expect(sent.has('Cache-Control')).toBe(false);
      }
      expect(rules.some((rule) => rule.matches('/elsewhere/'))).toBe(base === '/');
    },
  );
});

/**
 * As Netlify and Cloudflare Pages document the file: a line that begins with a slash is a path, in which a star stands for
 * the rest and only at its end; lines that are indented are its headers; a hash begins a remark. Cloudflare takes 100 rules,
 * and lines of 2,000 characters.
 */
function parseHeaders(text: string) {
  const rules: {
    path: string;
    headers: [name: string, value: string][];
    matches: (path: string) => boolean;
  }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    expect(line.length).toBeLessThanOrEqual(2000);
    const header = /^\s+([A-Za-z][A-Za-z-]*):\s*(\S.*)$/.exec(line);
    if (header) {
      rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
      continue;
    }
    expect(line).toMatch(/^\/[^\s*]*\*?$/);
    const start = line.replace(/\*$/, '');
    const isWhole = !line.endsWith('*');
    rules.push({
      path: line,
      headers: [],
      matches: (path) => (isWhole ? path === start : path.startsWith(start)),
    });
  }
  expect(rules.length).toBeLessThanOrEqual(100);
  for (const { path, headers } of rules) expect(headers.length, path).toBeGreaterThan(0);
  return rules;
}

function directives(policy: string | undefined): readonly string[] {
  return (policy ?? '').split(';').map((one) => one.trim());
}

describe('security.txt', () => {
  const { settings } = readSiteSettings();
  const withContact = (securityContact?: string) =>
    toSecurityTxt(
      { ...(settings as SiteSettings), address: 'https://learning.example.org/x/', securityContact },
      '2026-11-22',
    );

  it('names whom to tell, and runs out in less than a year after the build', () => {
    expect(withContact('security@example.org')).toBe(
      [
        'Contact: mailto:security@example.org',
        'Expires: 2027-11-17T00:00:00.000Z',
        'Preferred-Languages: en',
        'Canonical: https://learning.example.org/.well-known/security.txt',
        '',
      ].join('\n'),
    );
    expect(withContact('https://example.org/report@us')).toMatch(
      /^Contact: https:\/\/example\.org\/report@us$/m,
    );
  });

  it('is not written when nobody is named', () => {
    expect(withContact()).toBe(undefined);
  });
});
