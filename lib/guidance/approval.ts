import { cardId, day, signerRole } from './identity.ts';
import { personName } from './person-name.ts';
import { z } from './zod.ts';

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * That someone approved one edition of one card (the format's section 6). `sha256` is of the
 * card's line in a pack, so an edit voids it. `how: 'key'` is signed by a key of that role;
 * `how: 'meeting'` by whoever recorded what a group agreed, who is named in `recordedBy`.
 */
export const approvalSchema = z.strictObject({
  card: cardId,
  sha256: hash,
  role: signerRole,
  keyid: hash,
  day,
  how: z.enum(['key', 'meeting']),
  recordedBy: z.optional(personName),
  sig: z.string().check(z.regex(/^[0-9a-f]{128}$/)),
});

/** One approval of one edition of one card. */
export type Approval = z.infer<typeof approvalSchema>;
