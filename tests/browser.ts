import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const advice =
  'The site tests need Chromium, Chrome or Edge: install one, or set LANYARD_BROWSER to the path of its program.';

/**
 * The path of a Chromium-based browser. Throws, with what to do, when there is none.
 * @public
 */
export function findBrowser(): string {
  const chosen = process.env.LANYARD_BROWSER;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`LANYARD_BROWSER names ${chosen}, and there is no such file.`);
  }
  const found = usualPlaces().find((path) => existsSync(path));
  if (!found) throw new Error(advice);
  return found;
}

/** As findBrowser, but first installs Debian's chromium where we may: as root on a machine with apt-get. */
export function ensureBrowser(): string {
  if (process.env.LANYARD_BROWSER || usualPlaces().some((path) => existsSync(path))) return findBrowser();
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(advice);
  console.log('No browser found: installing the chromium package with apt-get for the site tests.');
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', 'chromium');
  return findBrowser();
}

/** Starts the browser without a window. The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: flags });
}

function aptGet(...args: string[]): void {
  try {
    execFileSync('/usr/bin/apt-get', ['-q', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  } catch (cause) {
    throw new Error(`apt-get ${args.join(' ')} failed. ${advice}`, { cause });
  }
}

function usualPlaces(): string[] {
  switch (process.platform) {
    case 'darwin':
      return [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ];
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]);
    default:
      return [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/usr/bin/google-chrome-stable',
        '/usr/bin/microsoft-edge',
        '/snap/bin/chromium',
      ];
  }
}
