import { textOf } from '#lib/base/bytes.ts';
import type { NetworkRefusal } from '#lib/base/network-refusal.ts';
import {
  asPracticeFileCheck,
  type PracticeFileCheck,
  practiceFileCheck,
} from '#lib/guidance/fetched-practice.ts';
import { mergeByDay } from '#lib/guidance/merge-practice.ts';
import { asPractice, type Practice } from '#lib/guidance/practice.ts';
import {
  checkPractice,
  type PracticeFileRefusal,
  readPracticeFile,
} from '#lib/guidance/practice-file.ts';
import { createKept, type Kept } from '#lib/store/kept.ts';
import type { SyncParts } from './parts.ts';
import { codeOf, isHostRefusal } from './refusal.ts';
import { logRequests } from './request-log.ts';
import { type LastCheck, waitAfter } from './schedule.ts';

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
    await noteNotFetched(parts, kept, { ...fetched.refusal, address });
    return false;
  }
  const { name } = asPractice(await kept.read('practice'));
  const theirs = await readPracticeFile(decoded(fetched.value), name);
  const { refusal, changed } = theirs.ok
    ? await layOver(kept, theirs.value)
    : { ...theirs, changed: false };
  await note(parts, kept, { address, ...(refusal ? { refusal } : {}) });
  return changed;
}

type Laid = { readonly changed: boolean; readonly refusal?: PracticeFileRefusal };

/** Lays what a file says over what is kept, where that can be kept with it. */
async function layOver(kept: Kept, theirs: Practice): Promise<Laid> {
  let isTooMuch = false;
  const changed = await kept.change('practice', (now) => {
    const after = laidOver(asPractice(now), theirs);
    isTooMuch = after !== undefined && !checkPractice(after).ok;
    return isTooMuch ? undefined : after;
  });
  if (isTooMuch) return { changed: false, refusal: { code: 'practice-file-too-much' } };
  return { changed: changed !== undefined };
}

/** When the practice file was last asked for at an address; undefined where it never was. */
export async function lastPracticeCheck(
  kept: Pick<Kept, 'read'>,
  address: string,
): Promise<LastCheck | undefined> {
  const check = asPracticeFileCheck(await kept.read(practiceFileCheck));
  if (check?.address !== address) return undefined;
  const { at, failures = 0, notBefore = 0 } = check;
  return { lastTried: at, failures, notBefore };
}

/** Keeps why the host gave none, and how long it is left alone for that. */
async function noteNotFetched(
  parts: SyncParts,
  kept: Kept,
  refusal: NetworkRefusal & { readonly address: string },
): Promise<void> {
  const { address } = refusal;
  const notFetched = codeOf(refusal);
  // A check that was stopped says nothing of the file.
  if (notFetched === 'stopped') return;
  if (!isHostRefusal(notFetched)) return note(parts, kept, { address, notFetched });
  const failures = ((await lastPracticeCheck(kept, address))?.failures ?? 0) + 1;
  const retryAfter = 'retryAfterSeconds' in refusal ? refusal.retryAfterSeconds : undefined;
  const notBefore = parts.now() + waitAfter(failures, parts.chance(), retryAfter);
  await note(parts, kept, { address, notFetched, failures, notBefore });
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
