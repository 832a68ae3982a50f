import type { Approval } from '#lib/guidance/approval.ts';
import type { Ask, NamedSigner } from '#lib/guidance/ask.ts';
import type { PreparedRelease } from '#lib/pack/draft-file.ts';
import type { GuidanceSigner } from '#lib/trust/signers.ts';
import { keyIdOf, type TufKey } from '#lib/tuf/keys.ts';
import type { SignatureFile } from '#lib/tuf/signature-file.ts';

/** What is known of the signatures of one library: who signs, who approved, who was asked. */
export type SignBook = {
  readonly signers: readonly NamedSigner[];
  readonly approvals: readonly Approval[];
  readonly asks: readonly Ask[];
  /** The release that waits for signatures, once it was made ready. */
  readonly release: PreparedRelease | undefined;
  /** It was made ready on this computer: one that comes in with a draft is then an older one. */
  readonly preparedHere: boolean;
  readonly signatures: readonly SignatureFile[];
  /** Local notes that a draft came in with, to be published with its cards: as it held them. */
  readonly overlay?: unknown;
};

/** A book in which nothing is written yet. */
export const emptyBook: SignBook = {
  signers: [],
  approvals: [],
  asks: [],
  release: undefined,
  preparedHere: false,
  signatures: [],
};

/** Reads a kept book: it was checked when it was written, or taken in. */
export function asBook(kept: unknown): SignBook {
  return typeof kept === 'object' && kept !== null ? { ...emptyBook, ...kept } : emptyBook;
}

/**
 * Two books as one: nothing of either is lost. A newer answer of a role stands for its older one,
 * and the release is that of whoever publishes.
 */
export function mergeBooks(ours: SignBook, theirs: SignBook): SignBook {
  return {
    signers: union(ours.signers, theirs.signers),
    approvals: union(ours.approvals, theirs.approvals),
    asks: newestAsks([...ours.asks, ...theirs.asks]),
    release: ours.preparedHere ? ours.release : (theirs.release ?? ours.release),
    preparedHere: ours.preparedHere,
    signatures: union(ours.signatures, theirs.signatures),
    ...overlayOf(theirs.overlay === undefined ? ours : theirs),
  };
}

/** The local notes of a book or a draft, where it holds some. */
export function overlayOf({ overlay }: { readonly overlay?: unknown }): {
  readonly overlay?: unknown;
} {
  return overlay === undefined ? {} : { overlay };
}

/** Asks with one of them new: it stands for what that role was asked or said of the card before. */
export function withAsk(asks: readonly Ask[], ask: Ask): readonly Ask[] {
  return [...asks.filter((one) => !isSamePlace(one, ask)), ask];
}

function newestAsks(asks: readonly Ask[]): readonly Ask[] {
  const rank = { asked: 0, told: 1, 'wants-change': 2 } as const;
  const sorted = [...asks].sort(
    (a, b) => a.day.localeCompare(b.day) || rank[a.state] - rank[b.state],
  );
  return sorted.reduce(withAsk, [] as readonly Ask[]);
}

function isSamePlace(one: Ask, other: Ask): boolean {
  return one.card === other.card && one.role === other.role;
}

function union<T>(ours: readonly T[], theirs: readonly T[]): readonly T[] {
  const known = new Set(ours.map((one) => JSON.stringify(one)));
  return [...ours, ...theirs.filter((one) => !known.has(JSON.stringify(one)))];
}

/** One text for the same signer: the same key, in the same role, under the same name. */
export function sameSigner({ role, name, public: open }: NamedSigner): string {
  return JSON.stringify([role, name, open]);
}

/** A signer as metadata will name it: the key carries the role and the name, and so does its id. */
export async function guidanceSignerOf(signer: NamedSigner): Promise<GuidanceSigner> {
  const { role, name } = signer;
  const key: TufKey = {
    ...{ keytype: 'ed25519', scheme: 'ed25519', keyval: { public: signer.public } },
    'x-foreword-role': role,
    'x-foreword-name': name,
  };
  return { keyid: await keyIdOf(key), key, role, name };
}
