import { dayOf } from '#lib/base/day.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { Approval } from '#lib/guidance/approval.ts';
import type { SignerRole } from '#lib/guidance/identity.ts';
import { rolesNeeded, signApproval } from '#lib/trust/approvals.ts';
import type { ChangedCard } from './changed-cards.ts';
import { createHalfTyped, type HalfTypedOf } from './half-typed.ts';
import { type Meeting, type MeetingDayRefusal, meetingOn } from './meeting.ts';
import { type OpenSignerRefusal, openSigner, type SigningTools } from './open-signer.ts';
import type { StudioState } from './state.ts';

/** Why a card was not approved. */
export type ApproveRefusal =
  | OpenSignerRefusal
  | { readonly code: 'card-not-whole' }
  | { readonly code: 'card-has-fixes'; readonly toFix: number }
  | { readonly code: 'role-not-needed'; readonly role: SignerRole }
  | { readonly code: 'claims-open'; readonly claims: number }
  | MeetingDayRefusal;

type Whole = NonNullable<ChangedCard['whole']>;

/** Approving cards, one edition at a time. */
export function createApproving(
  tools: SigningTools,
  { work, open, works }: Pick<StudioState, 'work' | 'open' | 'works'>,
) {
  const { signing } = tools;
  const noting = createNoting({ open, works });
  const approve = async (
    changed: ChangedCard,
    role: SignerRole | undefined,
    how: Pick<Approval, 'day' | 'how' | 'recordedBy'>,
  ): Promise<ApproveRefusal | undefined> => {
    const held = await openSigner(tools);
    if (!held.ok) return held.refusal;
    const { named, signer } = held.value;
    const stands = role ?? named.role;
    const ready = readyFor(changed, stands);
    if (!ready.ok) return ready.refusal;
    const { sha256 } = ready.value;
    const approval = await signApproval({ card: changed.id, sha256, role: stands, ...how }, signer);
    await signing.changeBook((book) => ({
      ...book,
      approvals: [...book.approvals, approval],
      asks: book.asks.filter((ask) => ask.card !== changed.id || ask.role !== stands),
    }));
    return undefined;
  };
  return {
    ...noting,
    /** Approves a card with the unwrapped key, for the role of that key. */
    approve: (changed: ChangedCard): Promise<ApproveRefusal | undefined> =>
      approve(changed, undefined, { day: dayOf(tools.clock()), how: 'key' }),
    /** Writes down that a group approved a card at a meeting, signed by the key of who writes. */
    async recordMeeting(
      changed: ChangedCard,
      meeting: Meeting,
    ): Promise<ApproveRefusal | undefined> {
      const days = { released: work.value?.released ?? '', today: dayOf(tools.clock()) };
      const how = meetingOn(changed, meeting, days);
      if (!how.ok) return how.refusal;
      const refusal = await approve(changed, 'lived-experience', how.value);
      if (!refusal) noting.typeMeeting(changed.id, undefined);
      return refusal;
    },
  };
}

/** A meeting that somebody is about to write down: nothing is held where no word is left of it. */
function createNoting(library: HalfTypedOf) {
  const typing = createHalfTyped<Meeting>(library);
  return {
    halfNoted: typing.of,
    isHalfNoted: typing.isAny,
    typeMeeting(card: string, meeting: Meeting | undefined): void {
      const hasWords = meeting && (meeting.day || meeting.recordedBy) !== '';
      typing.hold(card, hasWords ? meeting : undefined);
    },
  };
}

/** The card as it can be approved by a role. An open claim stands in the way of clinical safety. */
export function readyFor(changed: ChangedCard, role: SignerRole): Result<Whole, ApproveRefusal> {
  const { whole, toFix } = changed;
  if (!whole) return refuse({ code: 'card-not-whole' });
  if (toFix === undefined || toFix > 0)
    return refuse({ code: 'card-has-fixes', toFix: toFix ?? 0 });
  if (!rolesNeeded(whole.card).includes(role)) return refuse({ code: 'role-not-needed', role });
  const claims = whole.card.toVerify.length;
  if (role === 'clinical-safety' && claims > 0) return refuse({ code: 'claims-open', claims });
  return accept(whole);
}
