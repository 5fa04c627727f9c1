import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { readSiteSettings, type SiteSettings } from '#source/site-settings';
import { toSecurityTxt, writeHostingFiles } from '../../scripts/hosting-files.ts';
import { githubPagesRecipe } from '../../scripts/recipes/github-pages.ts';

const scratch = mkdtempSync(join(tmpdir(), 'lanyard-recipes-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

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
});

describe('the file _headers', () => {
  it('gives each header under one rule only, because some hosts would send both values', () => {
    expect(writeHostingFiles(scratch, '/', '2026-11-22')).toContain('_headers');
    const names = readFileSync(join(scratch, '_headers'), 'utf8').matchAll(/^ {2}([\w-]+):/gm);
    const given = [...names].map(([, name]) => name);
    expect(given.length).toBeGreaterThan(5);
    expect(new Set(given).size).toBe(given.length);
  });
});

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
