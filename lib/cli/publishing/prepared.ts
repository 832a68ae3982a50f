import type { Approval } from '#lib/guidance/approval.ts';
import type { DraftFile } from '#lib/pack/draft-file.ts';
import { type OpenPrepared, openPrepared } from '#lib/pack/prepare-release.ts';
import { otherFacts, type ReleaseFact } from '#lib/pack/release-facts.ts';
import { daysOf } from '#lib/trust/found-publisher.ts';
import { type Consent, consentTo } from '#lib/trust/release-consent.ts';
import { factsInWords } from '#lib/words/other-words.ts';
import { publishRefusalInWords } from '#lib/words/publish.ts';
import { consentFault } from '#lib/words/signing.ts';
import type { Outcome } from '../command.ts';
import { readerOf } from '../folder-files.ts';
import { heldCards } from './held-cards.ts';
import { nextVersion, type OpenPublisher } from './open-publisher.ts';
import { refusedWith } from './refused.ts';

/** A prepared release that may be signed, and on what that rests. */
export type Signable = OpenPrepared & { readonly consent: Consent };

/**
 * Opens what a draft was prepared to, and asks what every signer asks: that it follows what is
 * published, that each changed card holds its approvals, and that all it says besides follows from
 * what is shown. `now` is in milliseconds since 1970.
 */
export async function openSignable(
  draft: DraftFile,
  open: OpenPublisher,
  now: number,
): Promise<Signable | Outcome> {
  if (!draft.release) return notPrepared();
  const prepared = await openPrepared(draft.release, readerOf(open.folder));
  if (!prepared.ok) {
    return refusedWith(prepared, (refusal) =>
      'role' in refusal || 'file' in refusal || refusal.code.startsWith('guidance')
        ? publishRefusalInWords(refusal as Parameters<typeof publishRefusalInWords>[0])
        : ['What was prepared in this draft is damaged.', 'Ask the publisher for it again.'],
    );
  }
  const { signed, release } = prepared.value;
  if (signed.version !== nextVersion(open, 'guidance')) return outOfDate();
  const facts = otherFacts(signed, release.listing, {
    ...{ front: release.front.front, before: open.published?.listing },
    ...{ now, days: daysOf.guidance },
  });
  if (facts.length > 0) return preparedWithOthers(facts);
  const consent = await consentTo({
    cards: release.cards,
    before: heldCards(open),
    approvals: allApprovals(draft, release.approvals),
    signers: open.signers,
  });
  if (!consent.ok) {
    return refusedWith(consent, (refusal) => [
      ...consentFault(refusal),
      'Nothing was signed. Ask these people first.',
    ]);
  }
  return { ...prepared.value, consent: consent.value };
}

/** The approvals of a draft and of what was prepared from it, each once. */
export function allApprovals(
  draft: Pick<DraftFile, 'approvals'>,
  more: readonly Approval[],
): readonly Approval[] {
  const all = new Map([...draft.approvals, ...more].map((one) => [one.sig, one]));
  return [...all.values()];
}

function notPrepared(): Outcome {
  const lines = [
    'This draft is not ready to be signed: its approvals are not all in.',
    'Nothing was signed. The publisher runs cosign once they are, and sends it again.',
  ];
  return { end: 'refused', refusal: { code: 'draft-not-prepared' }, lines };
}

function preparedWithOthers(facts: readonly ReleaseFact[]): Outcome {
  const lines = [
    `What was made ready in this draft says more than follows from its cards: ${factsInWords(facts)}.`,
    'Nothing was signed. Tell the others who sign. The publisher runs cosign once more, and sends it again.',
  ];
  return { end: 'refused', refusal: { code: 'release-of-other-facts' }, lines };
}

function outOfDate(): Outcome {
  const lines = [
    'Another release was published since this draft was prepared.',
    'Nothing was signed. Make the draft again from the cards as they now stand.',
  ];
  return { end: 'refused', refusal: { code: 'draft-out-of-date' }, lines };
}
