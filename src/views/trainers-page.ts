import type { Framework, Theme, ValueItem, ValueSet } from '#model/framework';
import { themeWord, valueKindWord } from './framework-words.ts';
import { bookletPath, valuesPath } from './links.ts';
import type { Edition, Site } from './site.ts';
import { sourceWords } from './source-words.ts';
import { dutyWord } from './words.ts';

/** What every session must honour, in each strategy, and where strategies agree. */
export interface TrainersPage {
  readonly strategies: readonly TrainerStrategy[];
  /** Strategies without values: their trainers have to know that too. */
  readonly without: readonly { readonly name: string; readonly text: string }[];
  readonly themes: readonly ThemeRow[];
}

interface TrainerStrategy {
  readonly id: string;
  readonly edition: Edition;
  readonly name: string;
  readonly href: string;
  readonly bookletHref: string | undefined;
  readonly forTrainers: string | undefined;
  readonly sets: readonly {
    readonly label: string;
    readonly kind: string;
    readonly about: string;
    readonly href: string;
    readonly items: readonly { readonly label: string; readonly qualifier: string | undefined }[];
    readonly source: string;
  }[];
}

interface ThemeRow {
  readonly label: string;
  readonly strategies: readonly {
    readonly name: string;
    readonly items: readonly { readonly label: string; readonly set: string; readonly href: string }[];
  }[];
}

export function toTrainersPage(site: Pick<Site, 'editions'>): TrainersPage {
  const withValues = site.editions.filter(({ framework }) => framework.values?.length);
  return {
    strategies: withValues.map(toStrategy),
    without: site.editions
      .filter(({ framework }) => !framework.values?.length)
      .map(({ framework }) => ({
        name: nameOf(framework),
        text: 'It has no core values, golden threads or principles for training.',
      })),
    themes: themesOf(withValues.map(({ framework }) => framework)),
  };
}

function toStrategy(edition: Edition): TrainerStrategy {
  const { framework } = edition;
  const booklet = framework.booklets?.find((b) => b.kind === 'trainers');
  return {
    id: framework.id,
    edition,
    name: nameOf(framework),
    href: valuesPath(framework.id),
    bookletHref: booklet && bookletPath(framework.id, booklet.id),
    forTrainers: framework.scope.personas.find((p) => p.persona === 'trainer')?.text,
    sets: (framework.values ?? []).map((set) => ({
      label: set.label,
      kind: valueKindWord[set.kind],
      about: `For ${set.appliesTo}. The strategy’s word: “${dutyWord[set.strength]}”.${set.qualifier ? ` Its limit: “${set.qualifier}”.` : ''}`,
      href: setPath(framework, set),
      items: set.items.map(({ label, qualifier }) => ({ label, qualifier })),
      source: sourceWords(set.source),
    })),
  };
}

/** The cross-walk: which items of which strategies are about the same thing. The sorting is ours. */
function themesOf(frameworks: readonly Framework[]): readonly ThemeRow[] {
  return Object.entries(themeWord).flatMap(([theme, label]): ThemeRow[] => {
    const strategies = frameworks.flatMap((framework) => {
      const items = (framework.values ?? []).flatMap((set) =>
        set.items
          .filter((item) => isAbout(item, theme))
          .map((item) => ({ label: item.label, set: set.label, href: setPath(framework, set) })),
      );
      return items.length > 0 ? [{ name: nameOf(framework), items }] : [];
    });
    return strategies.length > 0 ? [{ label, strategies }] : [];
  });
}

function isAbout(item: ValueItem, theme: string): boolean {
  return item.themes.some((own: Theme) => own === theme);
}

function setPath(framework: Framework, set: ValueSet): string {
  return `${valuesPath(framework.id)}#${set.id}`;
}

function nameOf(framework: Framework): string {
  return `${framework.areaName}, ${framework.edition}`;
}
