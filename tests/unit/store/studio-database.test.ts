import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openStudioDatabase } from '#lib/store/studio-database.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Breaks opening so many times, with what a browser throws then. */
function breakOpening(times: number, name: string) {
  const opening = vi.spyOn(indexedDB, 'open');
  for (let at = 0; at < times; at += 1) {
    opening.mockImplementationOnce(() => {
      throw new DOMException('Internal error opening backing store', name);
    });
  }
  return opening;
}

async function openedInTime(name: string) {
  const opening = openStudioDatabase(name);
  await vi.runAllTimersAsync();
  return opening;
}

test('what the browser before this one holds for a moment yet is waited for', async () => {
  const opening = breakOpening(2, 'UnknownError');
  expect((await openedInTime('studio-held')).ok).toBe(true);
  expect(opening).toHaveBeenCalledTimes(3);
});

test('where nothing can be kept, that is said within a second', async () => {
  const opening = breakOpening(9, 'UnknownError');
  const began = Date.now();
  expect(await openedInTime('studio-nowhere')).toMatchObject({
    refusal: { code: 'database-not-readable', reason: 'UnknownError' },
  });
  expect(opening).toHaveBeenCalledTimes(4);
  expect(Date.now() - began).toBe(1_000);
});

test('a full disk and a newer layout are not tried again', async () => {
  for (const [name, code] of [
    ['QuotaExceededError', 'no-room'],
    ['VersionError', 'database-newer'],
  ] as const) {
    const opening = breakOpening(1, name);
    expect(await openedInTime('studio-once')).toMatchObject({ refusal: { code } });
    expect(opening).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  }
});
