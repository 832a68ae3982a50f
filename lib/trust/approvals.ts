import type { Approval } from '#lib/guidance/approval.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { LayeredCard } from '#lib/guidance/layered-card.ts';
import { canonicalBytes } from '#lib/tuf/canonical.ts';
import { productSchemes, verifierOf } from '#lib/tuf/keys.ts';
import type { Signer } from '#lib/tuf/signer.ts';
import type { SignerRole } from './requirements.ts';
import type { GuidanceSigner } from './signers.ts';

/** Why an approval does not count. `void`: the card was edited since. */
export type UncountedWhy = 'void' | 'unknown-key' | 'other-role' | 'bad-signature' | 'open-claims';

/** What one card needs and has. `byMeeting`: lived experience stands by a meeting's record alone. */
export type CardApprovals = {
  readonly card: string;
  readonly sha256: string;
  readonly needs: readonly SignerRole[];
  readonly held: readonly Approval[];
  readonly missing: readonly SignerRole[];
  readonly uncounted: readonly { readonly approval: Approval; readonly why: UncountedWhy }[];
  readonly byMeeting: boolean;
};

/** Which roles must approve a card of this kind (the format's section 6). */
export function rolesNeeded(card: Pick<Card, 'kind' | 'risk'>): readonly SignerRole[] {
  const needs: SignerRole[] = ['lived-experience', 'clinician'];
  if (card.kind === 'adjustment') needs.push('reception-lead');
  if (card.risk) needs.push('clinical-safety');
  return needs;
}

/** Signs an approval. Whether it counts is asked later, beside the card as it then stands. */
export async function signApproval(
  approval: Omit<Approval, 'keyid' | 'sig'>,
  signer: Signer,
): Promise<Approval> {
  const whole = { ...approval, keyid: signer.keyid };
  return { ...whole, sig: await signer.sign(bytesToSign(whole)) };
}

/** What a card needs, what it has, and which approvals of it do not count and why. */
export async function approvalsOf(
  { card, sha256 }: LayeredCard,
  approvals: readonly Approval[],
  signers: readonly GuidanceSigner[],
): Promise<CardApprovals> {
  const counted: Approval[] = [];
  const uncounted: { approval: Approval; why: UncountedWhy }[] = [];
  for (const approval of approvals.filter((one) => one.card === card.id)) {
    const why = await whyUncounted(approval, { card, sha256 }, signers);
    if (why) uncounted.push({ approval, why });
    else counted.push(approval);
  }
  const held = standing(counted);
  const needs = rolesNeeded(card);
  const missing = needs.filter((role) => !held.some((approval) => approval.role === role));
  const lived = held.filter(({ role }) => role === 'lived-experience');
  const byMeeting = lived.length > 0 && lived.every(({ how }) => how === 'meeting');
  return { card: card.id, sha256, needs, held, missing, uncounted, byMeeting };
}

/** Of one meeting written down again, to put its day or its writer right, the later record stands. */
function standing(counted: readonly Approval[]): readonly Approval[] {
  const last = counted.findLast(({ how }) => how === 'meeting');
  return counted.filter((one) => one.how !== 'meeting' || one === last);
}

async function whyUncounted(
  approval: Approval,
  { card, sha256 }: LayeredCard,
  signers: readonly GuidanceSigner[],
): Promise<UncountedWhy | undefined> {
  if (approval.sha256 !== sha256) return 'void';
  const signer = signers.find(({ keyid }) => keyid === approval.keyid);
  if (!signer) return 'unknown-key';
  if (!mayStandFor(approval, signer)) return 'other-role';
  if (approval.role === 'clinical-safety' && card.toVerify.length > 0) return 'open-claims';
  const verifier = await verifierOf(signer.key, productSchemes);
  const { sig, ...signed } = approval;
  return (await verifier?.verify(bytesToSign(signed), sig)) ? undefined : 'bad-signature';
}

/** A key speaks for its own role; only what a group agreed in a meeting is recorded by others. */
function mayStandFor(approval: Approval, signer: GuidanceSigner): boolean {
  if (approval.how === 'key') return signer.role === approval.role;
  return approval.role === 'lived-experience' && approval.recordedBy !== undefined;
}

/** `_type` keeps an approval from being taken for a signature over metadata, and the reverse. */
function bytesToSign(approval: Omit<Approval, 'sig'>): Uint8Array<ArrayBuffer> {
  const { recordedBy, ...rest } = approval;
  const by = recordedBy === undefined ? {} : { recordedBy };
  return canonicalBytes({ _type: 'foreword.approval/1', ...rest, ...by });
}
