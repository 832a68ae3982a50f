import { expect } from 'vitest';
import type { Card } from '#lib/guidance/card.ts';
import type { Files } from '#lib/pack/zip.ts';
import { noneTaken } from '#lib/studio/draft-beside.ts';
import type { HeldKey, KeyRole } from '#lib/studio/held-key.ts';
import { openFiles } from '#lib/studio/publisher-files.ts';
import { openRepository } from '#lib/tuf/open-repository.ts';
import { aCard, anAdjustment } from './a-card.ts';
import { aSigningDesk, passChecks, type SigningDesk, settle } from './a-signing.ts';

/** The passphrase of every key in these tests. */
const passphrase = 'correct horse battery';

/** Makes a key on a desk and unlocks it. */
async function unlockAs(desk: SigningDesk, role: KeyRole, name: string): Promise<HeldKey> {
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

/** Opens published files as a reader does on a day, on which nothing of them may have run out. */
export async function openOn(day: string, files: Files): ReturnType<typeof openFiles> {
  const root = files.get('metadata/1.root.json') ?? new Uint8Array();
  const terms = { root, startTime: Date.parse(day) };
  const opened = await openRepository(async (path) => files.get(path), terms);
  return opened.ok ? openFiles(files) : opened;
}

/** Somebody else's desk with a key of one role, on which the draft of a trainer was opened. */
async function aSignersDesk(role: KeyRole, name: string): Promise<SigningDesk> {
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
  beside = noneTaken,
): Promise<void> {
  await desk.signing.readDraft(bytes);
  await desk.signing.takeIn(new Set(takeTheirs), false, beside);
  passChecks(desk);
  await settle(desk);
}

/** The cards of a library that is published for the first time. */
export const firstCards: readonly Card[] = [aCard(), anAdjustment()];

const people = [
  ['lived-experience', 'Riverside'],
  ['clinician', 'A. Okafor'],
  ['reception-lead', 'J. Price'],
  ['clinical-safety', 'M. Shah'],
] as const;

/** A trainer, and the others who sign, each at a desk of their own. */
export type SignedDesks = {
  readonly trainer: SigningDesk;
  readonly others: readonly SigningDesk[];
};

/** A trainer who founded a publisher with four others, all of whom approved every changed card. */
export async function everybodyApproves(
  begun = aSigningDesk([], firstCards),
): Promise<SignedDesks> {
  const trainer = await begun;
  const own = await unlockAs(trainer, 'trainer', 'L. Grant');
  await trainer.signing.listOwn(own);
  const others: SigningDesk[] = [];
  for (const [role, name] of people) {
    const desk = await aSignersDesk(role, name);
    await trainer.signing.listSigner(String(savedBy(desk, 'signer-')));
    others.push(desk);
  }
  const deputy = await unlockAs(trainer, 'publisher', 'R. Ames');
  await unlockAs(trainer, 'publisher', 'L. Grant');
  const owners = new Set([deputy.file.public]);
  expect(await trainer.signing.publishing.found(new Set(), owners)).toBeUndefined();
  await settle(trainer);
  await approveAll({ trainer, others });
  return { trainer, others };
}

/** Everybody gets the draft, approves every changed card, and gives it back. */
export async function approveAll({ trainer, others }: SignedDesks): Promise<void> {
  for (const desk of others) {
    await openDraft(desk, await draftOfDesk(trainer));
    for (const { changed } of desk.signing.signing.board.value) {
      await desk.signing.approve(changed);
    }
    await settle(desk);
    await openDraft(trainer, await draftOfDesk(desk));
  }
}

/** Unlocks the key of a role on a desk, whoever holds it or somebody named. */
export async function unlock(
  { signing }: SigningDesk,
  role: string,
  name = 'L. Grant',
): Promise<void> {
  const key = signing.keyring.keys.value.find(
    ({ file }) => file.role === role && (role !== 'publisher' || file.name === name),
  );
  if (key) await signing.keyring.unlock(key, passphrase);
}

/** Signs the waiting release on the desks named, and gives the signatures to the trainer. */
export async function signOn(
  { trainer, others }: SignedDesks,
  at: readonly number[],
): Promise<void> {
  const draft = await draftOfDesk(trainer);
  for (const desk of at.map((one) => others[one])) {
    if (!desk) throw new Error('nobody sits there');
    await openDraft(desk, draft);
    const refusals = [
      await desk.signing.signAndSave(),
      await trainer.signing.addSignature(String(savedBy(desk, 'signature-'))),
    ];
    expect(refusals).toEqual([undefined, undefined]);
  }
}

/** Publishes what everybody approved. The publisher's key is unlocked afterwards. */
export async function publishFirst(desks: SignedDesks): Promise<void> {
  const { trainer } = desks;
  const { signing } = trainer;
  await unlock(trainer, 'publisher');
  expect(await signing.publishing.prepare()).toBeUndefined();
  await settle(trainer);
  await signOn(desks, [0, 3]);
  await unlock(trainer, 'trainer');
  expect(await signing.signAndSave()).toBeUndefined();
  await unlock(trainer, 'publisher');
  expect(await signing.publishing.publish()).toBeUndefined();
  await settle(trainer);
}
