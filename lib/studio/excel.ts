import { readSheet } from 'read-excel-file/universal';
import writeXlsxFile from 'write-excel-file/universal';
import { dayOf } from '#lib/base/day.ts';

/** The first sheet of a workbook (XLSX) as rows of texts. Throws where it is not a workbook. */
export async function readExcel(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<readonly (readonly string[])[]> {
  const rows = await readSheet(bytes.buffer);
  return rows.map((row) => row.map(textOfCell));
}

/** Rows as a workbook of one sheet, every cell a text, so that nothing in it is run. */
export async function writeExcel(
  rows: readonly (readonly string[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const cells = rows.map((row, at) =>
    row.map((value) => ({
      value,
      type: String,
      wrap: true,
      alignVertical: 'top' as const,
      ...(at === 0 ? { fontWeight: 'bold' as const } : {}),
    })),
  );
  const columns = (rows[0] ?? []).map(() => ({ width: 32 }));
  const file = await writeXlsxFile(cells, { columns, stickyRowsCount: 1, sheet: 'Cards' }).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

// A spreadsheet makes days of what looks like one, and numbers: they come back as they are read.
function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dayOf(cell.getTime());
  return String(cell);
}
