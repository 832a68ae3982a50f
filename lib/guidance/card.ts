import { isDay, isWithinMonths } from '#lib/base/calendar.ts';
import { audience, cardId, contentNote, day, language, localName, signerRole } from './identity.ts';
import { limits } from './limits.ts';
import { made } from './made.ts';
import {
  adjustmentParts,
  guidanceParts,
  pathwayParts,
  promptParts,
  wordingParts,
} from './parts.ts';
import { withShortcut } from './shortcut.ts';
import { arePlainlySentences, hasAtMostWords, plainText, sentence } from './text.ts';
import { z } from './zod.ts';

const slot = z.strictObject({
  id: localName,
  ask: plainText(limits.slotAskChars),
  kind: z.enum(['place', 'person', 'phone', 'link', 'text']),
  required: z.boolean(),
  onTile: z.boolean(),
});

const lines = z.array(sentence()).check(
  z.minLength(1),
  z.maxLength(limits.glanceLines),
  z.refine((all) => hasAtMostWords(all.join(' '), limits.glanceWords), { error: 'too-many-words' }),
);

// Nearly every card passes here, and its lines are looked at once and not put together.
withShortcut(lines, (value) => arePlainlySentences(value, limits.glanceLines, limits.glanceWords));

const why = plainText(limits.whyChars).check(
  z.refine((text) => (text.match(/[.!?](?=\s|$)/g) ?? []).length <= limits.whySentences, {
    error: 'too-many-sentences',
  }),
);

const claimId = z.string().check(z.regex(/^[A-Za-z0-9-]{1,40}$/));

const shared = {
  id: cardId,
  rev: z.int().check(z.minimum(1)),
  audience: z.array(audience).check(z.minLength(1), z.maxLength(3)),
  lang: z._default(language, 'en-GB'),
  counterpartOf: z.optional(cardId),
  title: plainText(limits.titleChars),
  discreetTitle: plainText(limits.discreetTitleChars),
  lines,
  situations: z.array(localName).check(z.maxLength(limits.situations)),
  contentNotes: z.array(contentNote).check(z.maxLength(limits.contentNotes)),
  risk: z.boolean(),
  why,
  folded: z.optional(
    z.strictObject({
      heading: plainText(limits.titleChars),
      lines: z.array(sentence()).check(z.minLength(1), z.maxLength(limits.foldedLines)),
    }),
  ),
  forYou: z.optional(z.array(sentence()).check(z.minLength(1), z.maxLength(limits.forYouLines))),
  sources: z.array(localName).check(z.minLength(1), z.maxLength(limits.sources)),
  related: z.array(cardId).check(z.maxLength(limits.related)),
  pathway: z.optional(cardId),
  slots: z.array(slot).check(z.maxLength(limits.slots)),
  handout: z.optional(
    z.strictObject({
      title: plainText(limits.titleChars),
      lines: z.array(sentence()).check(z.minLength(1), z.maxLength(limits.handoutLines)),
    }),
  ),
  made,
  reviewed: day,
  reviewBy: day,
  toVerify: z.array(claimId).check(z.maxLength(limits.claims)),
  verified: z
    .array(z.strictObject({ id: claimId, source: localName, role: signerRole, day }))
    .check(z.maxLength(limits.claims)),
};

const byKind = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('prompt'), parts: promptParts, ...shared }),
  z.strictObject({ kind: z.literal('adjustment'), parts: adjustmentParts, ...shared }),
  z.strictObject({ kind: z.literal('guidance'), parts: guidanceParts, ...shared }),
  z.strictObject({ kind: z.literal('pathway'), parts: pathwayParts, ...shared }),
  z.strictObject({ kind: z.literal('wording'), parts: wordingParts, ...shared }),
]);

// Runs beside the other rules, not after them, so that every fault is listed at once.
const always = { when: () => true };

/**
 * One card, the format's section 3. A strict shape: an unknown field is a fault.
 * Two fields go beyond the format: `folded` (detail under a heading that names what is inside)
 * and `forYou` (a short word for the member of staff afterwards).
 */
export const cardSchema = byKind.check(
  z.refine((card) => isReviewedFirst(card) || !hasDays(card), {
    ...always,
    path: ['reviewBy'],
    error: 'review-before-reviewed',
  }),
  z.refine((card) => isWithinReview(card) || !hasDays(card), {
    ...always,
    path: ['reviewBy'],
    error: 'review-too-far-off',
  }),
  z.refine((card) => distinct(card?.slots), { ...always, path: ['slots'], error: 'repeated' }),
  z.refine((card) => distinct(card?.audience), {
    ...always,
    path: ['audience'],
    error: 'repeated',
  }),
);

/** One card. */
export type Card = z.infer<typeof cardSchema>;
/** A local fact that a practice fills in. */
export type Slot = z.infer<typeof slot>;

type Days = { readonly risk: boolean; readonly reviewed: string; readonly reviewBy: string };

// These rules also see what other rules refused, so nothing about the shape may be taken as given.
function hasDays(card: Partial<Days> | null | undefined): card is Days {
  const days: unknown[] = [card?.reviewed, card?.reviewBy];
  return days.every((one) => typeof one === 'string' && isDay(one));
}

// Days are compared as they stand, which is quick. Only where that fails is it asked whether they
// are days.
function isReviewedFirst(card: Partial<Days> | null | undefined): boolean {
  const { reviewed, reviewBy } = card ?? {};
  return typeof reviewed === 'string' && typeof reviewBy === 'string' && reviewBy >= reviewed;
}

function isWithinReview(card: Partial<Days> | null | undefined): boolean {
  const { risk, reviewed, reviewBy } = card ?? {};
  if (typeof reviewed !== 'string' || typeof reviewBy !== 'string') return false;
  return isWithinMonths(reviewed, reviewBy, risk ? limits.riskReviewMonths : limits.reviewMonths);
}

function distinct(entries: unknown): boolean {
  if (!Array.isArray(entries) || entries.length < 2) return true;
  const keys = entries.map((entry) => (typeof entry === 'object' ? entry?.id : entry));
  return new Set(keys).size === keys.length;
}
