import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility';

type Rows = readonly (readonly string[])[];

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * The parts of a workbook (ECMA-376) with one sheet of texts, by path. The first row stays in sight.
 * They are written here since the library puts what is large into its zip in a worker, which the
 * policy of our pages forbids. How it cleans texts and names cells is used all the same.
 */
export function workbookOf(rows: Rows, name: string): ReadonlyMap<string, string> {
  return new Map([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relationsOf([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/_rels/workbook.xml.rels',
      relationsOf([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/workbook.xml', workbook(name)],
    ['xl/styles.xml', styles],
    ['xl/worksheets/sheet1.xml', sheet(rows)],
  ]);
}

const contentTypes = `${xml}<Types xmlns="${packaging}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kinds}.worksheet+xml"/></Types>`;

function relationsOf(parts: readonly (readonly [kind: string, path: string])[]): string {
  const each = parts.map(
    ([kind, path], at) =>
      `<Relationship Id="rId${at + 1}" Type="${relations}/${kind}" Target="${path}"/>`,
  );
  return `${xml}<Relationships xmlns="${packaging}/relationships">${each.join('')}</Relationships>`;
}

function workbook(name: string): string {
  return `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
}

// Every cell wraps and begins at its top; style 1 is that of the headings.
const cellStyle = (font: number): string =>
  `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
const font = (weight: string): string =>
  `<font>${weight}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
const styles = `${xml}<styleSheet xmlns="${main}"><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2">${cellStyle(0)}${cellStyle(1)}</cellXfs></styleSheet>`;

const firstRowStays =
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

function sheet(rows: Rows): string {
  const columns = Math.max(1, rows[0]?.length ?? 0);
  const widths = `<cols><col min="1" max="${columns}" width="32" customWidth="1"/></cols>`;
  const data = `<sheetData>${rows.map(row).join('')}</sheetData>`;
  return `${xml}<worksheet xmlns="${main}">${firstRowStays}${widths}${data}</worksheet>`;
}

function row(cells: readonly string[], at: number): string {
  const style = at === 0 ? 1 : 0;
  const each = cells.map((text, column) => cell(text, getCellAddress(at, column), style));
  return `<row r="${at + 1}">${each.join('')}</row>`;
}

// A text that stands in its own cell is never run, whatever it begins with.
function cell(text: string, address: string, style: number): string {
  const place = `<c r="${address}" s="${style}"`;
  if (text === '') return `${place}/>`;
  const words = sanitizeTextContent(text);
  return `${place} t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
}
