import { contrast, nearestPassing } from '#model/colour';
import { grounds, softOf } from '#model/palette';
import type { Problem } from '#model/problem';
import type { SiteColours, SiteSettings } from '#model/site-settings';
import { error } from './check.ts';

// WCAG 2.2: 1.4.3 for words, 1.4.11 for lines and marks.
const forWords = 4.5;
const forMarks = 3;
const defaultSoft = '#fff6dc';

interface Pair {
  readonly colour: keyof SiteColours;
  readonly what: string;
  readonly least: number;
  readonly grounds: readonly { readonly name: string; readonly colour: string }[];
}

/** Every colour can be told from what it stands on, or from the white words that stand on it. */
export function siteColours({ colours = {} }: SiteSettings): Problem[] {
  return pairsOf(colours).flatMap(({ colour: key, what, least, grounds: all }) => {
    const colour = colours[key];
    if (colour === undefined) return [];
    const [worst] = all.toSorted((a, b) => contrast(colour, a.colour) - contrast(colour, b.colour));
    const measured = worst ? contrast(colour, worst.colour) : least;
    if (!worst || measured >= least) return [];
    const shade = nearestPassing(
      colour,
      all.map((ground) => ground.colour),
      least,
    );
    return [
      error(
        'low-contrast',
        ['colours', key],
        `\`${key}\` is ${colour}. Its contrast with ${worst.name} (${worst.colour}) is ${rounded(measured)}:1; ${what} at least ${least}:1.`,
        `Write "${shade}", the nearest shade that is dark enough, or a darker one.`,
      ),
    ];
  });
}

function pairsOf({ accent }: SiteColours): readonly Pair[] {
  const page = { name: 'the white of the page', colour: grounds.page };
  const words = { name: 'the white words on it', colour: grounds.page };
  const box = { name: 'the pale ground of boxes', colour: grounds.box };
  const tag = { name: 'the ground of tags', colour: grounds.tag };
  const soft = { name: 'the ground of notices', colour: accent ? softOf(accent) : defaultSoft };
  return [
    { colour: 'ink', what: 'words need', least: forWords, grounds: [words, box, tag, soft] },
    { colour: 'link', what: 'words need', least: forWords, grounds: [page, box, soft] },
    { colour: 'accent', what: 'lines and marks need', least: forMarks, grounds: [page] },
    { colour: 'button', what: 'words need', least: forWords, grounds: [words] },
  ];
}

/** Rounded down: 4.49 is not 4.5. */
function rounded(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
