import type { Catalogue, Helpline } from '#model/framework';

/** A helpline with addresses that a telephone understands. */
export interface HelplineView {
  readonly helpline: Helpline;
  readonly tel: string | undefined;
  readonly mailto: string | undefined;
}

/**
 * Numbers as they are dialled in the UK: short codes such as 116 123 have no international form (law.md §8).
 */
export function toHelplines(catalogue: Pick<Catalogue, 'helplines'>): readonly HelplineView[] {
  return catalogue.helplines.map((helpline) => ({
    helpline,
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
