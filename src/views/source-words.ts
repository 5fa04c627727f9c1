import type { Source } from '#model/framework';

/** The place in words: `§6.12` → "section 6.12", `§1.3–1.4 and §6.5` → "sections 1.3–1.4 and 6.5"; a heading is put in quotes, with its page and our remark where there are any. */
export function sourceWords(source: Source): string {
  const { section, page, note } = typeof source === 'string' ? { section: source } : source;
  const numbers = section.replaceAll('§', '').trim();
  const place = section.startsWith('§')
    ? `${/[–,]| and /.test(numbers) ? 'sections' : 'section'} ${numbers}`
    : `“${section}”`;
  return [place, page && `page ${page}`, note && `our remark: ${note}`].filter(Boolean).join(', ');
}
