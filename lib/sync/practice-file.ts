import { textOf } from '#lib/base/bytes.ts';
import { type PracticeFileCheck, practiceFileCheck } from '#lib/guidance/fetched-practice.ts';
import { mergeByDay } from '#lib/guidance/lay-overlays.ts';
import { asPractice, type Practice } from '#lib/guidance/practice.ts';
import { readPracticeFile } from '#lib/guidance/practice-file.ts';
import { createKept, type Kept } from '#lib/store/kept.ts';
import type { SyncParts } from './parts.ts';
import { codeOf } from './refusal.ts';
import { logRequests } from './request-log.ts';

const maxBytes = 4 * 1_024 * 1_024;

/**
 * Fetches the practice file from the address that policy names and lays it over what is written
 * here: of two notes on one card the later day's stays (the format's section 4). True where
 * something here changed. A file that cannot be used changes nothing, and why is kept.
 */
export async function takePracticeFile(parts: SyncParts, address: string): Promise<boolean> {
  const log = logRequests(parts);
  const { signal } = parts;
  const fetched = await log.fetchFile(address, { maxBytes, ...(signal ? { signal } : {}) });
  await log.keep();
  const kept = createKept(parts.db, parts.local, parts.now);
  if (!fetched.ok) {
    const notFetched = codeOf({ ...fetched.refusal, address });
    // A check that was stopped says nothing of the file.
    if (notFetched !== 'stopped') await note(parts, kept, { address, notFetched });
    return false;
  }
  const { name } = asPractice(await kept.read('practice'));
  const theirs = await readPracticeFile(decoded(fetched.value), name);
  await note(parts, kept, { address, ...(theirs.ok ? {} : { refusal: theirs.refusal }) });
  if (!theirs.ok) return false;
  const change = (now: unknown) => laidOver(asPractice(now), theirs.value);
  return (await kept.change('practice', change)) !== undefined;
}

/** Keeps how it went, for whoever looks. A disk that is full loses the note, no more. */
async function note(
  { now }: SyncParts,
  kept: Kept,
  check: Omit<PracticeFileCheck, 'at'>,
): Promise<void> {
  await kept.keep(practiceFileCheck, { ...check, at: now() }).catch(() => undefined);
}

function laidOver(ours: Practice, theirs: Practice): Practice | undefined {
  const after = mergeByDay(ours, theirs);
  return JSON.stringify(after) === JSON.stringify(ours) ? undefined : after;
}

function decoded(bytes: Uint8Array): string {
  try {
    return textOf(bytes);
  } catch {
    return '';
  }
}
