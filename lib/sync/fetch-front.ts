import { sha256, textOf } from '#lib/base/bytes.ts';
import { type Result, refuse } from '#lib/base/result.ts';
import { type Front, parseFront } from '#lib/guidance/front.ts';
import type { ListedFile } from '#lib/pack/guidance-listing.ts';
import { gunzip } from '#lib/pack/gzip.ts';
import { frontFile } from '#lib/pack/release.ts';
import type { Source } from '#lib/trust/source.ts';
import type { SyncParts } from './parts.ts';
import type { SyncRefusal } from './refusal.ts';

/** Fetches a release's front matter, checks its hash and its size, and reads it by its schema. */
export async function fetchFront(
  { fetchFile, signal }: SyncParts,
  { targets }: Source,
  listed: ListedFile,
): Promise<Result<Front, SyncRefusal>> {
  const file = frontFile(listed);
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
  const front = parseFront(value);
  return front.ok ? front : refuse({ ...front.refusal, file });
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}
