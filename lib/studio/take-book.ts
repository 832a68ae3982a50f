import { signaturesOver } from './release-signing.ts';
import { mergeBooks, type SignBook } from './sign-book.ts';
import type { SigningState } from './signing-state.ts';

/** Takes a book in; what was signed of another release than its own is dropped. */
export async function takeBook(signing: SigningState, theirs: SignBook): Promise<void> {
  const book = await signing.changeBook((now) => mergeBooks(now, theirs));
  if (!book) return;
  const over = await signaturesOver(book.release, book.signatures);
  const old = new Set(
    book.signatures.filter((one) => !over.includes(one)).map(({ sha256 }) => sha256),
  );
  if (old.size === 0) return;
  await signing.changeBook((now) => ({
    ...now,
    signatures: now.signatures.filter(({ sha256 }) => !old.has(sha256)),
  }));
}
