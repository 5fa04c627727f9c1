import { describe, expect, it } from 'vitest';
import { sourceWords } from '#views/source-words';

describe('where something stands in the document', () => {
  it('is a section number without the sign, one or several', () => {
    expect(sourceWords('§6.12')).toBe('section 6.12');
    expect(sourceWords('§1.3–1.4 and §6.5')).toBe('sections 1.3–1.4 and 6.5');
  });

  it('is a heading in quotes where the document has no numbers', () => {
    expect(sourceWords('Framework for Learning')).toBe('“Framework for Learning”');
  });

  it('keeps the page and our remark, so that nothing modelled is hidden', () => {
    expect(sourceWords({ section: '§2', page: 7, note: 'the heading is torn' })).toBe(
      'section 2, page 7, our remark: the heading is torn',
    );
  });
});
