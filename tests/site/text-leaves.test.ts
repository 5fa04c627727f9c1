import { describe, expect, it } from 'vitest';
import { pageText, textLeaves } from '#tests/text-leaves';
import { firstTwenty, sitePages } from './pages.ts';
import { strategies } from './strategies.ts';

describe('nothing that a framework file says is hidden', () => {
  it.each(strategies)('every text of $id stands on a page of that strategy', (strategy) => {
    const leaves = textLeaves(strategy);
    const texts = sitePages()
      .filter(({ path }) => path.startsWith(`/${strategy.id}/`))
      .map(({ html }) => pageText(html));
    const lost = leaves.filter(({ text }) => !texts.some((page) => page.includes(text)));
    expect(firstTwenty(lost.map(({ path, text }) => `${path}: ${text.slice(0, 100)}`))).toBe('');
    // A walk that finds few leaves would prove nothing.
    expect(leaves.length).toBeGreaterThan(200);
  });
});
