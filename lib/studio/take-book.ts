import { saysTheSame } from '#lib/base/same.ts';
import { goodSignatures } from './good-signatures.ts';
import { guidanceSignerOf, mergeBooks, type SignBook } from './sign-book.ts';
import type { SigningState } from './signing-state.ts';

/**
 * Takes a book in. What was signed of another release than its own is dropped, and so is what bears
 * the name of somebody on the list and is not theirs.
 */
export async function takeBook(signing: SigningState, theirs: SignBook): Promise<void> {
  const book = await signing.changeBook((now) => mergeBooks(now, theirs));
  if (!book) return;
  const signers = await Promise.all(book.signers.map(guidanceSignerOf));
  const good = await goodSignatures(book.release, book.signatures, signers);
  const kept = new Set(good.map(({ signature }) => signature));
  const dropped = book.signatures.filter((one) => !kept.has(one));
  if (dropped.length === 0) return;
  await signing.changeBook((now) => ({
    ...now,
    signatures: now.signatures.filter((one) => !dropped.some((bad) => saysTheSame(bad, one))),
  }));
}
