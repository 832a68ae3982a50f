import { sha256, textOf, utf8 } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { limits } from '#lib/guidance/limits.ts';
import { gunzip, type InflateRefusal } from './gzip.ts';
import { type JsonRefusal, readJson } from './read-json.ts';
import type { PackEntry } from './release.ts';

/** One line of a pack: a card's id, the hash of its line, and the value not yet checked as a card. */
export type PackLine = { readonly id: string; readonly sha256: string; readonly value: unknown };

/** Why a pack was not taken. `line` counts from 1. */
export type PackRefusal =
  | InflateRefusal
  | { readonly code: 'pack-hash-wrong'; readonly sha256: string }
  | { readonly code: 'pack-size-wrong'; readonly size: number; readonly found: number }
  | { readonly code: 'pack-count-wrong'; readonly cards: number; readonly found: number }
  | { readonly code: 'pack-not-text' }
  | { readonly code: 'pack-line-too-long'; readonly line: number; readonly maxBytes: number }
  | {
      readonly code: 'pack-line-damaged';
      readonly line: number;
      readonly reason: JsonRefusal['code'];
    }
  | { readonly code: 'pack-line-without-id'; readonly line: number }
  | { readonly code: 'pack-line-repeated'; readonly line: number };

/** Checks a pack's bytes against what the release says of it, then reads its lines. */
export async function readPack(
  bytes: Uint8Array<ArrayBuffer>,
  entry: PackEntry,
): Promise<Result<readonly PackLine[], PackRefusal>> {
  const found = await sha256(bytes);
  if (found !== entry.sha256) return refuse({ code: 'pack-hash-wrong', sha256: found });
  const inflated = await gunzip(bytes, entry.size);
  if (!inflated.ok) return inflated;
  if (inflated.value.length !== entry.size) {
    return refuse({ code: 'pack-size-wrong', size: entry.size, found: inflated.value.length });
  }
  return readLines(inflated.value, entry.cards);
}

async function readLines(
  bytes: Uint8Array,
  cards: number,
): Promise<Result<readonly PackLine[], PackRefusal>> {
  const text = decode(bytes);
  if (text === undefined) return refuse({ code: 'pack-not-text' });
  const rows = text.split('\n');
  if (rows.pop() !== '' || rows.length !== cards) {
    return refuse({ code: 'pack-count-wrong', cards, found: rows.length });
  }
  const lines: PackLine[] = [];
  const ids = new Set<string>();
  for (const [at, row] of rows.entries()) {
    const line = await readLine(row, at + 1);
    if (!line.ok) return line;
    if (ids.has(line.value.id)) return refuse({ code: 'pack-line-repeated', line: at + 1 });
    ids.add(line.value.id);
    lines.push(line.value);
  }
  return accept(lines);
}

async function readLine(row: string, line: number): Promise<Result<PackLine, PackRefusal>> {
  const bytes = utf8(row);
  if (bytes.length > limits.cardLineBytes) {
    return refuse({ code: 'pack-line-too-long', line, maxBytes: limits.cardLineBytes });
  }
  const json = readJson(row);
  if (!json.ok) return refuse({ code: 'pack-line-damaged', line, reason: json.refusal.code });
  const id = idOf(json.value);
  if (id === undefined) return refuse({ code: 'pack-line-without-id', line });
  return accept({ id, sha256: await sha256(bytes), value: json.value });
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id : undefined;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return textOf(bytes);
  } catch {
    return undefined;
  }
}
