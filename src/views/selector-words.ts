import type { Catalogue, Framework, Selector } from '#model/framework';
import { type CriterionTree, toCriterionTree } from './criterion-words.ts';
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
  // Names of areas keep their capital letter in the middle of a sentence too.
  const areas = selector.areas?.map((id) => framework.areas.find((area) => area.id === id)?.name ?? id);
  const where = [
    ...(sectors ? [`in ${listInWords(sectors, 'or')}`] : []),
    ...(areas ? [`in ${listInWords(areas, 'or')}`] : []),
    ...(selector.when ? [`if ${treeWords(toCriterionTree(framework, catalogue, selector.when))}`] : []),
  ];
  return [...parts, ...where].map((part, i) => (i === 0 ? upperFirst(part) : lowerFirst(part))).join(', ');
}

/** "you answer “Yes” to “Do you coach?”", in one line. */
function treeWords(tree: CriterionTree): string {
  if (tree.kind === 'answer') return `you answer ${tree.answers} to “${tree.question}”`;
  return tree.parts
    .map((part) => (part.kind === 'answer' ? treeWords(part) : `(${treeWords(part)})`))
    .join(tree.kind === 'all' ? ' and ' : ' or ');
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
