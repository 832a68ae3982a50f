import { ringOnce } from '#lib/platform/bell.ts';
import { hearStored } from '#lib/platform/storage.ts';
import { openPrivate } from '#lib/store/open-private.ts';
import type { Start, StartParts } from '#lib/store/open-start.ts';

/** Opens what a private window shows. In a file of its own: ordinary windows need nothing of it. */
export function openPrivately(parts: StartParts): Promise<Start> {
  return openPrivate({
    ...parts,
    hear: (name, changed) => hearStored('local', name, changed),
    ring: ringOnce,
  });
}
