import type { Card } from '#lib/guidance/card.ts';
import type { HeldKey, KeyRole } from '#lib/studio/held-key.ts';
import { aSigningDesk, type SigningDesk, settle } from './a-signing.ts';

/** The passphrase of every key in these tests. */
export const passphrase = 'correct horse battery';

/** Makes a key on a desk and unlocks it. */
export async function keyOn(
  { signing }: Pick<SigningDesk, 'signing'>,
  role: KeyRole,
  name: string,
): Promise<HeldKey> {
  const made = await signing.keyring.make({ role, name, passphrase, again: passphrase });
  if (!made.ok) throw new Error(made.refusal.code);
  await signing.keyring.unlock(made.value, passphrase);
  return made.value;
}

/** Unlocks the key of a role in a tab. */
export async function unlockIn({ signing }: SigningDesk, role: KeyRole): Promise<void> {
  const key = signing.keyring.keys.value.find(({ file }) => file.role === role);
  if (key) await signing.keyring.unlock(key, passphrase);
}

/** A desk on which people of every kind are on the list, and the key of the publisher is unlocked. */
export async function aPublishersDesk(
  published: readonly Card[],
  drafts: readonly Card[] = [],
): Promise<SigningDesk> {
  const desk = await aSigningDesk(published, drafts);
  for (const [role, name] of people) await desk.signing.listOwn(await keyOn(desk, role, name));
  await keyOn(desk, 'publisher', 'L. Grant');
  await settle(desk);
  return desk;
}

const people = [
  ['lived-experience', 'Riverside'],
  ['clinical-safety', 'M. Shah'],
  ['trainer', 'T. Hill'],
  ['clinician', 'A. Okafor'],
] as const;
