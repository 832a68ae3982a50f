import { beforeAll, expect, test } from 'vitest';
import { readZip } from '#lib/pack/zip.ts';
import { publishWithdrawals, sayStillCurrent } from '#lib/studio/publish-edition.ts';
import { overlayIn } from '#lib/studio/release-overlay.ts';
import { stepOf } from '#lib/studio/upload-order.ts';
import { aCard } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import {
  draftOfDesk,
  everybodyApproves,
  firstCards,
  openDraft,
  openOn,
  type SignedDesks,
  savedBy,
  signOn,
  unlock,
} from '../../support/a-signed-release.ts';
import { settle, write } from '../../support/a-signing.ts';
import { aNote, layered } from '../../support/an-overlay.ts';

let desks: SignedDesks;

/** Signs the waiting release on the desks named, and gives the signatures to the trainer. */
const sign = (...at: number[]) => signOn(desks, at);

beforeAll(async () => {
  desks = await everybodyApproves();
}, 60_000);

// One story, in order: each test goes on from where the one before it left the desks.
test('a release waits for approvals, and is then made ready', async () => {
  const { signing } = desks.trainer;
  expect(signing.signing.board.value.every(({ complete }) => complete)).toBe(true);
  expect(await signing.publishing.publish()).toEqual({ code: 'no-release-waits' });
  expect(await signing.publishing.prepare()).toBeUndefined();
});

test('a release is not published by two, nor by three of the wrong kinds', async () => {
  const { signing } = desks.trainer;
  await sign(0, 3);
  expect(await signing.publishing.publish()).toMatchObject({
    code: 'too-few-signatures',
    found: 2,
    threshold: 3,
  });
  await sign(1);
  expect(await signing.publishing.publish()).toEqual({
    code: 'mix-not-met',
    missing: [{ role: 'trainer', asked: 1, found: 0 }],
  });
  expect(signing.publishing.done.value?.what).toBe('founded');
});

