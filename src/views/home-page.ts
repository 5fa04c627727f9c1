import type { Area } from '#model/framework';
import { type EditionRow, toEditionRow } from './area-page.ts';
import { residentsPath } from './links.ts';
import { toSeries } from './series.ts';
import type { Site } from './site.ts';
import { onlyArea } from './site-scope.ts';

/** A line in the table of areas: the newest strategy, with the areas that share it. */
interface AreaRow {
  readonly areas: readonly Area[];
  readonly newest: EditionRow;
  readonly olderCount: number;
}

export interface AreaIndex {
  readonly rows: readonly AreaRow[];
  /** The ISO day for which the statuses hold. */
  readonly asOf: string;
}

export function toAreaIndex(site: Site): AreaIndex {
  return {
    rows: toSeries(site).map(({ areas, newest, older }) => ({
      areas,
      newest: toEditionRow(newest),
      olderCount: older.filter(({ waits }) => !waits).length,
    })),
    asOf: site.asOf,
  };
}

/** What the home page says of where its readers are: any of several areas, or the one. */
export interface HomeWords {
  readonly title: string;
  readonly lede: string;
  readonly residents: { readonly about: string; readonly href: string; readonly label: string };
  readonly strategies: { readonly heading: string; readonly caption: string };
}

export function toHomeWords(site: Site): HomeWords {
  const only = onlyArea(site);
  const [newest, ...older] = only?.editions ?? [];
  if (!only || !newest)
    return {
      title: 'What safeguarding training do I need?',
      lede: 'Say where you work and what you do. You get your group, your training, by when, and why, from your area’s own strategy.',
      residents: {
        about: 'How to get help, and what your area offers everyone who lives there.',
        href: '/areas/',
        label: 'Choose your area',
      },
      strategies: { heading: 'Areas', caption: 'The newest strategy of each area' },
    };
  const { name } = only.area;
  return {
    title: `What safeguarding training do I need in ${name}?`,
    lede: `Say what you do. You get your group, your training, by when, and why, from ${name}’s own strategy.`,
    residents: {
      about: `How to get help, and what there is for everyone who lives in ${name}.`,
      href: residentsPath(newest.framework.id),
      label: `If you live in ${name}`,
    },
    strategies: {
      heading: older.length > 0 ? 'The strategies' : 'The strategy',
      caption: `Published for ${name}`,
    },
  };
}
