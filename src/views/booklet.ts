import type { Chapter } from '#model/block';
import type { Booklet, Framework } from '#model/framework';
import { toPalette } from '#model/palette';
import { formatPartialDate } from '#model/partial-date';
import type { LocalContact, SiteColours } from '#model/site-settings';
import type { WrittenChapter, WrittenChapters } from '#model/written-chapter';
import type { BookletDocument } from './booklet-document.ts';
import { toLawChapter } from './booklet-law.ts';
import { toTrainingChapter } from './booklet-training.ts';
import { toValuesChapter } from './booklet-values.ts';
import { bookletPath } from './links.ts';
import type { Edition, Site } from './site.ts';
import { listInWords } from './words.ts';
import { chapterFor, toWrittenChapters } from './written-chapters.ts';

/** What content/site.yaml says about the site, as far as booklets print it. */
interface SiteWords {
  readonly name: string;
  readonly official: boolean;
  readonly officialNote?: string | undefined;
  readonly language: string;
  readonly colours?: SiteColours | undefined;
  readonly contacts?: readonly LocalContact[] | undefined;
}

/** Residents read their own, plainer chapters. */
function bookletEdition(booklet: Pick<Booklet, 'kind'>): keyof WrittenChapters {
  return booklet.kind === 'residents' ? 'residents' : 'booklets';
}

/** All of one booklet, in the order in which it is read. Page and PDF are made from the result and add nothing to it. */
export function toBookletDocument(
  { framework, currency, newer }: Edition,
  booklet: Booklet,
  site: Site,
  chapters: WrittenChapters,
  settings: SiteWords,
): BookletDocument {
  const { edition, rights, title } = framework;
  const publishers = framework.publishers.flatMap(
    (id) => framework.bodies.find((body) => body.id === id)?.name ?? [],
  );
  const replaced = newer && `There is a newer strategy for this area: ${newer.framework.shortTitle}.`;
  const reading = newer?.isOurReading ? 'That it replaces this one is our reading.' : undefined;
  return {
    framework: framework.id,
    booklet: booklet.id,
    kind: booklet.kind,
    title: booklet.title,
    forWhom: booklet.forWhom,
    areaName: framework.areaName,
    strategy: /\d{4}/.test(title) ? title : `${title}, ${edition}`,
    publisher: listInWords(publishers),
    rightsNotice: rights.permissionRequired ? rights.notice : undefined,
    officialNote: settings.official ? undefined : settings.officialNote,
    currency: {
      status: currency.status,
      label: currency.label,
      sentence: [currency.sentence, replaced, reading].filter(Boolean).join(' '),
    },
    asOf: site.asOf,
    made: formatPartialDate(site.asOf),
    path: bookletPath(framework.id, booklet.id),
    language: settings.language,
    siteName: settings.name,
    ...(settings.colours && { colours: toPalette(settings.colours) }),
    chapters: toChapters(framework, booklet, site, chapters[bookletEdition(booklet)], settings.contacts),
  };
}

/**
 * The chapters that the framework lists, in its order. The law that they lean on comes last, before the sign-off page,
 * unless the framework gives it another place; residents get none.
 */
function toChapters(
  framework: Framework,
  booklet: Booklet,
  site: Site,
  written: readonly WrittenChapter[],
  local: readonly LocalContact[] | undefined,
): readonly Chapter[] {
  const topics = booklet.chapters.flatMap((id) => chapterFor(framework, id, written)?.lawTopics ?? []);
  const law = booklet.kind === 'residents' ? undefined : toLawChapter(framework, topics, site);
  return withLaw(booklet.chapters).flatMap((id) => {
    if (id === 'law') return law ?? [];
    if (id === 'your-training') return toTrainingChapter(framework, booklet, site);
    if (id === 'values') return toValuesChapter(framework, booklet.kind === 'trainers') ?? [];
    return toWrittenChapters(framework, [id], {
      written,
      helplines: site.catalogue.helplines,
      forResidents: booklet.kind === 'residents',
      local,
    });
  });
}

function withLaw(ids: readonly string[]): readonly string[] {
  if (ids.includes('law')) return ids;
  const end = ids.indexOf('sign-off');
  return end < 0 ? [...ids, 'law'] : [...ids.slice(0, end), 'law', ...ids.slice(end)];
}
