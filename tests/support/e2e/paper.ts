import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** One side of paper. */
export type PaperSide = {
  /** Its size in points, a 72nd of an inch. */
  readonly size: readonly number[];
  /** Its words, in the order in which they are set; a line for each run of text. */
  readonly words: string;
  /** Every colour that is set on it: red, green and blue from 0 to 1. */
  readonly colours: readonly string[];
};

/** A4 in points. */
export const a4 = [595, 842];

type Pdf = { readonly dict: (id: string) => string; readonly stream: (id: string) => string };

function readPdf(bytes: Buffer): Pdf {
  const text = bytes.toString('latin1');
  const objects = new Map<string, { dict: string; at: number }>();
  for (const { 1: id = '', 2: body = '', index } of text.matchAll(
    /(\d+) 0 obj\n([\s\S]*?)endobj/g,
  )) {
    const dict = body.split('stream\n')[0] ?? '';
    objects.set(id, { dict, at: text.indexOf('stream\n', index) + 'stream\n'.length });
  }
  const dict = (id: string): string => objects.get(id)?.dict ?? '';
  const stream = (id: string): string => {
    const length = Number(/\/Length (\d+)/.exec(dict(id))?.[1]);
    const at = objects.get(id)?.at ?? 0;
    return inflateSync(bytes.subarray(at, at + length)).toString('latin1');
  };
  return { dict, stream };
}

const letter = (hex = ''): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((each) => Number.parseInt(each, 16)));

/** Reads which letters the codes of a font stand for. */
function readLetters(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const [, code = '', to = ''] of map.matchAll(/^<(\w+)> <(\w+)>$/gm))
    letters.set(Number.parseInt(code, 16), letter(to));
  for (const [, from = '', last = '', to = ''] of map.matchAll(/^<(\w+)> <(\w+)> <(\w+)>$/gm))
    for (let code = Number.parseInt(from, 16); code <= Number.parseInt(last, 16); code += 1) {
      const shifted = Number.parseInt(to, 16) + code - Number.parseInt(from, 16);
      letters.set(code, String.fromCharCode(shifted));
    }
  return letters;
}

function readFonts({ dict, stream }: Pdf, page: string) {
  const named = [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)];
  return new Map(
    named.map(([, name = '', id = '']) => {
      const map = /\/ToUnicode (\d+) 0 R/.exec(dict(id))?.[1] ?? '';
      return [name, readLetters(stream(map))] as const;
    }),
  );
}

function readWords(content: string, fonts: ReturnType<typeof readFonts>): string {
  let letters: ReadonlyMap<number, string> | undefined;
  let words = '';
  for (const [whole, font, hex = ''] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<(\w+)> Tj|^ET$/gm)) {
    if (font) letters = fonts.get(font);
    else if (whole === 'ET') words += '\n';
    else
      for (const code of hex.match(/../g) ?? [])
        words += letters?.get(Number.parseInt(code, 16)) ?? '?';
  }
  return words;
}

/** Prints a page to PDF, as a person would on the paper that it asks for, and reads its sides. */
export async function printPaper(page: Page): Promise<readonly PaperSide[]> {
  const pdf = readPdf(await page.pdf({ preferCSSPageSize: true }));
  const order = [...Array(10_000).keys()]
    .map(String)
    .filter((id) => /\/Type \/Page\b(?!s)/.test(pdf.dict(id)));
  return order.map((id) => {
    const side = pdf.dict(id);
    const content = pdf.stream(/\/Contents (\d+) 0 R/.exec(side)?.[1] ?? '');
    const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(side);
    return {
      size: [Math.round(Number(box?.[1])), Math.round(Number(box?.[2]))],
      words: readWords(content, readFonts(pdf, side)),
      colours: [
        ...new Set((content.match(/[\d. ]+(?= (?:rg|RG)\b)/g) ?? []).map((each) => each.trim())),
      ],
    };
  });
}
