import type { Clock } from '#lib/base/clock.ts';
import type { Day } from '#lib/base/day.ts';
import type { SignerRole } from '#lib/guidance/identity.ts';
import type { PassphraseRefusal } from '#lib/tuf/key-file.ts';
import type { KeyFile, KeyFileRefusal } from '#lib/tuf/read-key-file.ts';

/** What a key is for: one of the kinds of signer, or publishing, which approves nothing. */
export type KeyRole = SignerRole | 'publisher';

/** Every role that a key can have, in the order of the board. */
export const keyRoles: readonly KeyRole[] = [
  ...(['lived-experience', 'clinician', 'reception-lead', 'clinical-safety'] as const),
  ...(['trainer', 'publisher'] as const),
];

/** A key on this computer: its encrypted file, and what became of it. */
export type HeldKey = {
  readonly keyid: string;
  readonly file: KeyFile;
  /** When it was last saved as a backup. */
  readonly backedUp?: Day;
  /** When it came in from a file, which is then its backup. */
  readonly broughtIn?: Day;
  /** When it stopped signing here. */
  readonly retired?: Day;
  readonly handedOver?: boolean;
};

/** Why nothing was done with a key. */
export type KeyringRefusal =
  | PassphraseRefusal
  | KeyFileRefusal
  | { readonly code: 'key-needs-role' }
  | { readonly code: 'key-needs-name' }
  | { readonly code: 'passphrases-differ' }
  | { readonly code: 'passphrase-wrong' }
  /** `retired`: it signs nothing more here, and must go before its file can come in again. */
  | { readonly code: 'key-here-already'; readonly retired: boolean }
  | { readonly code: 'key-retired' }
  | {
      readonly code: 'same-name-in-two-roles';
      readonly name: string;
      readonly roles: readonly [string, string];
    };

type ChangeKept = <Value>(
  name: string,
  lay: (now: unknown) => Value | undefined,
) => Promise<Value | undefined>;

/** The name under which keys are kept. */
export const keysName = 'studio.keys';

/** What keys need of the page. `after` runs something later, and gives what calls it off. */
export type KeyringParts = {
  readonly clock: Clock;
  /** Lays a change over what is kept now, and tells the other tabs. */
  readonly change: ChangeKept;
  readonly read: (name: string) => Promise<unknown>;
  readonly saveFile: (name: string, text: string) => void;
  readonly after: (ms: number, run: () => void) => () => void;
};

/** Reads kept keys from an unknown value; what is no key of ours is left out. */
export function parseHeldKeys(value: unknown): readonly HeldKey[] {
  return Array.isArray(value) ? value.filter(isHeldKey) : [];
}

function isHeldKey(value: unknown): value is HeldKey {
  if (typeof value !== 'object' || value === null) return false;
  const { keyid, file }: { keyid?: unknown; file?: unknown } = value;
  return typeof keyid === 'string' && typeof file === 'object' && file !== null && 'sealed' in file;
}
