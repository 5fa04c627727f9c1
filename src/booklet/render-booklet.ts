import type { BookletFormat } from '#model/booklet-file';
import type { BookletDocument } from '#views/booklet-document';
import { firstLayout, nextLayout, toSections } from './page-layout.ts';
import { tagTables } from './tag-tables.ts';
import type { Refusal } from './typst-diagnostics.ts';
import type { TypstEngine } from './typst-engine.ts';
import { whereOnline } from './where-online.ts';

/** The formats that are typeset; `a5-fold` is put together from the A5 booklet. */
export type TypesetFormat = Exclude<BookletFormat, 'a5-fold'>;

/** A finished PDF, or why there is none. */
export type Rendered =
  | { readonly ok: true; readonly pdf: Uint8Array; readonly pages: number }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Typesets a booklet as tagged PDF/UA-1. `site` is the address of the site without a slash at the end.
 * Where that leaves a page nearly empty, it is typeset again with other distances, until none is or none is left to try.
 */
export async function renderBooklet(
  engine: TypstEngine,
  document: BookletDocument,
  format: TypesetFormat,
  site: string,
): Promise<Rendered> {
  const sections = toSections(document.chapters);
  const data = {
    document,
    format,
    site,
    ...whereOnline(site + document.path),
    language: document.language,
    sections: sections.map(({ chapters }) => chapters),
  };
  let layout = firstLayout(sections);
  for (;;) {
    const result = engine.typeset('booklet.typ', { ...data, densities: layout.densities }, 'layout');
    if (!result.ok) return result;
    const next = nextLayout(layout, result.typeset.notes, format);
    if (!next) {
      const made = result.typeset.toPdf();
      return made.ok
        ? { ok: true, pdf: await tagTables(made.pdf), pages: result.typeset.pages }
        : { ok: false, refusals: made.refusals };
    }
    layout = next;
  }
}
