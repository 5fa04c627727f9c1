import type { Booklet, Framework, Persona } from '#model/framework';
import { bookletPath, bookletsPath } from './links.ts';
import { personaWords } from './search-audience.ts';

interface BookletRecord {
  readonly url: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly kind: 'Booklet';
  readonly audience: readonly string[];
  readonly synonyms: readonly string[];
}

const readers: Readonly<Record<Booklet['kind'], readonly Persona[]>> = {
  induction: ['staff', 'volunteer'],
  audience: ['staff', 'volunteer'],
  trainers: ['trainer'],
  residents: ['resident'],
};

const synonyms = ['leaflet', 'handbook', 'PDF', 'print', 'large print'];

/** The list of booklets and each booklet, for search: what they are for, not their chapters, which all of them share. */
export function bookletRecords({ id, booklets = [] }: Framework): readonly BookletRecord[] {
  if (booklets.length === 0) return [];
  return [
    {
      url: bookletsPath(id),
      title: 'Booklets and posters',
      text: booklets.map(({ title, forWhom }) => `${title}. ${forWhom}`),
      kind: 'Booklet',
      audience: personaWords(['staff', 'volunteer', 'trainer', 'resident']),
      synonyms: [...synonyms, 'poster'],
    },
    ...booklets.map((booklet) => ({
      url: bookletPath(id, booklet.id),
      title: booklet.title,
      text: [booklet.forWhom],
      kind: 'Booklet' as const,
      audience: personaWords(readers[booklet.kind]),
      synonyms,
    })),
  ];
}
