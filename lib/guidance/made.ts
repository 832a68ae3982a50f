import { day, localName } from './identity.ts';
import { limits } from './limits.ts';
import { plainText } from './text.ts';
import { z } from './zod.ts';

const from = z.array(localName).check(z.minLength(1), z.maxLength(limits.sources));

/**
 * How a card came to be. The byline is made from this and cannot be typed.
 * `starter` claims no group; `co-produced` follows the headings of GRIPP2-SF.
 */
export const made = z.discriminatedUnion('standing', [
  z.strictObject({ standing: z.literal('starter'), from }),
  z.strictObject({ standing: z.literal('reviewed'), role: plainText(60), day, from }),
  z.strictObject({
    standing: z.literal('co-produced'),
    group: plainText(80),
    people: z.int().check(z.minimum(1), z.maximum(1_000)),
    how: plainText(200),
    paid: z.enum(['yes', 'no', 'declined']),
    from: day,
    to: day,
    changed: z.array(plainText(limits.sentenceChars)).check(z.maxLength(limits.partLines)),
    thanks: z.array(plainText(80)).check(z.maxLength(limits.partLines)),
    consentToName: z.boolean(),
  }),
]);

/** How a card came to be. */
export type Made = z.infer<typeof made>;
