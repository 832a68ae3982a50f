import { readSheet } from 'read-excel-file/universal';
import { dayOf } from '#lib/base/day.ts';
import { inflateDocument, writeDocument } from '#lib/pack/document-zip.ts';
import { workbookOf } from './workbook.ts';

/** The first sheet of a workbook (XLSX) as rows of texts. Throws where it is not a workbook. */
export async function readExcel(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<readonly (readonly string[])[]> {
  // The reader inflates what is large in a worker, which the policy of our pages forbids.
  const rows = await readSheet(inflateDocument(bytes).buffer);
  return rows.map((row) => row.map(textOfCell));
}

/** Rows as a workbook of one sheet, every cell a text, so that nothing in it is run. */
export function writeExcel(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  return writeDocument(
    workbookOf(
      rows.map((row) => row.map(textForCell)),
      'Cards',
    ),
  );
}

// A sheet may have been CSV once: an apostrophe that is part of the words gets one more before it.
function textForCell(cell: string): string {
  return /^'+[=+\-@]/.test(cell) ? `'${cell}` : cell;
}

// A spreadsheet makes days of what looks like one, and numbers: they come back as they are read.
function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dayOf(cell.getTime());
  return String(cell);
}
