import { isChecked } from '#model/checked';
import type { Framework, ValueItem, ValueSet } from '#model/framework';
import { toPalette } from '#model/palette';
import { formatPartialDate } from '#model/partial-date';
import type { SiteColours } from '#model/site-settings';
import { valuesPath, worriedPath } from './links.ts';
import type { PosterDocument, PosterSection } from './poster-document.ts';
import type { Edition, Site } from './site.ts';
import { sourceWords } from './source-words.ts';

/** What posters take from content/site.yaml. */
export interface PosterSettings {
  readonly name: string;
  readonly language: string;
  readonly official: boolean;
  readonly colours?: SiteColours | undefined;
}

// What fits on A4 in 14 pt with air around it; more becomes another poster. A notice of rights takes its share.
const most = { characters: 1400, heading: 350, items: 12, ofOneText: 420, lead: 220, numbers: 6 };

/**
 * The posters of one framework, as printed matter: its values, on as many sheets as they need (`values`, `values-2` …),
 * and whom to call (`worried`).
 */
export function toPosters(edition: Edition, site: Site, settings: PosterSettings): readonly PosterDocument[] {
  const { framework } = edition;
  const sheets = toSheets(framework.values ?? [], most.characters - (framework.rights.notice?.length ?? 0));
  return [
    ...sheets.map((sets, i) => ({
      ...common(edition, site, settings, sourcesOf(sets)),
      poster: i === 0 ? 'values' : `values-${i + 1}`,
      kind: 'values' as const,
      title: titleOf(sets),
      lead: leadOf(sets),
      sections: sets.map((set) => toSection(set, sets.length > 1)),
      path: valuesPath(framework.id),
      pathSays: 'All values, and questions for trainers',
      formats: ['a4' as const, 'a3' as const],
    })),
    toWorried(edition, site, settings),
  ];
}

function common(edition: Edition, site: Site, settings: PosterSettings, sources?: string) {
  const { framework, currency } = edition;
  const notes = [
    sources && `From ${framework.title}, ${sources}. Our words. ${currency.label}.`,
    settings.official ? undefined : `Published by ${settings.name}, not by the partnership.`,
    sources && framework.rights.notice,
    `Made on ${formatPartialDate(site.asOf)}.`,
  ];
  return {
    framework: framework.id,
    areaName: framework.areaName,
    notes: notes.filter((note) => note !== undefined),
    asOf: site.asOf,
    language: settings.language,
    siteName: settings.name,
    ...(settings.colours && { colours: toPalette(settings.colours) }),
  };
}

/** Sets stay together where they fit on one sheet; a set that is too long for one goes on with the next. */
function toSheets(sets: readonly ValueSet[], characters: number): readonly (readonly ValueSet[])[] {
  const sheets: ValueSet[][] = [];
  let onSheet: readonly ValueItem[] = [];
  for (const set of sets.flatMap((whole) => toParts(whole, characters))) {
    const together = [...onSheet, ...set.items];
    const fits = sheets.length > 0 && fitsOneSheet(together, characters - most.heading);
    if (!fits) sheets.push([]);
    sheets.at(-1)?.push(set);
    onSheet = fits ? together : set.items;
  }
  return sheets;
}

function toParts(set: ValueSet, characters: number): readonly ValueSet[] {
  const parts: ValueItem[][] = [[]];
  for (const item of set.items) {
    const longer = [...(parts.at(-1) ?? []), item];
    if (longer.length > 1 && !fitsOneSheet(longer, characters)) parts.push([item]);
    else parts.at(-1)?.push(item);
  }
  return parts.map((items) => ({ ...set, items }));
}

function fitsOneSheet(items: readonly ValueItem[], characters: number): boolean {
  const length = items.reduce((sum, item) => sum + item.label.length + (textOf(item)?.length ?? 0), 0);
  return length <= characters && items.length <= most.items;
}

/** A text that is too long for a wall is left to the page behind the QR code. */
function textOf(item: ValueItem): string | undefined {
  if (item.text.length > most.ofOneText) return undefined;
  if (!item.qualifier || item.text.includes(item.qualifier)) return item.text;
  return `${item.text} As printed: “${item.qualifier}”.`;
}

function toSection(set: ValueSet, hasHeading: boolean): PosterSection {
  return {
    heading: hasHeading ? set.label : undefined,
    items: set.items.map((item) => ({ label: item.label, text: textOf(item) })),
  };
}

function titleOf(sets: readonly ValueSet[]): string {
  const labels = [...new Set(sets.map((set) => set.label))];
  const title = labels.join(' and ');
  return title.length <= 60 ? title : 'What all training should honour';
}

function leadOf(sets: readonly ValueSet[]): string {
  const [only, ...others] = sets;
  if (only && others.length === 0 && only.intro.length <= most.lead) return only.intro;
  return `For ${[...new Set(sets.map((set) => set.appliesTo))].join(', and ')}.`;
}

function sourcesOf(sets: readonly ValueSet[]): string {
  return [...new Set(sets.map((set) => sourceWords(set.source)))].join(', ');
}

// In the order in which they hang on the wall; 999 stands above all of them.
const numbers = [
  ...['police', 'nspcc', 'childline', 'national-domestic-abuse', 'mens-advice-line', 'live-fear-free'],
  ...['domestic-abuse-scotland', 'domestic-sexual-abuse-northern-ireland', 'samaritans'],
];

function toWorried(edition: Edition, site: Site, settings: PosterSettings): PosterDocument {
  const { framework } = edition;
  return {
    ...common(edition, site, settings),
    poster: 'worried',
    kind: 'worried',
    title: 'Worried about someone?',
    lead: 'You do not need to be sure. Tell somebody today.',
    sections: [
      {
        heading: 'Tell somebody',
        items: [
          {
            label: 'If you work or volunteer here',
            text: 'Tell the safeguarding lead today.',
          },
          {
            label: 'If nobody is there to tell, or you do not work here',
            text: 'Tell social care at the council. Search for its name and “report abuse”.',
          },
        ],
        fill: ['Safeguarding lead', 'Telephone'],
      },
      { heading: 'Or call', items: helplinesFor(framework, site) },
    ],
    path: worriedPath,
    pathSays: 'What to do, and more numbers',
    formats: ['a4'],
  };
}

function helplinesFor(framework: Framework, site: Site): PosterSection['items'] {
  const everywhere = numbersOf(new Set(['uk']), site);
  const all = numbersOf(new Set(['uk', ...framework.areas.map((area) => area.nation)]), site);
  // Where the numbers of several nations do not fit, those for all of them do; the page behind the QR code has the others.
  return all.length > most.numbers ? everywhere : all;
}

function numbersOf(nations: ReadonlySet<string>, site: Site): PosterSection['items'] {
  return numbers.flatMap((id) => {
    const found = site.catalogue.helplines.find((helpline) => helpline.id === id);
    if (!found?.telephone || !isChecked(found) || !nations.has(found.nation)) return [];
    return [{ label: found.name, text: found.forWhom, telephone: found.telephone }];
  });
}
