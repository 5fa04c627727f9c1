import { strToU8, zipSync } from 'fflate';
import { columnLetter } from './columns.ts';

/** One sheet to write: its first row holds the headings. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
// What a cell of Excel can hold.
const longestCell = 32_767;

/**
 * Sheets as an Excel workbook. Every cell is text, so nothing in it can run as a formula and nothing turns into another
 * date. Written here part by part: a library would pack large sheets in workers made from text, which the security
 * policy of the site forbids.
 */
export function toWorkbookFile(sheets: readonly WorkbookSheet[]): Uint8Array {
  const each = (part: (sheet: WorkbookSheet, number: number) => string) =>
    sheets.map((sheet, i) => part(sheet, i + 1)).join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${sheetType}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${each(({ name }, n) => `<sheet name="${toXml(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rIdStyles" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    // Two fonts, two formats: 0 for cells, 1 bold for headings. 49 is Excel's own number for "text".
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
  };
  sheets.forEach(({ rows }, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(rows);
  });
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(head + xml)])),
    { level: 6 },
  );
}

/** The row of headings stays in sight. */
function sheetXml(rows: readonly (readonly string[])[]): string {
  const written = rows.map((cells, i) => {
    const style = i === 0 ? ' s="1"' : '';
    const inside = cells
      .map((cell, at) =>
        cell === ''
          ? ''
          : `<c r="${columnLetter(at)}${i + 1}" t="inlineStr"${style}><is><t xml:space="preserve">${toXml(cell.slice(0, longestCell))}</t></is></c>`,
      )
      .join('');
    return `<row r="${i + 1}">${inside}</row>`;
  });
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" baseColWidth="18"/><sheetData>${written.join('')}</sheetData></worksheet>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function toXml(text: string): string {
  return (
    text
      // Excel reads "_x0041_" as a sign of its own, so an underscore before such a word is written out.
      .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // XML can't hold control characters, so Excel writes them out.
      .replaceAll(
        /[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu,
        (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      )
      // Half of a sign is no sign, and no XML either.
      .replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
      .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)
  );
}
