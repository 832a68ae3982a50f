import type { TufKey } from './keys.ts';

/** What can sign: a public key, its id, and the act of signing, which gives hexadecimal. */
export type Signer = {
  readonly keyid: string;
  readonly key: TufKey;
  readonly sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
};
