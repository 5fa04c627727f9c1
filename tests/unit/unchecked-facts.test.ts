import { describe, expect, it } from 'vitest';
import type { Catalogue } from '#model/framework';
import { loadAll } from '#source/load-frameworks';
import { toLawChapter } from '#views/booklet-law';
import { toHelplines } from '#views/helplines';
import { toSessionData } from '#views/session-data';
import { toSite } from '#views/site';

const { frameworks, catalogue } = loadAll();
const framework = frameworks.find(({ id }) => id === 'shropshire-2023');
if (!framework) throw new Error('The example is gone.');

const fact = {
  id: 'a-duty',
  topic: 'a-duty',
  nation: 'england',
  text: 'Somebody must do something.',
  instrument: 'Some Act',
} as const;
const checked = { ...fact, checkedOn: '2026-11-28', confidence: 'B' } as const;
const unchecked = { ...fact, id: 'another-duty', text: 'Nobody looked this up.', confidence: 'C' } as const;

function siteWith(law: Catalogue['law']) {
  if (!framework) throw new Error('The example is gone.');
  const site = toSite([framework], { ...catalogue, law }, '2026-11-28');
  const [edition] = site.editions;
  if (!edition) throw new Error('No edition');
  return { site, edition, framework };
}

describe('what nobody has compared with its source', () => {
  it('is not on paper, and no day stands beside it', () => {
    const { site, framework: ours } = siteWith([checked, unchecked]);
    const words = JSON.stringify(toLawChapter(ours, ['a-duty'], site));
    expect(words).toContain('Somebody must do something.');
    expect(words).toContain('checked on 28 November 2026');
    expect(words).not.toContain('Nobody looked this up.');
    expect(toLawChapter(ours, ['a-duty'], siteWith([unchecked]).site)).toBeUndefined();
  });

  it('is not in the list of law that a trainer has to check, and the oldest day stands beside the rest', () => {
    const of = (...law: Catalogue['law']) => {
      const { site, edition } = siteWith(law);
      return toSessionData(site, edition).law.map(({ documents, checked: when }) => [...documents, when]);
    };
    const before = { ...checked, id: 'a-third-duty', checkedOn: '2026-11-02' } as const;
    const alone = { ...unchecked, instrument: 'Some Order that nobody read' } as const;
    expect(of(checked)).toEqual([['Some Act', 'We checked on 28 November 2026.']]);
    expect(of(checked, before)).toEqual([['Some Act', 'We checked on 2 November 2026.']]);
    expect(of(alone)).toEqual([]);
    expect(of(checked, alone)).toEqual([['Some Act', 'We checked on 28 November 2026.']]);
  });

  it('is no number to call', () => {
    const line = { id: 'x', name: 'X', forWhom: 'All', telephone: '0800 1111', nation: 'uk' } as const;
    const helplines: Catalogue['helplines'] = [
      { ...line, confidence: 'C' },
      { ...line, id: 'y', checkedOn: '2026-11-28', confidence: 'B' },
    ];
    expect(toHelplines({ helplines }).map(({ helpline }) => helpline.id)).toEqual(['y']);
  });
});

describe('the law and the helplines of the catalogue', () => {
  it('have a day exactly where somebody has compared them with their source', () => {
    for (const { id, confidence, checkedOn } of [...catalogue.law, ...catalogue.helplines])
      expect(checkedOn !== undefined, id).toBe(confidence !== 'C');
  });
});
