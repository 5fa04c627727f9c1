import { readFileSync } from 'node:fs';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** An element of the structure tree, as a screen reader walks it. */
export interface Tagged {
  readonly tag: string;
  readonly scope: string | undefined;
  readonly alt: string | undefined;
  readonly children: readonly Tagged[];
}

/** What a PDF says about itself to those who cannot see it. */
export interface Structure {
  readonly isMarked: boolean;
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly showsTitle: boolean;
  readonly outline: readonly string[];
  readonly tree: readonly Tagged[];
  /** Annotations that lead somewhere, each with its description. */
  readonly links: readonly (string | undefined)[];
  readonly fontsNotEmbedded: readonly string[];
  /** Pages with text or pictures that belong neither to the structure nor to the running lines. */
  readonly pagesWithUnmarked: readonly number[];
}

const name = (text: string) => PDFName.of(text);

export async function readStructure(file: string): Promise<Structure> {
  const document = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
  const { catalog, context } = document;
  const root = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const dictionaries = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  return {
    isMarked: String(catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.lookup(name('Marked'))) === 'true',
    language: textOf(catalog.lookup(name('Lang'))),
    title: document.getTitle(),
    showsTitle:
      String(catalog.lookupMaybe(name('ViewerPreferences'), PDFDict)?.lookup(name('DisplayDocTitle'))) ===
      'true',
    outline: outlineOf(catalog.lookupMaybe(name('Outlines'), PDFDict)),
    tree: root ? childrenOf(root) : [],
    links: document.getPages().flatMap((page) =>
      (page.node.Annots()?.asArray() ?? [])
        .map((ref) => context.lookup(ref, PDFDict))
        .filter((annotation) => annotation.lookup(name('Subtype')) === name('Link'))
        .map((annotation) => textOf(annotation.lookup(name('Contents')))),
    ),
    fontsNotEmbedded: dictionaries
      .filter((d) => d.lookup(name('Type')) === name('FontDescriptor'))
      .filter((d) => !['FontFile', 'FontFile2', 'FontFile3'].some((key) => d.has(name(key))))
      .map((d) => String(d.lookup(name('FontName')))),
    pagesWithUnmarked: document.getPages().flatMap((page, i) => {
      const contents = page.node.Contents();
      const streams =
        contents instanceof PDFArray ? contents.asArray().map((c) => context.lookup(c)) : [contents];
      const source = streams
        .map((s) =>
          s instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(s).decode()).toString('latin1') : '',
        )
        .join('\n');
      return hasUnmarked(source) ? [i + 1] : [];
    }),
  };
}

function textOf(object: unknown): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}

function outlineOf(parent: PDFDict | undefined): readonly string[] {
  const titles: string[] = [];
  let item = parent?.lookupMaybe(name('First'), PDFDict);
  while (item) {
    titles.push(textOf(item.lookup(name('Title'))) ?? '', ...outlineOf(item));
    item = item.lookupMaybe(name('Next'), PDFDict);
  }
  return titles;
}

function childrenOf(element: PDFDict): readonly Tagged[] {
  const kids = element.lookup(name('K'));
  const list = kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : [];
  return list.flatMap((kid) => {
    const child = element.context.lookup(kid);
    if (!(child instanceof PDFDict) || !child.has(name('S'))) return [];
    return [
      {
        tag: String(child.lookup(name('S'))).slice(1),
        scope: scopeOf(child),
        alt: textOf(child.lookup(name('Alt'))),
        children: childrenOf(child),
      },
    ];
  });
}

function scopeOf(element: PDFDict): string | undefined {
  const attributes = element.lookup(name('A'));
  const list = attributes instanceof PDFArray ? attributes.asArray() : attributes ? [attributes] : [];
  const scopes = list
    .map((entry) => element.context.lookup(entry))
    .flatMap((entry) =>
      entry instanceof PDFDict && entry.has(name('Scope')) ? [entry.lookup(name('Scope'))] : [],
    );
  return scopes[0] && String(scopes[0]).slice(1);
}

const paints = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'f',
  'F',
  'f*',
  'S',
  's',
  'B',
  'B*',
  'b',
  'b*',
  'sh',
  'Do',
  'BI',
]);

/** Whether a page paints anything between its marks. */
function hasUnmarked(source: string): boolean {
  const withoutStrings = source.replaceAll(/\((?:\\[\s\S]|[^\\()])*\)|<[\da-fA-F\s]*>/g, ' ');
  let depth = 0;
  for (const operator of withoutStrings.split(/[\s[\]]+/)) {
    if (operator === 'BDC' || operator === 'BMC') depth++;
    else if (operator === 'EMC') depth--;
    else if (depth === 0 && paints.has(operator)) return true;
  }
  return false;
}

/** All elements below some, in the order in which they are read. */
export function allTags(tree: readonly Tagged[]): readonly Tagged[] {
  return tree.flatMap((element) => [element, ...allTags(element.children)]);
}
