import type { Card } from '#lib/guidance/card.ts';
import type { HeldKey, KeyRole } from '#lib/studio/held-key.ts';
import { aCard, anAdjustment } from './a-card.ts';
import { aSigningDesk, passChecks, type SigningDesk, settle } from './a-signing.ts';

/** The passphrase of every key in these tests. */
export const passphrase = 'correct horse battery';

/** Makes a key on a desk and unlocks it. */
export async function unlockAs(desk: SigningDesk, role: KeyRole, name: string): Promise<HeldKey> {
  const { keyring } = desk.signing;
  const made = await keyring.make({ role, name, passphrase, again: passphrase });
  if (!made.ok) throw new Error(made.refusal.code);
  await keyring.unlock(made.value, passphrase);
  return made.value;
}

/** The file of a kind that a desk saved last. */
export function savedBy({ files }: SigningDesk, start: string): string | Uint8Array<ArrayBuffer> {
  const found = [...files].filter(([name]) => name.startsWith(start)).at(-1)?.[1];
  if (found === undefined) throw new Error(`no file begins with ${start}`);
  return found;
}

/** The draft of a desk as bytes. */
export async function draftOfDesk(desk: SigningDesk): Promise<Uint8Array<ArrayBuffer>> {
  await desk.signing.saveDraft();
  return savedBy(desk, 'draft-') as Uint8Array<ArrayBuffer>;
}

/** Somebody else's desk with a key of one role, on which the draft of a trainer was opened. */
export async function aSignersDesk(role: KeyRole, name: string): Promise<SigningDesk> {
  const desk = await aSigningDesk();
  const key = await unlockAs(desk, role, name);
  desk.signing.keyring.savePublic(key);
  return desk;
}

/** Opens a draft on a desk, whatever is there. */
export async function openDraft(
  desk: SigningDesk,
  bytes: Uint8Array<ArrayBuffer>,
  takeTheirs: readonly string[] = [],
): Promise<void> {
  await desk.signing.readDraft(bytes);
  await desk.signing.takeIn(new Set(takeTheirs));
  passChecks(desk);
  await settle(desk);
}

/** The cards of a library that is published for the first time. */
export const firstCards: readonly Card[] = [aCard(), anAdjustment()];
