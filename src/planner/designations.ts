/** A cell that names a post in safeguarding, as answers to the question about posts; undefined: we don't know it. */
export type ReadPosts = readonly string[] | undefined;

const none = /^(?:|[-–—.]+|no|n|none|nil|n\/?a|not applicable|false|0)$/;
const yes = /^(?:yes|y|true|1|x|✓|✔)$/;

// Only names that mean one post. "Safeguarding officer" may be anything, so it is put to a person.
const posts: readonly (readonly [answer: string, names: RegExp])[] = [
  [
    'deputy-designated-safeguarding-lead',
    /^(?:(?:deputy|dep) (?:dsl|designated safeguarding (?:lead|person|officer)|designated lead)|ddsl|dsl deputy|deputy designated safeguarding leads?)$/,
  ],
  [
    'designated-safeguarding-lead',
    /^(?:lead dsl|dsl|designated safeguarding (?:lead|person|officer)|designated lead|designated person)$/,
  ],
  ['named-professional', /^named (?:professional|nurse|doctor|midwife|gp)(?: for safeguarding.*)?$/],
  [
    'designated-lead-professional',
    /^designated (?:lead professional|professional|nurse|doctor)(?: for safeguarding.*)?$/,
  ],
  ['professional-adviser', /^professional advis[eo]r(?: on safeguarding)?$/],
  ['safeguarding-training-lead', /^safeguarding training lead$/],
  ['trainer', /^(?:safeguarding )?trainer$|^(?:member of (?:the )?)?training pool(?: member)?$/],
];

/**
 * Reads a cell of the column for posts. Several posts may stand in one cell.
 * @param heading the heading of the column: below "DSL" a "yes" is an answer
 */
export function readPosts(cell: string, heading: string): ReadPosts {
  const text = plain(cell);
  if (none.test(cell.trim().toLowerCase()) || none.test(text)) return [];
  if (yes.test(cell.trim().toLowerCase())) return postsNamed(plain(heading));
  const parts = cell
    .split(/[;,&/]|\band\b/i)
    .map(plain)
    .filter((part) => part !== '');
  const found = parts.map(postsNamed);
  return found.every((post) => post !== undefined) ? [...new Set(found.flat())] : undefined;
}

function postsNamed(text: string): ReadPosts {
  const post = posts.find(([, names]) => names.test(text));
  return post ? [post[0]] : undefined;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\((?:dsl|ddsl)\)/g, ' ')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}
