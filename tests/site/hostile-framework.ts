import { frameworkChecks } from '#checks/all-checks';
import { textLeaves } from '#checks/text-leaves';
import type { Catalogue, Framework } from '#model/framework';
import type { Path } from '#model/problem';
import { frameworkSchema } from '#schema/framework';
import { textLeaves as proseOf } from '#tests/text-leaves';

/** Legitimate as text, and an order in some language that a text passes through on its way to a reader. */
export const hostile: readonly string[] = [
  // HTML: tags that nothing closes, entities without their end
  '<img src=x onerror=window.lanyardRan=1 alt="x"',
  '</script <script src=//evil.example.org/x.js',
  'under < 18 & over > 65, a <b and c',
  '&lt &copy &#60 &notit & &amp',
  '" onfocus="window.lanyardRan=1" autofocus x="',
  "' onmouseover='window.lanyardRan=1",
  'javascript:window.lanyardRan=1',
  'https://evil.example.org/a?b=c#d www.evil.example.org',
  ']]> <![CDATA[ <? xml ?',
  // scripts, JSON and styles
  '*/ window.lanyardRan=1 /* // "use strict"',
  '{"@context":"x"} {x} [1,2] \\u003c \\n \\',
  '`id` $ {x $(id) $& $1 $` $\' %s %n %0a%0d%3Cscript%3E',
  '@import url(x); } body { display: none; --x: expression(1)',
  '__proto__ constructor toString null undefined NaN',
  // Typst and Markdown
  '#let x = 1; #panic("x") #import "a" #[',
  '$x$ _x_ *x* **x ~x~ == = - + / @x ^x \\ // /*',
  '[a](b [c] ![d] > e | f # g 1. h --- ***',
  // CSV, spreadsheets, calendars
  '=1+1', '+44 20 7946 0000', '-2', '@SUM(A1:A9)', "=cmd|' /C calc'!A0", '=HYPERLINK("https://evil.example.org","x")',
  'a,b;c:d"e""f BEGIN:VEVENT END:VCALENDAR \\, \\; \\n',
  "'; DROP TABLE roles; -- x",
  // what is simply long, or of another place
  `${'Donaudampfschifffahrtsgesellschaft'.repeat(3)}`,
  'O’Brien-O\'Neill, Łódź, Dvořák, Þórr, Zoë, İstanbul',
  // accents that stand apart from their letters; what is written from right to left, and emoji, no file may hold
  'Zoe\u0308, Nun\u0303ez, 12 e\u0301le\u0300ves, A\u030angstro\u0308m',
]; // biome-ignore format: the starters of formulas read better beside each other

/** "audiences[2].ways[0].because" */
const nameOf = (path: Path) =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');

function put(holder: unknown, path: Path, text: string): void {
  let at = holder;
  for (const step of path.slice(0, -1)) at = Reflect.get(Object(at), step);
  Reflect.set(Object(at), path.at(-1) ?? '', text);
}

/** What schema and checks refuse of a framework, as the places where it stands. */
function refusedIn(value: unknown, catalogue: Catalogue, chapters: ChapterIds): readonly string[] {
  const parsed = frameworkSchema.safeParse(value);
  if (!parsed.success)
    return parsed.error.issues.map(({ path }) => nameOf(path.filter((step) => typeof step !== 'symbol')));
  const context = { catalogue, frameworks: [parsed.data], fileName: `${parsed.data.id}.yaml`, chapters };
  return frameworkChecks.flatMap((check) => check(parsed.data, context)).map(({ path }) => nameOf(path));
}

type ChapterIds = { readonly booklets: readonly string[]; readonly residents: readonly string[] };

interface HostileFramework {
  readonly id: string;
  readonly value: unknown;
  readonly replaced: number;
  /** Texts that have to be what they are: telephone numbers, addresses. */
  readonly kept: readonly string[];
}

/**
 * A framework whose every text is one of the hostile ones, with a number of its own so that it can be found again.
 * What the schema or the checks refuse in a place stays as it was.
 */
export function toHostile(
  framework: Framework,
  catalogue: Catalogue,
  chapters: ChapterIds,
  shift: number,
): HostileFramework {
  const value: unknown = structuredClone(framework);
  const prose = new Set(proseOf(framework).map(({ path }) => path));
  const leaves = [...textLeaves(framework)].filter(({ path }) => prose.has(nameOf(path)));
  for (const [i, { path }] of leaves.entries())
    put(value, path, `${hostile[(i + shift) % hostile.length]} ${i}`);
  const kept = new Set<string>();
  for (let round = 0; round < 9; round++) {
    const refused = new Set(refusedIn(value, catalogue, chapters));
    const back = leaves.filter(({ path }) => refused.has(nameOf(path)) && !kept.has(nameOf(path)));
    if (back.length === 0) break;
    for (const { path, text } of back) {
      put(value, path, text);
      kept.add(nameOf(path));
    }
  }
  return { id: framework.id, value, replaced: leaves.length - kept.size, kept: [...kept] };
}
