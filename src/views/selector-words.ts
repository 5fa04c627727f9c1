import type { Catalogue, Framework, Selector } from '#model/framework';
import { listInWords, lowerFirst, personaWord } from './words.ts';

/**
 * For whom a rule or an entitlement is, in words: "Group A", "Designated safeguarding lead, in school or college".
 * The keys of a selector narrow each other, so they are joined by commas; the values of one key widen, so by "or".
 */
export function selectorWords(framework: Framework, catalogue: Catalogue, selector: Selector): string {
  if (selector === 'everyone') return 'Everyone whom the strategy covers';
  const label = (list: readonly { id: string; label: string }[] | undefined) => (id: string) =>
    list?.find((item) => item.id === id)?.label ?? id;
  const sector = label(catalogue.sectors);
  const parts = [
    selector.audiences?.map(label(framework.audiences)),
    selector.levels?.map(label(framework.levels)),
    selector.designations?.map(label(framework.designations)),
    selector.roles?.map(label(catalogue.roles)),
    selector.personas?.map((persona) => personaWord[persona]),
  ].flatMap((words) => (words ? [listInWords(words, 'or')] : []));
  const sectors = selector.sectors?.map((id) => lowerFirst(sector(id)));
  const where = sectors ? [`in ${listInWords(sectors, 'or')}`] : [];
  return [...parts, ...where].map((part, i) => (i === 0 ? upperFirst(part) : lowerFirst(part))).join(', ');
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
