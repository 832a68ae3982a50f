import { beforeEach, expect, test } from 'vitest';
import { createKept } from '#lib/store/kept.ts';
import { keepPrivately, type PrivateTexts } from '#lib/store/private-values.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { memoryKeyValue } from '../../support/memory-key-value.ts';

const onDisk = { 'kept.settings': { saved: 1, value: { role: 'reception' } }, other: 2 };

let disk: ReturnType<typeof memoryKeyValue>;
let memory: PrivateTexts;

beforeEach(() => {
  disk = memoryKeyValue(onDisk);
  memory = textsInMemory();
});

/** Texts by name, as the browser holds them for private windows. */
function textsInMemory(): PrivateTexts {
  const texts = new Map<string, string>();
  return {
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text),
  };
}

const privately = () => keepPrivately(disk, () => memory);

test('reads what ordinary windows kept', async () => {
  expect(await privately().get(['other'])).toEqual({ other: 2 });
  expect(await privately().all()).toEqual(onDisk);
});

test('writes nothing to disk, and reads what it wrote from memory', async () => {
  await privately().set({ other: 3, fresh: { lines: ['a note'] } });
  expect(Object.fromEntries(disk.values)).toEqual(onDisk);
  expect(await privately().get(['other', 'fresh'])).toEqual({
    other: 3,
    fresh: { lines: ['a note'] },
  });
  expect(await privately().get(['other'])).toEqual({ other: 3 });
  expect(await privately().all()).toEqual({ ...onDisk, other: 3, fresh: { lines: ['a note'] } });
});

test('takes a value away from its own sight only', async () => {
  await privately().remove(['other']);
  expect(await privately().get(['other'])).toEqual({});
  expect(Object.fromEntries(disk.values)).toEqual(onDisk);
  await privately().set({ other: 4 });
  expect(await privately().get(['other'])).toEqual({ other: 4 });
});

test('forgets all that was written when the private windows go', async () => {
  await privately().set({ other: 3 });
  memory = textsInMemory();
  expect(await privately().all()).toEqual(onDisk);
});

test('keeps a person’s settings over those of ordinary windows', async () => {
  const kept = createKept(undefined, privately(), fixedClock().clock);
  expect(await kept.read('settings')).toEqual({ role: 'reception' });
  await kept.keep('settings', { role: 'consulting' });
  expect(await kept.read('settings')).toEqual({ role: 'consulting' });
  await kept.clear(['settings']);
  expect(await kept.read('settings')).toBeUndefined();
  expect(Object.fromEntries(disk.values)).toEqual(onDisk);
});

test('serves what ordinary windows kept where the browser keeps no texts', async () => {
  const without = keepPrivately(disk, () => {
    throw new DOMException('not allowed', 'SecurityError');
  });
  expect(await without.get(['other'])).toEqual({ other: 2 });
  await expect(without.set({ other: 3 })).rejects.toThrow('not allowed');
  expect(Object.fromEntries(disk.values)).toEqual(onDisk);
});
