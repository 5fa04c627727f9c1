const telephone = /^(?:999|101|111|18000|116 123|0\d[\d ]{7,13})$/;

/**
 * The address of a telephone number as it is printed in bold in prose: `0800 1111` → `tel:08001111`; undefined for
 * other words. Short codes such as 116 123 have no international form, so numbers are dialled as printed (law.md §8).
 */
export function telephoneHref(text: string): string | undefined {
  const number = text.trim();
  return telephone.test(number) ? `tel:${number.replaceAll(' ', '')}` : undefined;
}
