import { saysTheSame } from '#lib/base/same.ts';
import type { NamedSigner } from '#lib/guidance/ask.ts';
import type { DraftFile } from '#lib/pack/draft-file.ts';
import { checkOverlay } from '#lib/pack/prepare-release.ts';
import { fingerprintInWords } from '#lib/trust/fingerprint-words.ts';
import { bookOf } from './draft-file-of.ts';
import { type SignBook, sameSigner } from './sign-book.ts';

/**
 * What a draft brings that stands on none of its cards, and that nobody takes unasked: keys that would
 * sign and approve, and notes that would be published. `words` are a key's fingerprint.
 */
export type DraftBeside = {
  readonly signers: readonly (NamedSigner & { readonly words: readonly string[] })[];
  /** How many notes; 0 where it asks to publish none any more, nothing where it says nothing new. */
  readonly notes: number | undefined;
};

/** Which of that somebody takes. */
export type BesideTaken = { readonly signers: boolean; readonly notes: boolean };

/** Nothing of it. */
export const noneTaken: BesideTaken = { signers: false, notes: false };

/** What of a draft is not in the book that is kept here. */
export function besideIn(file: DraftFile, book: SignBook): DraftBeside {
  const known = new Set(book.signers.map(sameSigner));
  const signers = (file.signers ?? []).filter((one) => !known.has(sameSigner(one)));
  return {
    signers: signers.map((one) => ({ ...one, words: fingerprintInWords(one.public) })),
    notes: isNew(file, book) ? countNotes(file.overlay) : undefined,
  };
}

/** The book that a draft brings, less what of it was not taken. */
export function bookTaken(file: DraftFile, { signers, notes }: BesideTaken): SignBook {
  const { overlay, ...book } = bookOf(file);
  return {
    ...{ ...book, signers: signers ? book.signers : [] },
    ...(notes && overlay !== undefined ? { overlay } : {}),
  };
}

function isNew({ overlay }: DraftFile, book: SignBook): boolean {
  return overlay !== undefined && !saysTheSame(overlay, book.overlay);
}

// Notes that are not valid are refused when a release is made of them: they are something all the same.
function countNotes(overlay: unknown): number {
  if (overlay === 'none') return 0;
  const checked = checkOverlay(overlay);
  const practice = checked.ok ? checked.value : undefined;
  return typeof practice === 'object' ? practice.entries.length : 1;
}
