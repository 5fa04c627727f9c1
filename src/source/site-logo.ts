import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './project-root.ts';
import { type SiteSettings, siteFile } from './site-settings.ts';

/**
 * The bytes of the logo: from beside the settings, or from the folder public of the project. Undefined where it is in
 * neither.
 */
export function readLogo(
  { file }: NonNullable<SiteSettings['logo']>,
  settingsFile: string = siteFile(),
): Uint8Array<ArrayBuffer> | undefined {
  const found = [join(dirname(settingsFile), file), join(projectRoot(), 'public', file)].find(existsSync);
  return found === undefined ? undefined : new Uint8Array(readFileSync(found));
}
