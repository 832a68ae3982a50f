import { cardSchema } from './card.ts';
import type { Fault } from './faults.ts';
import { cardId, day, localName } from './identity.ts';
import { localText, plainText } from './text.ts';
import { z } from './zod.ts';

const site = localName;
const slotText = localText(120);

const entry = {
  id: cardId,
  rev: z.int().check(z.minimum(1)),
  base: z.strictObject({
    bundle: z.string().check(z.maxLength(120)),
    id: cardId,
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
  by: plainText(80),
  day,
};

const annotate = z.strictObject({
  ...entry,
  op: z.literal('annotate'),
  slots: z.optional(z.record(site, z.record(localName, slotText))),
  note: z.optional(z.array(localText(200)).check(z.minLength(1), z.maxLength(5))),
  available: z.optional(z.enum(['yes', 'no', 'ask'])),
  ask: z.optional(plainText(80)),
});

const hide = z.strictObject({ ...entry, op: z.literal('hide'), reason: plainText(280) });
const add = z.strictObject({ ...entry, op: z.literal('add'), card: cardSchema });

/** One thing that a practice says of a card: a note, a card of its own, or that it is not shown. */
export const overlayEntry = z.discriminatedUnion('op', [annotate, hide, add]);

/**
 * What is not of an entry itself: the source that published it, where it was not written here, and
 * the entry that was written here and that it took the place of.
 */
type From = { readonly from?: string; readonly under?: OverlayEntry | undefined };
/** One thing that a practice says of a card. */
export type OverlayEntry = z.infer<typeof overlayEntry> & From;
/** Local facts for a card. `slots` is by site, then by slot. */
export type Annotation = z.infer<typeof annotate> & From;

/** An overlay entry that was not accepted, with every fault at once. */
export type OverlayRefusal = {
  readonly code: 'overlay-not-valid';
  readonly faults: readonly Fault[];
};
