import type { Fit } from '#answer/evaluate';
import { guidedPlace } from '#answer/guided';
import { retrace } from '#answer/guided-walk';
import { fitOverlay, type Overlay } from '#answer/overlays';
import { addressFor, readAddress } from '#views/guided-address';
import type { GuideData } from '#views/guided-form';
import { guidedPath } from '#views/links';
import {
  butForYou,
  butPerhapsForYou,
  dependsOnPost,
  forYou,
  fromYourAnswers,
  perhapsForYou,
  setForPost,
  setForYou,
} from '#views/overlay-words';
import { answerRows, knownAnswers, questionsOf } from './answer-list.ts';
import { refreshTags } from './currency.ts';
import { resultAddress } from './guided-areas.ts';
import { element, hook } from './nodes.ts';
import { addressesBelow, loadJson } from './site-files.ts';

/** Brings the answers of the address onto the page that many readers share. Without it the page holds for all of them. */
async function showAnswers(root: HTMLElement): Promise<void> {
  const { given: said } = readAddress(location.hash);
  if (!location.hash.includes('=')) return;
  const [guide] = await loadJson<readonly GuideData[]>(root.dataset.source ?? '');
  if (!guide) return;
  const to = addressesBelow(root.dataset.base);
  const questions = questionsOf([guide]);
  const given = knownAnswers(questions, said);
  const walk = retrace([guide], given);
  const again = to(guidedPath(guide.framework));

  const soFar = hook(root, '[data-guided-so-far]');
  hook(soFar, '[data-guided-answers]').replaceChildren(
    ...answerRows(questions, walk.answers, (id) => again + addressFor(given, '#', id)),
  );
  soFar.hidden = Object.keys(walk.answers).length === 0;

  // A link may be older than the strategy's questions, or altered: it must not vouch for what it does not lead to.
  const leadsTo = walk.next ? again + addressFor(given, '#') : to(resultAddress(guide, walk.answers));
  if (walk.next || new URL(leadsTo, location.href).pathname !== location.pathname) {
    const elsewhere = hook(root, '[data-guided-elsewhere]');
    elsewhere.replaceChildren(
      element(
        'p',
        {},
        'The answers in this link do not lead to this page. ',
        element('a', { href: leadsTo }, walk.next ? 'Answer what is still open' : 'See where they lead'),
      ),
    );
    elsewhere.hidden = false;
    return;
  }
  const place = guidedPlace(guide.rules, guide.questions, walk.answers);
  const fits = new Map<string, Fit>();
  for (const overlay of guide.overlays) {
    const fit = fitOverlay(overlay, walk.answers, guide.rules, place);
    settle(root, overlay, fit);
    if (overlay.kind === 'rule') fits.set(overlay.id, fit);
  }
  for (const section of root.querySelectorAll<HTMLElement>('section[data-overlays]')) {
    const items = [...section.querySelectorAll<HTMLElement>('[data-rule], [data-standard]')];
    section.hidden = items.length > 0 && items.every((item) => item.hidden);
  }
  settleBadge(root, fits);
}

/** Takes away what the answers rule out, and marks what they make sure. */
function settle(root: HTMLElement, { kind, id }: Overlay, fit: Fit): void {
  if (fit === 'possible') return;
  for (const item of root.querySelectorAll<HTMLElement>(`[data-overlays] [data-${kind}="${id}"]`)) {
    item.hidden = fit === 'excluded';
    if (fit === 'matched') {
      hook(item, 'th, h3').append(' ', element('span', { class: 'tag' }, fromYourAnswers));
    }
  }
}

/** A line of the badge that hangs on rules: says which of them hold, or what holds where none of them does. */
function settleBadge(root: HTMLElement, fits: ReadonlyMap<string, Fit>): void {
  for (const line of root.querySelectorAll<HTMLElement>('[data-hangs-on]')) {
    const rules = line.dataset.hangsOn?.split(' ') ?? [];
    // One line of details for each rule, in the same order.
    const first = Number(line.dataset.hangsFrom ?? 0);
    const details = [...line.querySelectorAll('span')].slice(first);
    const left = rules.filter((id) => fits.get(id) !== 'excluded');
    if (left.length === 0 && first === 0) {
      const { otherwise = '', otherwiseDetail = '' } = line.dataset;
      line.replaceChildren(otherwise, element('span', {}, otherwiseDetail));
      continue;
    }
    for (const [i, id] of rules.entries()) {
      const detail = details[i];
      if (!detail) continue;
      if (fits.get(id) === 'excluded') detail.remove();
      if (fits.get(id) === 'matched')
        detail.textContent = detail.textContent
          .replace(butPerhapsForYou, butForYou)
          .replace(perhapsForYou, forYou);
    }
    if (first === 0 && left.every((id) => fits.get(id) === 'matched'))
      line.firstChild?.replaceWith(
        line.firstChild.textContent?.trim() === dependsOnPost ? setForPost : setForYou,
      );
  }
}

for (const root of document.querySelectorAll<HTMLElement>('[data-guided-result]')) {
  // The page is right without the answers as well.
  showAnswers(root).catch(() => undefined);
}
// Other answers for the same page change only the fragment, and a browser loads nothing for that.
window.addEventListener('hashchange', () => {
  if (location.hash.includes('=')) location.reload();
});
refreshTags(document);
