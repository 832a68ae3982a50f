import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { Approval } from '#lib/guidance/approval.ts';
import type { LayeredCard } from '#lib/guidance/layered-card.ts';
import { approvalsOf, type CardApprovals } from './approvals.ts';
import type { SignerRole } from './requirements.ts';
import type { GuidanceSigner } from './signers.ts';

/** A card as a release before it held it. */
export type HeldCard = { readonly id: string; readonly sha256: string };

/** Cards that nobody may sign a release for yet, each with what is missing. */
export type ConsentRefusal = {
  readonly code: 'approvals-missing';
  readonly cards: readonly CardApprovals[];
};

/** That cards stand by a meeting's record alone, and no key of lived experience signed. */
export type MeetingRefusal = {
  readonly code: 'meeting-needs-signature';
  readonly cards: readonly string[];
};

/**
 * What holds once a release may be signed. `byMeeting` names the cards on which lived experience
 * stands by a meeting's record: the release then needs the signature of a lived-experience key.
 */
export type Consent = {
  readonly changed: readonly string[];
  readonly byMeeting: readonly string[];
};

/** What a release is asked about: its cards, those of the release before, and who approved. */
export type ReleaseApprovals = {
  readonly cards: readonly LayeredCard[];
  readonly before: readonly HeldCard[];
  readonly approvals: readonly Approval[];
  readonly signers: readonly GuidanceSigner[];
};

/** The cards that are new, or are not as the release before held them. */
export function changedCards(
  cards: readonly LayeredCard[],
  before: readonly HeldCard[],
): readonly LayeredCard[] {
  const held = new Map(before.map(({ id, sha256 }) => [id, sha256]));
  return cards.filter(({ card, sha256 }) => held.get(card.id) !== sha256);
}

/** Whether a key may sign the release: every changed card holds the approvals of its kind. */
export async function consentTo({
  cards,
  before,
  approvals,
  signers,
}: ReleaseApprovals): Promise<Result<Consent, ConsentRefusal>> {
  const asked = changedCards(cards, before);
  const all = await Promise.all(asked.map((card) => approvalsOf(card, approvals, signers)));
  const wanting = all.filter(({ missing }) => missing.length > 0);
  if (wanting.length > 0) return refuse({ code: 'approvals-missing', cards: wanting });
  return accept({
    changed: all.map(({ card }) => card),
    byMeeting: all.filter((one) => one.byMeeting).map(({ card }) => card),
  });
}

/**
 * Whether what meetings agreed counts (the format's section 6): only where lived experience signed
 * the release itself, whatever mix its publisher asks for. `roles` are those of who signed.
 */
export function meetingFault(
  { byMeeting }: Consent,
  roles: readonly SignerRole[],
): MeetingRefusal | undefined {
  if (byMeeting.length === 0 || roles.includes('lived-experience')) return undefined;
  return { code: 'meeting-needs-signature', cards: byMeeting };
}