test('a release takes nobody’s signature twice, nor one of somebody unknown', async () => {
  const { trainer, others } = desks;
  const [riverside] = others;
  if (!riverside) throw new Error('Riverside should be there');
  const theirs = String(savedBy(riverside, 'signature-'));
  expect(await trainer.signing.addSignature(theirs)).toEqual({
    code: 'signed-already',
    name: 'Riverside',
  });
  const unknown = theirs.replace(/"keyid":"[0-9a-f]{8}/, '"keyid":"00000000');
  expect(await trainer.signing.addSignature(unknown)).toEqual({
    code: 'signature-of-unknown-key',
  });
});

test('a release drops its signatures when a card is changed: an old one is refused', async () => {
  const { trainer, others } = desks;
  const { signing } = trainer;
  const [, clinician] = others;
  if (!clinician) throw new Error('the clinician should be there');
  await signing.publishing.prepare();
  expect(await signing.addSignature(String(savedBy(clinician, 'signature-')))).toBeUndefined();
  const [card] = firstCards;
  if (!card) throw new Error('a card should be there');
  write(trainer, { ...card, why: 'It helps people to stay.' });
  await settle(trainer);
  await unlock(trainer, 'trainer');
  expect(await signing.signAndSave()).toEqual({
    code: 'approvals-missing',
    titles: ['Start safe'],
  });
  expect(await signing.publishing.prepare()).toMatchObject({ code: 'approvals-missing' });
  for (const desk of others.slice(0, 2)) {
    await openDraft(desk, await draftOfDesk(trainer), [card.id]);
    const row = desk.signing.signing.board.value.find(({ changed }) => changed.id === card.id);
    if (row) await desk.signing.approve(row.changed);
    await settle(desk);
    await openDraft(trainer, await draftOfDesk(desk));
  }
  expect(await signing.signAndSave()).toEqual({
    code: 'release-of-other-words',
    titles: ['Start safe'],
  });
  expect(await signing.publishing.prepare()).toBeUndefined();
  expect(await signing.addSignature(String(savedBy(clinician, 'signature-')))).toEqual({
    code: 'signature-of-other-words',
    name: 'A. Okafor',
  });
});

test('a release is published once enough people of the right kinds have signed', async () => {
  const { trainer } = desks;
  const { signing } = trainer;
  await sign(0, 3);
  await unlock(trainer, 'trainer');
  expect(await signing.signAndSave()).toBeUndefined();
  expect(await signing.publishing.publish()).toMatchObject({ code: 'no-key-for-role' });
  await unlock(trainer, 'publisher');
  expect(await signing.publishing.publish()).toBeUndefined();
  await settle(trainer);
  expect(signing.publishing.done.value?.what).toBe('released');
  expect(signing.signing.board.value).toEqual([]);
  expect(trainer.state.work.value?.cards.map(({ id }) => id).sort()).toEqual(
    firstCards.map(({ id }) => id).sort(),
  );
});

test('a release comes as a zip in upload order, which a reader’s client opens', async () => {
  const { trainer } = desks;
  trainer.signing.publishing.saveZip();
  const bytes = savedBy(trainer, 'publish-') as Uint8Array<ArrayBuffer>;
  const zip = readZip(bytes, { files: 100, fileBytes: 1_000_000, bytes: 10_000_000 });
  if (!zip.ok) throw new Error(zip.refusal.code);
  const steps = [...zip.value.keys()].map(stepOf);
  expect(steps).toEqual([...steps].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(steps.at(-1)).toBe('timestamp');
  const opened = await openOn('2026-11-23', zip.value);
  expect(opened.ok && opened.value.published?.cards.length).toBe(2);
});

test('a release stands as current again in one press, and a card is withdrawn with one key', async () => {
  const { publishing } = desks.trainer.signing;
  expect(await publishing.stillCurrent()).toBeUndefined();
  expect(publishing.done.value?.fresh).toEqual(['metadata/timestamp.json']);
  const form = { card: 'reception/quiet-place', reason: ' ', useInstead: '' };
  expect(await publishing.withdraw(form)).toEqual({ code: 'withdrawal-needs-reason' });
  const told = { ...form, reason: 'Of 999 000 0018.' };
  expect(await publishing.withdraw(told)).toMatchObject({ code: 'reason-names-somebody' });
  expect(await publishing.withdraw({ ...form, reason: 'The room is closed.' })).toBeUndefined();
  expect(publishing.done.value?.fresh.map(stepOf)).toEqual(order);
  expect(desks.trainer.state.withdrawn.value).toMatchObject([{ id: form.card }]);
});

test('a clock that is far behind publishes nothing, and still takes a card back', async () => {
  const { keyring, publishing } = desks.trainer.signing;
  const [open, signer] = [publishing.repository.value, keyring.signer()];
  if (!open || !signer) throw new Error('a repository and a key should be open');
  const terms = { now: Date.parse('2020-01-03'), signer };
  expect(await sayStillCurrent(open, terms)).toMatchObject({ refusal: { code: 'clock-behind' } });
  expect(await publishWithdrawals(open, [], terms)).toMatchObject({ ok: true });
});

test('the local notes of our practice go along once they are chosen, and whoever signs reads them', async () => {
  const { trainer, others } = desks;
  const { signing, state } = trainer;
  const practice = aPractice([aNote(layered(aCard()))]);
  state.practice.value = practice;
  expect(await signing.publishing.prepare()).toEqual({ code: 'nothing-changed' });
  expect(await signing.publishing.prepare('ours')).toBeUndefined();
  await sign(0, 3);
  expect(others[0]?.signing.signing.overlay.value).toEqual(practice);
  await unlock(trainer, 'trainer');
  expect(await signing.signAndSave()).toBeUndefined();
  await unlock(trainer, 'publisher');
  expect(await signing.publishing.publish()).toBeUndefined();
  const { published } = signing.publishing.repository.value ?? {};
  expect(published?.overlay?.practice).toEqual(practice);
  expect(await signing.publishing.prepare('ours')).toEqual({ code: 'nothing-changed' });
  expect(await signing.publishing.prepare('none')).toBeUndefined();
  expect(await overlayIn(signing.signing.book.value.release)).toBe('taken-out');
});

test('those who signed the first release see of the next only what it changes, home among it', async () => {
  const { trainer, others } = desks;
  const { signing, fronting } = trainer;
  const tiles = firstCards.map(({ id }) => id);
  fronting.change('home.tiles', (front) => ({ ...front, home: { ...front.home, tiles } }));
  await fronting.save();
  await unlock(trainer, 'publisher');
  expect(await signing.publishing.prepare()).toBeUndefined();
  await sign(0, 1, 3);
  const [group] = others;
  expect(group?.signing.signing.board.value).toEqual([]);
  expect(group?.state.work.value?.publishedFront?.home.tiles).not.toEqual(tiles);
  expect(group?.state.work.value?.front.home.tiles).toEqual(tiles);
  // Whoever reads another home page than the release holds does not sign it.
  group?.fronting.change('home.tiles', (front) => ({ ...front, synonyms: [] }));
  expect(await group?.signing.signAndSave()).toEqual({ code: 'release-of-other-front' });
  // Whoever else owns the files publishes alone.
  await unlock(trainer, 'trainer');
  expect(await signing.signAndSave()).toBeUndefined();
  await unlock(trainer, 'publisher', 'R. Ames');
  expect(await signing.publishing.publish()).toBeUndefined();
});

const order = ['targets', 'metadata', 'snapshot', 'timestamp'];
