import type { Framework } from '#model/framework';
import type { Path, Problem } from '#model/problem';
import { entries, error } from './check.ts';
import { textLeaves } from './text-leaves.ts';

/**
 * Links lead to web pages, safely (V12, V13). http is allowed where the file also says how far the address was
 * checked: for contacts and references.
 */
export function unsafeUrl(framework: Framework): Problem[] {
  const links = textLeaves(framework).filter(
    ({ path }) => path.at(-1) === 'url' || path.at(-1) === 'website',
  );
  const websites = entries(framework.contacts).flatMap(([i, { kind, normalised }]) =>
    kind === 'website' && normalised !== undefined
      ? [{ path: ['contacts', i, 'normalised'], text: normalised }]
      : [],
  );
  return [...links, ...websites].flatMap(({ path, text }) => judge(path, text));
}

function judge(path: Path, text: string): Problem[] {
  const rule = 'unsafe-url';
  const lost =
    path[0] === 'references'
      ? 'Remove the line. If the document had a link here that is gone, write `linkStatus: lost-in-source`.'
      : 'Remove the line, or write the address of a web page.';
  if (text.trim() === '' || text.trim().startsWith('#'))
    return [error(rule, path, `The link "${text}" leads nowhere.`, lost)];
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url)
    return [
      error(
        rule,
        path,
        `"${text}" is not a full web address.`,
        'Write the whole address, with https:// at the start.',
      ),
    ];
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return [error(rule, path, `Links that start with ${url.protocol} are not allowed.`, lost)];
  }
  if (url.username !== '' || /\s/.test(text) || !url.hostname.includes('.')) {
    return [
      error(
        rule,
        path,
        `"${text}" is not the address of a public web page.`,
        'Check it in a browser and copy it from there.',
      ),
    ];
  }
  const mayBePlain = path[0] === 'contacts' || path[0] === 'references';
  if (url.protocol === 'http:' && !mayBePlain) {
    return [
      error(
        rule,
        path,
        `"${text}" is not encrypted.`,
        'Try it with https:// and use that if it works; if not, leave the link out.',
      ),
    ];
  }
  return [];
}
