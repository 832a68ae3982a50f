import { sha256, textOf } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type Front, isPlainlyFront, parseFront } from '#lib/guidance/front.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import { parseSignedOverlay } from '#lib/guidance/signed-overlay.ts';
import type { ListedFile } from '#lib/pack/guidance-listing.ts';
import { gunzip } from '#lib/pack/gzip.ts';
import { fileOf, frontPath, overlayPath } from '#lib/pack/release.ts';
import type { Source } from '#lib/trust/source.ts';
import type { SyncParts } from './parts.ts';
import type { SyncRefusal } from './refusal.ts';

/** Fetches a release's front matter, checks its hash and its size, and reads it by its schema. */
export async function fetchFront(
  parts: SyncParts,
  source: Source,
  listed: ListedFile,
): Promise<Result<Front, SyncRefusal>> {
  const file = fileOf(frontPath, listed.sha256);
  const value = await fetchJson(parts, source, { file, listed });
  if (!value.ok) return value;
  if (isPlainlyFront(value.value)) return accept(value.value);
  const front = parseFront(value.value);
  return front.ok ? front : refuse({ ...front.refusal, file });
}

/** Fetches what a practice says of the cards, and reads it in the same way. */
export async function fetchOverlay(
  parts: SyncParts,
  source: Source,
  listed: ListedFile,
): Promise<Result<Practice, SyncRefusal>> {
  const file = fileOf(overlayPath, listed.sha256);
  const value = await fetchJson(parts, source, { file, listed });
  if (!value.ok) return value;
  const practice = parseSignedOverlay(value.value);
  if (practice.ok) return practice;
  const { refusal } = practice;
  return refuse(refusal.code === 'guidance-newer' ? refusal : { ...refusal, file });
}

type Named = { readonly file: string; readonly listed: ListedFile };

async function fetchJson(
  { fetchFile, signal }: SyncParts,
  { targets }: Source,
  { file, listed }: Named,
): Promise<Result<unknown, SyncRefusal>> {
  const address = `${targets}g/${file}`;
  const terms = { maxBytes: listed.length, ...(signal ? { signal } : {}) };
  const fetched = await fetchFile(address, terms);
  if (!fetched.ok) return refuse({ ...fetched.refusal, address });
  if ((await sha256(fetched.value)) !== listed.sha256) {
    return refuse({ code: 'hash-wrong', algorithm: 'sha256', file });
  }
  const inflated = await gunzip(fetched.value, listed.size);
  if (!inflated.ok) return refuse({ ...inflated.refusal, file });
  const value = readJson(inflated.value);
  if (value === undefined || inflated.value.length !== listed.size) {
    return refuse({ code: 'guidance-file-damaged', file });
  }
  return accept(value);
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}
