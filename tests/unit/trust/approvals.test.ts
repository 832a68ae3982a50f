import { describe, expect, test } from 'vitest';
import type { Approval } from '#lib/guidance/approval.ts';
import type { Card } from '#lib/guidance/card.ts';
import { approvalsOf, rolesNeeded, signApproval } from '#lib/trust/approvals.ts';
import { consentTo } from '#lib/trust/release-consent.ts';
import type { SignerRole } from '#lib/trust/requirements.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aSigner } from '../../support/a-signer.ts';

const sha256 = 'ab'.repeat(32);
const roles = [
  'trainer',
  'lived-experience',
  'clinician',
  'reception-lead',
  'clinical-safety',
] as const;
const signers = await Promise.all(roles.map((role) => aSigner(role)));

function holder(role: SignerRole) {
  const found = signers.find((signer) => signer.role === role);
  if (!found) throw new Error(role);
  return found;
}

function approve(card: Card, role: SignerRole, rest: Partial<Approval> = {}, by = role) {
  const plain = { card: card.id, sha256, role, day: '2026-11-22', how: 'key' as const };
  return signApproval({ ...plain, ...rest }, holder(by));
}

async function uncounted(card: Card, approval: Approval) {
  const found = await approvalsOf({ card, sha256 }, [approval], signers);
  expect(found.held).toEqual([]);
  return found.uncounted.map(({ why }) => why);
}

describe('what a card needs', () => {
  test('is lived experience and a clinician, and more by kind and risk', () => {
    const both = ['lived-experience', 'clinician'];
    expect(rolesNeeded(aCard())).toEqual(both);
    expect(rolesNeeded(anAdjustment())).toEqual([...both, 'reception-lead']);
    expect(rolesNeeded(aCard({ risk: true }))).toEqual([...both, 'clinical-safety']);
    expect(rolesNeeded(anAdjustment({ risk: true }))).toHaveLength(4);
  });
});

describe('an approval counts', () => {
  test('when the key of that role signed this edition of this card', async () => {
    const approvals = [
      await approve(aCard(), 'lived-experience'),
      await approve(aCard(), 'clinician'),
    ];
    const found = await approvalsOf({ card: aCard(), sha256 }, approvals, signers);
    expect(found).toMatchObject({ missing: [], held: approvals, uncounted: [], byMeeting: false });
  });

  test('no more once the card was edited', async () => {
    const old = await approve(aCard(), 'clinician', { sha256: 'cd'.repeat(32) });
    expect(await uncounted(aCard(), old)).toEqual(['void']);
  });

  test('not from a key that the publisher does not name', async () => {
    const stranger = await aSigner('clinician', 'A stranger');
    const plain = { card: aCard().id, sha256, day: '2026-11-22', how: 'key' as const };
    const approval = await signApproval({ ...plain, role: 'clinician' }, stranger);
    expect(await uncounted(aCard(), approval)).toEqual(['unknown-key']);
  });

  test('not from a key of another role', async () => {
    const approval = await approve(aCard(), 'clinician', {}, 'trainer');
    expect(await uncounted(aCard(), approval)).toEqual(['other-role']);
  });

  test.each<Partial<Approval>>([
    { day: '2026-11-23' },
    { sig: '00'.repeat(64) },
    { recordedBy: 'Someone' },
  ])('not when %j was changed after it was signed', async (change) => {
    const approval = { ...(await approve(aCard(), 'clinician')), ...change };
    expect(await uncounted(aCard(), approval)).toEqual(['bad-signature']);
  });

  test('not for clinical safety while a claim of the card is open', async () => {
    const open = aCard({ risk: true, toVerify: ['c-1'] });
    expect(await uncounted(open, await approve(open, 'clinical-safety'))).toEqual(['open-claims']);
    const rest = await approvalsOf(
      { card: open, sha256 },
      [await approve(open, 'clinician')],
      signers,
    );
    expect(rest.missing).toEqual(['lived-experience', 'clinical-safety']);
  });
});

describe('what a group agreed in a meeting', () => {
  const meeting = { how: 'meeting' as const, recordedBy: 'A trainer' };

  test('may be recorded by another key, and is told apart', async () => {
    const record = await approve(aCard(), 'lived-experience', meeting, 'trainer');
    const found = await approvalsOf({ card: aCard(), sha256 }, [record], signers);
    expect(found).toMatchObject({ missing: ['clinician'], byMeeting: true });
    const own = await approve(aCard(), 'lived-experience');
    const both = await approvalsOf({ card: aCard(), sha256 }, [record, own], signers);
    expect(both.byMeeting).toBe(false);
  });

  test('is not recorded for any other role, and not without saying who recorded it', async () => {
    const clinician = await approve(aCard(), 'clinician', meeting, 'trainer');
    expect(await uncounted(aCard(), clinician)).toEqual(['other-role']);
    const nobody = await approve(aCard(), 'lived-experience', { how: 'meeting' }, 'trainer');
    expect(await uncounted(aCard(), nobody)).toEqual(['other-role']);
  });
});

describe('a release may be signed', () => {
  const card = aCard();
  const same = anAdjustment();
  const cards = [
    { card, sha256 },
    { card: same, sha256: 'ef'.repeat(32) },
  ];
  const before = [{ id: same.id, sha256: 'ef'.repeat(32) }];

  test('when every changed card holds what it needs, and only those are asked about', async () => {
    const approvals = [await approve(card, 'lived-experience'), await approve(card, 'clinician')];
    expect(await consentTo({ cards, before, approvals, signers })).toEqual({
      ok: true,
      value: { changed: [card.id], byMeeting: [] },
    });
  });

  test('not when one changed card lacks one role', async () => {
    const approvals = [await approve(card, 'lived-experience')];
    expect(await consentTo({ cards, before, approvals, signers })).toMatchObject({
      refusal: { code: 'approvals-missing', cards: [{ card: card.id, missing: ['clinician'] }] },
    });
  });

  test('with the lived-experience key still to sign where a meeting stands for it', async () => {
    const record = { how: 'meeting' as const, recordedBy: 'A trainer' };
    const approvals = [
      await approve(card, 'lived-experience', record, 'trainer'),
      await approve(card, 'clinician'),
    ];
    expect(await consentTo({ cards, before, approvals, signers })).toMatchObject({
      value: { byMeeting: [card.id] },
    });
  });
});
