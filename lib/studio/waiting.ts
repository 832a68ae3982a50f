import type { Ask } from '#lib/guidance/ask.ts';
import type { GuidanceSigner } from '#lib/trust/signers.ts';
import { readyFor } from './approving.ts';
import { type BoardRow, isMissing } from './board.ts';

/** What it is asked of: the board, one person who signs, and what was asked and answered so far. */
export type WaitingFacts = {
  readonly rows: readonly BoardRow[];
  readonly signer: GuidanceSigner;
  readonly asks: readonly Ask[];
};

/** What somebody has said of a card as it now stands: approved with their key, or to be changed. */
export type Answer = 'approved' | 'wants-change';

/** What a person has said of a card as it now stands; nothing where it was edited since. */
export function answerOf(
  { changed, approvals }: BoardRow,
  { signer, asks }: Omit<WaitingFacts, 'rows'>,
): Answer | undefined {
  const { keyid, role } = signer;
  const held = approvals?.held ?? [];
  if (held.some((one) => one.keyid === keyid && one.role === role)) return 'approved';
  const wants = asks.some(
    (ask) =>
      ask.state === 'wants-change' &&
      ask.card === changed.id &&
      ask.role === role &&
      ask.sha256 === changed.whole?.sha256,
  );
  return wants ? 'wants-change' : undefined;
}

/**
 * The cards that wait for a person, as they stand and with what can be approved now: those below a
 * card first, then those above it.
 */
export function waitingFor(facts: WaitingFacts, after: string): readonly BoardRow[] {
  const { rows, signer } = facts;
  const at = rows.findIndex(({ changed }) => changed.id === after);
  return [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))].filter(
    (row) =>
      row.cells.some(({ role, state }) => role === signer.role && isMissing(state)) &&
      readyFor(row.changed, signer.role).ok &&
      answerOf(row, facts) === undefined,
  );
}
