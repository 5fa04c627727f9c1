import writeXlsxFile from 'write-excel-file/node';
import type { Table } from '#views/table';
import { withoutTimes } from './zip-times.ts';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const widest = 60;

/**
 * Sheets as an Excel workbook. Text is written as text, so a cell that begins with = is no formula. The library packs the
 * parts with the time of day, which is taken out: two builds of the same data are the same to the byte.
 */
async function toWorkbook(tables: readonly Table[]): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsxFile(
    tables.map(({ name, columns, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map((column, place) => ({
        width: widthOf([column.name, ...rows.map((row) => row[place] ?? '')]),
      })),
      data: [
        columns.map((column) => ({ value: column.name, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) =>
          row.map((value) =>
            value === ''
              ? null
              : {
                  value,
                  type: typeof value === 'number' ? Number : String,
                  alignVertical: 'top' as const,
                  wrap: true,
                },
          ),
        ),
      ],
    })),
  ).toBuffer();
  return withoutTimes(new Uint8Array(bytes));
}

/** The answer of an endpoint that gives a workbook. */
export async function workbookResponse(tables: readonly Table[]): Promise<Response> {
  return new Response(await toWorkbook(tables), { headers: { 'Content-Type': type } });
}

/** Wide enough for most cells; long ones wrap. */
function widthOf(values: readonly (string | number)[]): number {
  return Math.min(widest, Math.max(...values.map((value) => String(value).length)) + 2);
}
