import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { Card } from '#lib/guidance/card.ts';
import { type Front, type FrontRefusal, parseFront } from '#lib/guidance/front.ts';
import { type CardRefusal, parseCard } from '#lib/guidance/parse-card.ts';

/** A folder of readable guidance that was not accepted: every file that has a fault, at once. */
export type FolderRefusal = {
  readonly code: 'folder-not-valid';
  readonly files: readonly {
    readonly file: string;
    readonly refusal: CardRefusal | FrontRefusal | { readonly code: 'json-damaged' };
  }[];
};

/** The guidance of one bundle. Cards stand in the order of their ids. */
export type Guidance = { readonly front: Front; readonly cards: readonly Card[] };

/** Reads a folder of guidance as people write it: one card a file, front matter in parts. */
export async function readStarter(folder: string): Promise<Result<Guidance, FolderRefusal>> {
  const front = parseFront(await readFront(folder));
  const faulty: FolderRefusal['files'][number][] = [];
  if (!front.ok) faulty.push({ file: 'front', refusal: front.refusal });
  const cards: Card[] = [];
  for (const file of await cardFiles(folder)) {
    const card = await readCard(path.join(folder, 'cards', file));
    if (card.ok) cards.push(card.value);
    else faulty.push({ file, refusal: card.refusal });
  }
  if (!front.ok || faulty.length > 0) return refuse({ code: 'folder-not-valid', files: faulty });
  return accept({ front: front.value, cards });
}

async function cardFiles(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(folder, 'cards'), { recursive: true });
  return entries.filter((entry) => entry.endsWith('.json')).sort();
}

async function readCard(
  file: string,
): Promise<Result<Card, CardRefusal | { code: 'json-damaged' }>> {
  try {
    return parseCard(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    if (cause instanceof SyntaxError) return refuse({ code: 'json-damaged' });
    throw cause;
  }
}

async function readFront(folder: string): Promise<unknown> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(folder, `${name}.json`), 'utf8'));
  const [bundle, home, situations, sources, synonyms] = await Promise.all(
    ['bundle', 'home', 'situations', 'sources', 'synonyms'].map(read),
  );
  return { schema: 'foreword.front/1', bundle, lang: 'en-GB', home, situations, sources, synonyms };
}
