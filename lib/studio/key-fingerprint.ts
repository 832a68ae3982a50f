import { fingerprintInWords as wordsOf } from '#lib/trust/fingerprint-words.ts';
import type { HeldKey } from './held-key.ts';

/** A key's fingerprint in words, so that two people can be sure that they mean the same key. */
export function fingerprintInWords({ file }: HeldKey): readonly string[] {
  return wordsOf(file.public);
}
