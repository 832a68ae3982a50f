import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { Card } from '#lib/guidance/card.ts';
import { type Front, type FrontRefusal, parseFront } from '#lib/guidance/front.ts';
import { type CardRefusal, parseCard } from '#lib/guidance/parse-card.ts';
import { codeOf } from './folder-files.ts';
import { readUtf8, type TextRefusal } from './read-text.ts';

/** A folder of readable guidance that was not accepted: every file that has a fault, at once. */
export type FolderRefusal = {
  readonly code: 'folder-not-valid';
  readonly files: readonly {
    readonly file: string;
    readonly refusal: CardRefusal | FrontRefusal | JsonRefusal;
  }[];
};

type JsonRefusal = TextRefusal | { readonly code: 'json-damaged' };

/** The guidance of one bundle. Cards stand in the order of their ids. */
export type Guidance = { readonly front: Front; readonly cards: readonly Card[] };

/** Reads a folder of guidance as people write it: one card a file, front matter in parts. */
export async function readStarter(folder: string): Promise<Result<Guidance, FolderRefusal>> {
  const faulty: FolderRefusal['files'][number][] = [];
  const front = await readFront(folder);
  if (!front.ok) faulty.push(front.refusal);
  const cards: Card[] = [];
  const files = await cardFiles(folder);
  if (!files.ok) faulty.push({ file: 'cards', refusal: files.refusal });
  for (const file of files.ok ? files.value : []) {
    const card = await readCard(path.join(folder, 'cards', file));
    if (!card.ok) faulty.push({ file, refusal: card.refusal });
    else if (cards.some(({ id }) => id === card.value.id))
      faulty.push({ file, refusal: twice(card.value) });
    else cards.push(card.value);
  }
  if (!front.ok || faulty.length > 0) return refuse({ code: 'folder-not-valid', files: faulty });
  return accept({ front: front.value, cards });
}

async function cardFiles(folder: string): Promise<Result<readonly string[], JsonRefusal>> {
  try {
    const entries = await readdir(path.join(folder, 'cards'), { recursive: true });
    return accept(entries.filter((entry) => entry.endsWith('.json')).sort());
  } catch (cause) {
    if (codeOf(cause) === '') throw cause;
    return refuse({ code: 'file-not-readable' });
  }
}

async function readCard(file: string): Promise<Result<Card, CardRefusal | JsonRefusal>> {
  const json = await readJson(file);
  return json.ok ? parseCard(json.value) : json;
}

const frontParts = ['bundle', 'home', 'situations', 'sources', 'synonyms'];

async function readFront(folder: string): Promise<Result<Front, FolderRefusal['files'][number]>> {
  const parts: Record<string, unknown> = {};
  for (const name of frontParts) {
    const json = await readJson(path.join(folder, `${name}.json`));
    if (!json.ok) return refuse({ file: `${name}.json`, refusal: json.refusal });
    parts[name] = json.value;
  }
  const front = parseFront({ schema: 'foreword.front/1', lang: 'en-GB', ...parts });
  return front.ok ? front : refuse({ file: 'front', refusal: front.refusal });
}

/** Reads a file that people write, in which some editors put a mark of its encoding first. */
async function readJson(file: string): Promise<Result<unknown, JsonRefusal>> {
  const text = await readUtf8(file);
  if (!text.ok) return text;
  try {
    return accept(JSON.parse(text.value.replace(/^\uFEFF/, '')));
  } catch {
    return refuse({ code: 'json-damaged' });
  }
}

function twice({ id }: Card): CardRefusal {
  return { code: 'card-not-valid', card: id, faults: [{ path: 'id', code: 'repeated' }] };
}
