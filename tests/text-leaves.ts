import { sourceWords } from '#views/source-words';

/** A piece of prose in a framework, with the place where it stands: `audiences[2].ways[0].because`. */
export interface TextLeaf {
  readonly path: string;
  readonly text: string;
}

/**
 * Keys whose strings are no prose: ids and references, closed lists, dates and lengths of time, addresses.
 * Every other key counts as prose, so that a field added to the schema fails the test until a page shows it.
 */
const notProse = new Set([
  // ids and references
  'id', 'series', 'publishers', 'parent', 'reportsTo', 'approvedBy', 'framework', 'holders', 'reference', 'references',
  'role', 'roles', 'audience', 'audiences', 'level', 'levels', 'includes', 'prerequisites', 'courses', 'provider',
  'exceptionTo', 'overriddenBy', 'standards', 'nearest', 'touches', 'chapters', 'code', 'designations', 'sectors',
  'question', 'is',
  // closed lists
  'kind', 'topic', 'basis', 'relation', 'asserted', 'commercialUse', 'reuse', 'mode', 'authority', 'straddleRule',
  'cumulative', 'persona', 'personas', 'offer', 'strength', 'openTo', 'exampleList', 'modes', 'applies', 'for', 'from',
  'setBy', 'scope', 'domain', 'domains', 'nation', 'themes', 'linkStatus', 'list', 'unit',
  // dates, lengths of time, addresses
  'start', 'end', 'completed', 'issued', 'approved', 'effective', 'launched', 'review', 'checkedOn', 'within', 'every',
  'over', 'validFor', 'website', 'url', 'normalised',
]); // biome-ignore format: one line per kind reads better

/** Places where a key from the list above holds prose all the same, or one that is not in it does not. */
function isProse(key: string, path: string): boolean {
  if (key === 'status') return path === 'documentControl.status';
  return !notProse.has(key);
}

/** Every piece of prose of a framework, as the pages have to show it. Sources are put into the words that pages use. */
export function textLeaves(value: unknown): readonly TextLeaf[] {
  return leavesOf(value, '', '');
}

function leavesOf(value: unknown, path: string, key: string): readonly TextLeaf[] {
  if (typeof value === 'string') {
    if (!isProse(key, path)) return [];
    const isSource = key === 'source' || key === 'section' || key === 'titleSource';
    return [{ path, text: fold(isSource ? sourceWords(value) : value) }];
  }
  if (Array.isArray(value)) return value.flatMap((item, i) => leavesOf(item, `${path}[${i}]`, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, child]) =>
    leavesOf(child, path === '' ? inner : `${path}.${inner}`, inner),
  );
}

const inline = 'a|abbr|b|bdi|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr';
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** What a reader of a page reads: without markup, entities decoded, white space folded. */
export function pageText(html: string): string {
  const bare = html
    .replaceAll(/<(script|style|head)\b[\s\S]*?<\/\1>/gi, ' ')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(new RegExp(`</?(?:${inline})\\b[^>]*>`, 'gi'), '')
    .replaceAll(/<[^>]+>/g, ' ');
  return fold(bare.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, decode));
}

function decode(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
  if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
  return (name !== undefined && entities[name]) || entity;
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
