import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';

const name = (text: string) => PDFName.of(text);

/**
 * Completes the tags of tables, which Typst 0.14 leaves half done. A screen reader needs the headers of rows, too, to
 * say where it is, and the caption inside the table to say what it is. Gives the same bytes for the same bytes.
 */
export async function tagTables(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const root = document.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  if (!root) throw new Error('The PDF is not tagged.');
  const bodies = elements(root, 'TBody');
  if (bodies.length === 0) return pdf;
  for (const body of bodies) tagRowHeaders(body);
  moveCaptions(root);
  return await document.save({ addDefaultPage: false, objectsPerTick: Number.POSITIVE_INFINITY });
}

/** The first cell of each row is the header of that row. */
function tagRowHeaders(body: PDFDict): void {
  for (const row of childElements(body).filter((child) => isTagged(child, 'TR'))) {
    const cell = childElements(row)[0];
    if (!cell || !isTagged(cell, 'TD')) continue;
    cell.set(name('S'), name('TH'));
    tableAttributes(cell).set(name('Scope'), name('Row'));
  }
}

/** Where a caption and its table came to stand side by side, the caption becomes the first part of the table. */
function moveCaptions(element: PDFDict): void {
  const { context } = element;
  const kids = element.lookup(name('K'));
  for (const child of childElements(element)) moveCaptions(child);
  if (!(kids instanceof PDFArray) || isTagged(element, 'Table')) return;
  for (let i = kids.size() - 1; i >= 0; i--) {
    const reference = kids.get(i);
    const caption = context.lookup(reference);
    if (!(caption instanceof PDFDict) || !isTagged(caption, 'Caption')) continue;
    const beside = kids.asArray().slice(i + 1);
    const table = beside.flatMap((ref) => tablesIn(context.lookup(ref)))[0];
    const parts = table?.lookup(name('K'));
    if (!table || !(parts instanceof PDFArray)) continue;
    kids.remove(i);
    parts.insert(0, reference);
    const own = context.getObjectRef(table);
    if (own) caption.set(name('P'), own);
  }
}

function tablesIn(object: unknown): PDFDict[] {
  if (!(object instanceof PDFDict) || !object.has(name('S'))) return [];
  return isTagged(object, 'Table') ? [object] : elements(object, 'Table');
}

function elements(from: PDFDict, tag: string): PDFDict[] {
  return childElements(from).flatMap((child) => [
    ...(isTagged(child, tag) ? [child] : []),
    ...elements(child, tag),
  ]);
}

function childElements(element: PDFDict): PDFDict[] {
  const kids = element.lookup(name('K'));
  const list = kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : [];
  return list
    .map((kid) => element.context.lookup(kid))
    .filter((kid): kid is PDFDict => kid instanceof PDFDict && kid.has(name('S')));
}

function isTagged(element: PDFDict, tag: string): boolean {
  return element.lookup(name('S')) === name(tag);
}

/** The attributes that belong to tables; an element may carry those of several owners. */
function tableAttributes(cell: PDFDict): PDFDict {
  const { context } = cell;
  const attributes = cell.lookup(name('A'));
  const owned = (attributes instanceof PDFArray ? attributes.asArray() : [attributes])
    .map((entry?: PDFObject) => entry && context.lookup(entry))
    .find((entry): entry is PDFDict => entry instanceof PDFDict && entry.lookup(name('O')) === name('Table'));
  if (owned) return owned;
  const added = context.obj({ O: 'Table' });
  const others = attributes instanceof PDFArray ? attributes.asArray() : attributes ? [attributes] : [];
  cell.set(name('A'), context.obj([...others, added]));
  return added;
}
