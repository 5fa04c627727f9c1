import { isChecked } from '#model/checked';
import type { Catalogue, Framework, Helpline } from '#model/framework';
import { nationWord } from './framework-words.ts';

/** A helpline with addresses that a telephone understands. */
export interface HelplineView {
  readonly helpline: Helpline;
  readonly tel: string | undefined;
  readonly mailto: string | undefined;
  readonly nation: string | undefined;
}

/**
 * The helplines of the nations of the site, and those of the whole United Kingdom; all of them without frameworks.
 * None that nobody has checked.
 * Numbers as they are dialled in the UK: short codes such as 116 123 have no international form (law.md §8).
 */
export function toHelplines(
  catalogue: Pick<Catalogue, 'helplines'>,
  frameworks?: readonly Pick<Framework, 'areas'>[],
): readonly HelplineView[] {
  const nations = new Set<Helpline['nation']>(frameworks?.flatMap(({ areas }) => areas.map((a) => a.nation)));
  const isHere = ({ nation }: Helpline) => nation === 'uk' || nations.size === 0 || nations.has(nation);
  return catalogue.helplines
    .filter((h) => isChecked(h) && isHere(h))
    .map((helpline) => ({
      helpline,
      // Readers of a site for several nations have to see which numbers are for theirs.
      nation: helpline.nation !== 'uk' && nations.size > 1 ? nationWord[helpline.nation] : undefined,
      tel: helpline.telephone && `tel:${helpline.telephone.replaceAll(/\s/g, '')}`,
      mailto: helpline.email && `mailto:${helpline.email}`,
    }));
}

/** Those that come first when somebody is worried: danger now, the police, adults about a child, children. */
export function firstHelplines(catalogue: Pick<Catalogue, 'helplines'>): readonly HelplineView[] {
  const first = ['emergency', 'police', 'nspcc', 'childline'];
  const all = toHelplines(catalogue);
  return first.flatMap((id) => all.find(({ helpline }) => helpline.id === id) ?? []);
}
