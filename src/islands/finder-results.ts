import type { Candidate } from '#finder/create-finder';
import type { AreaAnswers, FinderAnswer } from '#views/finder-data';
import { everyAreaRolePath, rolePath } from '#views/links';
import { statusToday } from './currency.ts';
import { element } from './nodes.ts';

type EditionAnswers = AreaAnswers['editions'][number];

/** One role in the list: its answer in each edition of the area, newest first, or a link to all areas. */
export function resultNode(
  candidate: Candidate,
  area: AreaAnswers | undefined,
  to: (path: string) => string,
): HTMLLIElement {
  const matched = candidate.alias
    ? `You may call it “${candidate.alias}”: check that it is the same job.`
    : undefined;
  if (!area) {
    const link = element('a', { href: to(everyAreaRolePath(candidate.role)) }, candidate.label);
    const words = element('p', { class: 'd' }, 'See what each area says.', matched && ` ${matched}`);
    return element(
      'li',
      { class: 'hit' },
      element('div', { class: 'edition' }, named(link, candidate), words),
    );
  }
  const editions = area.editions.flatMap((edition) => {
    const answer = edition.answers[edition.of[candidate.at] ?? -1];
    return answer ? [editionNode(candidate, edition, answer, to, edition.older ? undefined : matched)] : [];
  });
  return element('li', { class: 'hit' }, ...editions);
}

/** The job and its field, which tells jobs of like names apart. */
function named(link: HTMLElement, { family }: Candidate): HTMLElement {
  return element('div', {}, link, ' ', element('span', { class: 'f' }, family));
}

function editionNode(
  candidate: Candidate,
  edition: EditionAnswers,
  answer: FinderAnswer,
  to: (path: string) => string,
  matched: string | undefined,
): HTMLElement {
  const name = edition.older ? `${candidate.label} in the older strategy` : candidate.label;
  const link = element('a', { href: to(rolePath(edition.framework, candidate.role)) }, name);
  return element(
    'div',
    { class: edition.older ? 'edition older' : 'edition' },
    edition.older ? link : named(link, candidate),
    element('span', { class: 'g' }, answer.headline),
    element(
      'p',
      { class: 'd' },
      element('span', { class: `tag ${answer.basis}`, 'data-basis': answer.basis }, answer.basisWords),
      ` ${answer.line}`,
      matched && ` ${matched}`,
    ),
    element('p', { class: 'd' }, `${edition.title} · ${statusToday(edition.status, edition.turns)}`),
  );
}

/** Where to go on in an area when no job is found; the same words stand in RoleFinder.astro for all areas. */
export function wayOnNodes(
  { questions, descriptions }: AreaAnswers['waysOn'],
  to: (path: string) => string,
): readonly HTMLElement[] {
  const item = (words: string, { label, href }: { readonly label: string; readonly href: string }) =>
    element('li', { 'data-way-on': '' }, `${words}: `, element('a', { href: to(href) }, label));
  return [
    ...questions.map((link) => item('Not your job? Answer a few questions', link)),
    ...descriptions.map((link) => item('Read how the groups are described', link)),
  ];
}

/** What is announced: how many roles, where, and whether the reader has to choose. */
export function countWords(candidates: readonly Candidate[], area: AreaAnswers | undefined): string {
  const where = area ? ` in ${area.name}` : '';
  const open = candidates.every((candidate) => candidate.confidence === 'possible');
  if (candidates.length === 1)
    return open ? `1 role${where} may be yours. Check that it is the same job.` : `1 role matches${where}.`;
  return `${candidates.length} roles match${where}. ${open ? 'Choose the one that is yours.' : 'Best first.'}`;
}
