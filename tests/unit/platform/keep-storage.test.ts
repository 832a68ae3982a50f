import { afterEach, expect, test, vi } from 'vitest';
import { keepStorage } from '#lib/platform/keep-storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([true, false])('the browser is asked to keep everything, and answers %s', async (yes) => {
  vi.stubGlobal('navigator', { storage: { persist: async () => yes } });
  expect(await keepStorage()).toBe(yes);
});

test.each([
  ['will not', { storage: { persist: () => Promise.reject(new TypeError('no')) } }],
  ['cannot', {}],
])('a browser that %s is no trouble', async (_, browser) => {
  vi.stubGlobal('navigator', browser);
  expect(await keepStorage()).toBe(false);
});
