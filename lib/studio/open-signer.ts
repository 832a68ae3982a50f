import type { Clock } from '#lib/base/clock.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type NamedSigner, namedSignerSchema } from '#lib/guidance/ask.ts';
import type { Signer } from '#lib/tuf/signer.ts';
import type { Keyring } from './keyring.ts';
import { guidanceSignerOf } from './sign-book.ts';
import type { SigningState } from './signing-state.ts';

/** What approving and asking lean on. */
export type SigningTools = {
  readonly clock: Clock;
  readonly keyring: Keyring;
  readonly signing: SigningState;
};

/** Why the unwrapped key cannot sign here. */
export type OpenSignerRefusal =
  | { readonly code: 'key-locked' }
  | { readonly code: 'key-does-not-approve' }
  | { readonly code: 'signer-not-listed'; readonly name: string };

/** Whoever holds the unwrapped key, and the act of signing under the id that metadata give it. */
export type OpenSigner = { readonly named: NamedSigner; readonly signer: Signer };

/** The unwrapped key as a signer on the list. Refuses one that is locked, or not on the list. */
export async function openSigner({
  keyring,
  signing,
}: SigningTools): Promise<Result<OpenSigner, OpenSignerRefusal>> {
  const signer = keyring.signer();
  const keyid = keyring.open.value?.keyid;
  const held = keyring.keys.value.find((key) => key.keyid === keyid);
  if (!signer || !held) return refuse({ code: 'key-locked' });
  const { role, name, public: open } = held.file;
  const named = namedSignerSchema.safeParse({ role, name, public: open });
  if (!named.success) return refuse({ code: 'key-does-not-approve' });
  const known = signing.signers.value.find(({ key }) => key.keyval['public'] === open);
  if (!known || known.role !== role) return refuse({ code: 'signer-not-listed', name });
  const { keyid: listed, key } = await guidanceSignerOf(named.data);
  return accept({ named: named.data, signer: { ...signer, keyid: listed, key } });
}
