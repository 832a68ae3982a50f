import type { Worker } from '@playwright/test';
import { lastHomeName } from '#lib/platform/last-home.ts';

/** What the worker may use of `chrome`; only evaluated in it. */
declare const chrome: {
  readonly storage: { readonly session: { get(name: string): Promise<Record<string, unknown>> } };
};

/** Whether the look of a home is remembered. */
export function isHomeRemembered(worker: Worker): Promise<boolean> {
  return worker.evaluate(
    async (name) => name in (await chrome.storage.session.get(name)),
    lastHomeName,
  );
}
