import { cardId, day, signerRole } from './identity.ts';
import { personName } from './person-name.ts';
import { plainText } from './text.ts';
import { z } from './zod.ts';

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** The longest note of a change that is wanted, in characters. */
export const noteChars = 1_000;

/** What somebody wants changed, in a line of plain text. */
export const askNote = plainText(noteChars);

/**
 * What stands between a card and a role before it approves: it was asked, or it wants a change and
 * says which; or it was told that a card goes. `sha256` is of the card's line at the time. Nothing here counts for a signature.
 */
export const askSchema = z.strictObject({
  card: cardId,
  sha256: hash,
  role: signerRole,
  state: z.enum(['asked', 'wants-change', 'told']),
  by: personName,
  day,
  note: z.optional(askNote),
  recordedBy: z.optional(personName),
});

/** That a role was asked about a card, or wants it changed. */
export type Ask = z.infer<typeof askSchema>;

/** Who is to sign, as a draft says it: a name, a role, and the public half of a key in hexadecimal. */
export const namedSignerSchema = z.strictObject({
  role: signerRole,
  name: personName,
  public: hash,
});

/** Who is to sign. */
export type NamedSigner = z.infer<typeof namedSignerSchema>;
