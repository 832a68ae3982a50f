import { expect, test } from 'vitest';
import { lineHash } from '#lib/pack/make-packs.ts';
import { prepareRelease } from '#lib/studio/prepare-release.ts';
import { foundFiles, publishRelease } from '#lib/studio/publish-edition.ts';
import { signedOf } from '#lib/studio/release-words.ts';
import { emptyBook } from '#lib/studio/sign-book.ts';
import { signersOf } from '#lib/studio/who-signs.ts';
import { signApproval } from '#lib/trust/approvals.ts';
import type { SignerRole } from '#lib/trust/requirements.ts';
import { signApart } from '#lib/tuf/write-metadata.ts';
import type { Unsigned } from '#lib/tuf/write-roles.ts';
import { aCard } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { given, publishedAt } from '../../support/a-publisher.ts';
import { aSigner } from '../../support/a-signer.ts';

const card = aCard();
const [trainer, clinician, group, owner] = await Promise.all([
  aSigner('trainer', 'L. Grant'),
  aSigner('clinician', 'A. Okafor'),
  aSigner('lived-experience', 'Riverside'),
  aSigner('trainer', 'The owner'),
]);
const terms = {
  now: publishedAt,
  signer: { ...owner, key: { keytype: 'ed25519', scheme: 'ed25519', keyval: owner.key.keyval } },
};

/** A repository whose publisher asks for no signature of lived experience. */
async function aRepository() {
  const publisher = {
    ...{ owners: [terms.signer.key], ownerThreshold: 1, withdrawers: [] },
    ...{ signers: [trainer, clinician, group], threshold: 2, require: { clinician: 1 } },
  };
  const hint = { bundle: 'org.foreword.test', title: 'Test cards' };
  return given(await foundFiles(publisher, hint, terms)).open;
}

async function approvedBy(how: 'key' | 'meeting') {
  const sha256 = await lineHash(card);
  const of = (role: SignerRole) => ({ card: card.id, sha256, role, day: '2026-11-18' });
  const record = { how: 'meeting', recordedBy: 'L. Grant' } as const;
  return [
    await signApproval({ ...of('clinician'), how: 'key' }, clinician),
    how === 'key'
      ? await signApproval({ ...of('lived-experience'), how }, group)
      : await signApproval({ ...of('lived-experience'), ...record }, trainer),
  ];
}

/** A release that is ready to sign, and the act of publishing it with the signatures of some. */
async function aRelease(how: 'key' | 'meeting') {
  const open = await aRepository();
  const approvals = await approvedBy(how);
  const draft = {
    ...{ front: aFront(), cards: [card], board: [], approvals },
    ...{
      signers: [trainer, clinician, group],
      elsewhere: [...aFront().home.tiles, aFront().home.reception],
    },
  };
  const day = { now: publishedAt, today: '2026-11-22' };
  const release = given(await prepareRelease(draft, open, day));
  const signed = given(signedOf(release)) as unknown as Unsigned;
  const book = { ...emptyBook, release, approvals, signers: signersOf(open) };
  return {
    publish: async (signers: readonly (typeof trainer)[], rest: Partial<typeof book> = {}) => {
      const apart = signers.map((signer) => signApart('guidance', signed, signer));
      const signatures = await Promise.all(apart);
      return publishRelease(open, { ...book, signatures, ...rest }, terms);
    },
  };
}

test('what a meeting agreed counts only once the group’s own key signed, whatever the mix', async () => {
  const { publish } = await aRelease('meeting');
  expect(await publish([trainer, clinician])).toEqual({
    ok: false,
    refusal: { code: 'meeting-needs-signature', cards: [card.id] },
  });
  expect(await publish([trainer, clinician, group])).toMatchObject({ ok: true });
});

test('a group that approved with its own key need not sign where its publisher does not ask it', async () => {
  const { publish } = await aRelease('key');
  expect(await publish([trainer, clinician])).toMatchObject({ ok: true });
});

test('a release is not published on an approval that nobody has any more', async () => {
  const { publish } = await aRelease('key');
  expect(await publish([trainer, clinician], { approvals: [] })).toEqual({
    ok: false,
    refusal: { code: 'approvals-missing', titles: [card.title] },
  });
});
