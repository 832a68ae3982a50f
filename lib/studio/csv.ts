import { textOf } from '#lib/base/bytes.ts';

/** The text of a file in CSV: UTF-8, or as Excel saves it elsewhere, UTF-16 or Windows-1252. */
export function textOfCsv(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return textOf(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Rows of a text in CSV (RFC 4180): commas or semicolons, quotes doubled inside quotes. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\ufeff/, '');
  const comma = separatorOf(plain);
  const cells = new RegExp(`("(?:[^"]|"")*"|[^${comma}\\r\\n]*)(${comma}|\\r?\\n|\\r|$)`, 'gy');
  const rows: string[][] = [];
  let row: string[] = [];
  while (cells.lastIndex < plain.length) {
    const found = cells.exec(plain);
    // Something follows a closing quote: no table of ours, and nothing that can be told for sure.
    if (!found) throw new SyntaxError('csv');
    row.push(unquoted(found[1] ?? ''));
    if (found[2] === comma) continue;
    rows.push(row);
    row = [];
  }
  return row.length > 0 ? [...rows, row] : rows;
}

function unquoted(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

// A spreadsheet of another country writes semicolons. The first line says which it is.
function separatorOf(text: string): ',' | ';' | '\t' {
  const [first = ''] = text.split('\n', 1);
  const count = (sign: string): number => first.split(sign).length;
  if (count('\t') > count(',') && count('\t') > count(';')) return '\t';
  return count(';') > count(',') ? ';' : ',';
}

/** Rows as CSV, with the mark at its start by which Excel knows UTF-8. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(quoted).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

// A cell that begins as a formula does would be run as one: an apostrophe keeps it a text. One that
// begins so of its own accord gets one more, and is read back as it was.
function quoted(cell: string): string {
  const text = /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
