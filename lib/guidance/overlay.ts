import { accept, type Result, refuse } from '#lib/base/result.ts';
import { cardSchema } from './card.ts';
import { type Fault, faultsOf } from './faults.ts';
import { cardId, day, localName } from './identity.ts';
import { localText, plainText } from './text.ts';
import { z } from './zod.ts';

const site = localName;
const slotText = localText(120);

const entry = {
  id: cardId,
  rev: z.int().min(1),
  base: z.strictObject({
    bundle: z.string().max(120),
    id: cardId,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  by: plainText(80),
  day,
};

const annotate = z.strictObject({
  ...entry,
  op: z.literal('annotate'),
  slots: z.record(site, z.record(localName, slotText)).optional(),
  note: z.array(localText(200)).min(1).max(5).optional(),
  available: z.enum(['yes', 'no', 'ask']).optional(),
  ask: plainText(80).optional(),
});

const hide = z.strictObject({ ...entry, op: z.literal('hide'), reason: plainText(280) });
const add = z.strictObject({ ...entry, op: z.literal('add'), card: cardSchema });

/** One thing that a practice says of a card: a note, a card of its own, or that it is not shown. */
export const overlayEntry = z.discriminatedUnion('op', [annotate, hide, add]);

/** One thing that a practice says of a card. */
export type OverlayEntry = z.infer<typeof overlayEntry>;
/** Local facts for a card. `slots` is by site, then by slot. */
export type Annotation = z.infer<typeof annotate>;

/** An overlay entry that was not accepted, with every fault at once. */
export type OverlayRefusal = {
  readonly code: 'overlay-not-valid';
  readonly faults: readonly Fault[];
};

/** Reads an overlay from an unknown value. Refuses with every fault that it has. */
export function parseOverlay(value: unknown): Result<readonly OverlayEntry[], OverlayRefusal> {
  const parsed = z.array(overlayEntry).max(20_000).safeParse(value, { reportInput: true });
  if (parsed.success) return accept(parsed.data);
  return refuse({ code: 'overlay-not-valid', faults: faultsOf(parsed.error.issues) });
}
