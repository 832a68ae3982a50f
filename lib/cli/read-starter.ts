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
  const faulty: FolderRefusal['files'][number][] = [];
  const front = await readFront(folder);
  if (!front.ok) faulty.push(front.refusal);
  const cards: Card[] = [];
  for (const file of await cardFiles(folder)) {
    const card = await readCard(path.join(folder, 'cards', file));
    if (!card.ok) faulty.push({ file, refusal: card.refusal });
    else if (cards.some(({ id }) => id === card.value.id))
      faulty.push({ file, refusal: twice(card.value) });
    else cards.push(card.value);
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

const frontParts = ['bundle', 'home', 'situations', 'sources', 'synonyms'];

async function readFront(folder: string): Promise<Result<Front, FolderRefusal['files'][number]>> {
  const parts: Record<string, unknown> = {};
  for (const name of frontParts) {
    const text = await readFile(path.join(folder, `${name}.json`), 'utf8');
    try {
      parts[name] = JSON.parse(text);
    } catch {
      return refuse({ file: `${name}.json`, refusal: { code: 'json-damaged' } });
    }
  }
  const front = parseFront({ schema: 'foreword.front/1', lang: 'en-GB', ...parts });
  return front.ok ? front : refuse({ file: 'front', refusal: front.refusal });
}

function twice({ id }: Card): CardRefusal {
  return { code: 'card-not-valid', card: id, faults: [{ path: 'id', code: 'repeated' }] };
}
