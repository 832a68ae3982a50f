import { signal } from '@preact/signals-core';
import { openKeyFile } from '#lib/tuf/key-file.ts';
import type { Signer } from '#lib/tuf/signer.ts';
import type { HeldKey, KeyringParts, KeyringRefusal } from './held-key.ts';

/** The longest that a key is unwrapped, in milliseconds, however much it is used. */
export const openForMs = 10 * 60_000;

/**
 * The one key that is unwrapped, if any. It stays in memory, cannot be read out, and is dropped
 * after ten minutes, when another is unwrapped, or when it is locked.
 */
export function createUnwrapped({ clock, after }: Pick<KeyringParts, 'clock' | 'after'>) {
  const open = signal<{ readonly keyid: string; readonly until: number } | undefined>(undefined);
  let signer: Signer | undefined;
  let stopWaiting: (() => void) | undefined;
  const lock = (): void => {
    stopWaiting?.();
    stopWaiting = undefined;
    signer = undefined;
    open.value = undefined;
  };
  return {
    open,
    lock,
    /** The unwrapped key, where there is one that may still sign. */
    signer(): Signer | undefined {
      if (open.value && clock() >= open.value.until) lock();
      return signer;
    },
    async unlock(key: HeldKey, passphrase: string): Promise<KeyringRefusal | undefined> {
      if (key.retired) return { code: 'key-retired' };
      const opened = await openKeyFile(key.file, passphrase);
      if (!opened.ok) return opened.refusal;
      lock();
      signer = opened.value;
      open.value = { keyid: key.keyid, until: clock() + openForMs };
      stopWaiting = after(openForMs, lock);
      return undefined;
    },
  };
}
