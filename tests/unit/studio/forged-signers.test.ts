import { expect, test } from 'vitest';
import { type DraftFile, writeDraftFile } from '#lib/pack/draft-file.ts';
import { lineHash } from '#lib/pack/make-packs.ts';
import { prepareRelease } from '#lib/pack/prepare-release.ts';
import { readDraftFile } from '#lib/pack/read-draft-file.ts';
import { guidanceSignerOf } from '#lib/studio/sign-book.ts';
import { signApproval } from '#lib/trust/approvals.ts';
import { coSign } from '#lib/trust/co-sign.ts';
import type { SignerRole } from '#lib/trust/requirements.ts';
import { makeKeyFile, openKeyFile } from '#lib/tuf/key-file.ts';
import { parseMetadata } from '#lib/tuf/parse-metadata.ts';
import { signApart } from '#lib/tuf/write-metadata.ts';
import { given, publishedAt } from '../../support/a-publisher.ts';
import {
  draftOfDesk,
  everybodyApproves,
  firstCards,
  openDraft,
  publishFirst,
  type SignedDesks,
} from '../../support/a-signed-release.ts';
import { unseen } from '../../support/an-unseen-release.ts';

const passphrase = 'of the attacker';

/** A key that somebody made in another's role and name. */
async function forgedKey(role: SignerRole, name: string) {
  const file = given(await makeKeyFile({ role, name, created: '2026-11-22', passphrase }));
  const named = { role, name, public: file.public };
  const { keyid } = await guidanceSignerOf(named);
  return { named, signer: { ...given(await openKeyFile(file, passphrase)), keyid } };
}

async function givenBack({ others }: SignedDesks): Promise<DraftFile> {
  const [, clinician] = others;
  if (!clinician) throw new Error('a clinician should be there');
  return given(await readDraftFile(await draftOfDesk(clinician)));
}

test('a draft that comes back makes nobody a signer, unless somebody says so', async () => {
  const desks = await everybodyApproves();
  const { signing } = desks.trainer;
  const mine = await Promise.all([
    forgedKey('lived-experience', 'Riverside'),
    forgedKey('clinical-safety', 'M. Shah'),
    forgedKey('trainer', 'L. Grant'),
  ]);
  const draft = await givenBack(desks);
  const signers = [...(draft.signers ?? []), ...mine.map(({ named }) => named)];
  const bytes = await writeDraftFile({ ...draft, signers });
  await signing.readDraft(bytes);
  const names = mine.map(({ named: { name } }) => ({ name }));
  expect(signing.incoming.value).toMatchObject({ beside: { signers: names } });
  await openDraft(desks.trainer, bytes);
  await publishFirst(desks);
  const { guidance, published } = signing.publishing.repository.value ?? {};
  if (!guidance || !published) throw new Error('a release should be published');
  const content = { front: published.front.front, cards: [unseen], approvals: [] };
  const next = await prepareRelease(
    { ...content, released: '2026-11-22', minApp: '0.1.0' },
    published,
    { now: publishedAt, days: 365, read: async () => undefined },
  );
  const { signed } = given(parseMetadata('targets', next.guidance));
  const files = await Promise.all(
    mine.map(({ signer }) => signApart('guidance', signed as never, signer)),
  );
  expect(await coSign(next.guidance, files, guidance)).toMatchObject({
    refusal: { code: 'signature-of-unknown-key' },
  });
});

test('a key that only a draft states stands for nobody', async () => {
  const desks = await everybodyApproves();
  const draft = await givenBack(desks);
  const forged = await forgedKey('clinician', 'A. Okafor');
  const approvals = await Promise.all(
    firstCards.map(async (card) => {
      const said = { card: card.id, sha256: await lineHash(card), day: '2026-11-22' };
      return signApproval({ ...said, role: 'clinician', how: 'key' }, forged.signer);
    }),
  );
  const [group] = desks.others;
  if (!group) throw new Error('a group should be there');
  const others = draft.approvals.filter(({ role }) => role !== 'clinician');
  const book = group.signing.signing;
  await book.changeBook((now) => ({ ...now, approvals: others }));
  const signers = [...(draft.signers ?? []), forged.named];
  await openDraft(
    group,
    await writeDraftFile({ ...draft, approvals: [...others, ...approvals], signers }),
  );
  expect(book.board.value[0]?.cells[1]).toMatchObject({ role: 'clinician', state: 'not-asked' });
});
