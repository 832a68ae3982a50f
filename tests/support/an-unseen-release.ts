import { expect } from 'vitest';
import { type DraftFile, type PreparedRelease, writeDraftFile } from '#lib/pack/draft-file.ts';
import { readDraftFile } from '#lib/pack/read-draft-file.ts';
import { parseMetadata } from '#lib/tuf/parse-metadata.ts';
import { metadataFile } from '#lib/tuf/write-metadata.ts';
import type { Unsigned } from '#lib/tuf/write-roles.ts';
import { aCard } from './a-card.ts';
import { given } from './a-publisher.ts';
import { draftOfDesk, openDraft, unlock } from './a-signed-release.ts';
import { type SigningDesk, settle } from './a-signing.ts';

/** A card that somebody put into a release without showing it. */
export const unseen = aCard({ id: 'consulting/evil', title: 'Nobody read this' });

/** A draft with the release that waits for signatures. */
type WaitingDraft = DraftFile & { readonly release: PreparedRelease };

/** Makes the next release ready on the publisher's desk, and gives the draft with it. */
export async function waitingDraft(desk: SigningDesk): Promise<WaitingDraft> {
  await unlock(desk, 'publisher');
  expect(await desk.signing.publishing.prepare()).toBeUndefined();
  await settle(desk);
  const draft = given(await readDraftFile(await draftOfDesk(desk)));
  if (!draft.release) throw new Error('a release should wait');
  return { ...draft, release: draft.release };
}

/** Why whoever opens the draft does not sign it, with another release in the place of its own. */
export async function signedOn(desk: SigningDesk, draft: DraftFile, release: PreparedRelease) {
  await openDraft(desk, await writeDraftFile({ ...draft, release, signatures: [] }));
  return desk.signing.signAndSave();
}

type Signed = Unsigned & { readonly 'x-foreword': object; readonly targets: object };

/** The release of a draft, of which some metadata say something else. */
export function restated(
  { release }: WaitingDraft,
  change: (signed: Signed) => object,
): PreparedRelease {
  const { signed } = given(parseMetadata('targets', release.guidance));
  const changed = structuredClone(signed) as unknown as Signed;
  return { ...release, guidance: metadataFile({ ...changed, ...change(changed) }, []) };
}
