import type { Day } from '#lib/base/day.ts';
import type { Ask } from '#lib/guidance/ask.ts';
import type { SignerRole } from '#lib/guidance/identity.ts';
import { approvalsOf, type CardApprovals, rolesNeeded } from '#lib/trust/approvals.ts';
import type { GuidanceSigner } from '#lib/trust/signers.ts';
import type { ChangedCard } from './changed-cards.ts';
import type { SignBook } from './sign-book.ts';

/** The columns of the board. A trainer writes, and signs the release; nobody approves as one. */
export const boardRoles = [
  'lived-experience',
  'clinician',
  'reception-lead',
  'clinical-safety',
] as const satisfies readonly SignerRole[];

/** A column of the board. */
export type BoardRole = (typeof boardRoles)[number];

/** What stands in a cell. `cleared`: the role signed an earlier draft, and an edit voided that. */
export type CellState =
  | 'signed'
  | 'asked'
  | 'wants-change'
  | 'cleared'
  | 'not-asked'
  | 'told'
  | 'not-needed';

/** How one role stands to one card. `by` names who signed or was asked, where that is known. */
export type BoardCell = {
  readonly role: BoardRole;
  readonly state: CellState;
  readonly by: string;
  readonly day: Day | undefined;
  /** What is wanted, where a change is. */
  readonly note: string;
  /** Who wrote down what a meeting agreed. */
  readonly recordedBy: string;
  /** What is wanted of this very draft though the role has signed it. It blocks nothing. */
  readonly wanted?: Wanted | undefined;
};

/** A change that is wanted: by whom, which, and who wrote it down where that is another. */
export type Wanted = Pick<BoardCell, 'by' | 'note' | 'recordedBy'>;

/** One changed card, and how each role stands to it. */
export type BoardRow = {
  readonly changed: ChangedCard;
  readonly cells: readonly BoardCell[];
  /** Whether every approval that the card needs is there. */
  readonly complete: boolean;
  readonly approvals: CardApprovals | undefined;
};

/** Makes the board: a row for each changed card, a cell for each role. */
export function makeBoard(
  changed: readonly ChangedCard[],
  book: SignBook,
  signers: readonly GuidanceSigner[],
): Promise<readonly BoardRow[]> {
  return Promise.all(changed.map((one) => rowOf(one, book, signers)));
}

/** How many approvals are still to come. */
export function countMissing(rows: readonly BoardRow[]): number {
  return rows.flatMap(({ cells }) => cells).filter(({ state }) => isMissing(state)).length;
}

/** Whether a role still has to approve. */
export function isMissing(state: CellState): boolean {
  return ['asked', 'wants-change', 'cleared', 'not-asked'].includes(state);
}

async function rowOf(
  changed: ChangedCard,
  book: SignBook,
  signers: readonly GuidanceSigner[],
): Promise<BoardRow> {
  const asks = book.asks.filter(({ card }) => card === changed.id);
  if (changed.change === 'removed') return { ...removedRow(changed, asks), approvals: undefined };
  const approvals = changed.whole
    ? await approvalsOf(changed.whole, book.approvals, signers)
    : undefined;
  const { kind = 'prompt', risk = false } = changed.draft;
  const needs = rolesNeeded({ kind, risk });
  const cells = boardRoles.map((role): BoardCell => {
    if (!needs.includes(role)) return { ...blank(role), state: 'not-needed' };
    return cellOf(role, approvals, { asks, signers, sha256: changed.whole?.sha256 });
  });
  return { changed, cells, complete: cells.every(({ state }) => !isMissing(state)), approvals };
}

type Known = {
  readonly asks: readonly Ask[];
  readonly signers: readonly GuidanceSigner[];
  readonly sha256: string | undefined;
};

function cellOf(
  role: BoardRole,
  approvals: CardApprovals | undefined,
  { asks, signers, sha256 }: Known,
): BoardCell {
  const named = (keyid: string) => signers.find((signer) => signer.keyid === keyid)?.name ?? '';
  const held = approvals?.held.find((one) => one.role === role);
  const ask = asks.find((one) => one.role === role);
  if (held) {
    const { day, recordedBy = '' } = held;
    const wanted = ask?.sha256 === sha256 ? wantedSince(day, ask) : undefined;
    return { ...blank(role), state: 'signed', by: named(held.keyid), day, recordedBy, wanted };
  }
  const { state, by = '', day, note = '', recordedBy = '' } = ask ?? {};
  // What somebody wanted of this very draft stands until the draft or their answer changes.
  if (state === 'wants-change' && ask?.sha256 === sha256) {
    return { role, state, by, day, note, recordedBy };
  }
  if (state === 'asked' && ask?.sha256 === sha256) return { ...blank(role), state, by, day };
  const earlier = approvals?.uncounted.findLast(
    ({ approval, why }) => approval.role === role && why === 'void',
  );
  if (earlier) {
    const { keyid, day: signed, recordedBy: writer = '' } = earlier.approval;
    const who = { by: named(keyid), recordedBy: writer };
    return { ...blank(role), state: 'cleared', ...who, day: signed };
  }
  if (state === 'wants-change') return { role, state, by, day, note, recordedBy };
  return { ...blank(role), state: 'not-asked' };
}

// What was wanted before that day was answered by the signature, and may come back with a draft.
function wantedSince(signed: Day, ask: Ask | undefined): Wanted | undefined {
  if (ask?.state !== 'wants-change' || ask.day < signed) return undefined;
  const { by, note = '', recordedBy = '' } = ask;
  return { by, note, recordedBy };
}

function removedRow(
  changed: ChangedCard,
  asks: readonly Ask[],
): Pick<BoardRow, 'changed' | 'cells' | 'complete'> {
  const cells = boardRoles.map((role): BoardCell => {
    const told = asks.find((one) => one.role === role && one.state === 'told');
    if (told) return { ...blank(role), state: 'told', by: told.by, day: told.day };
    return { ...blank(role), state: 'not-needed' };
  });
  return { changed, cells, complete: true };
}

function blank(role: BoardRole): BoardCell {
  return { role, state: 'not-asked', by: '', day: undefined, note: '', recordedBy: '' };
}
