import { limits } from './limits.ts';
import { plainText, sentence } from './text.ts';
import { z } from './zod.ts';

const lines = z.array(sentence()).check(z.minLength(1), z.maxLength(limits.partLines));
const some = z.optional(lines);

/** What a prompt for a clinician holds. */
export const promptParts = z.strictObject({
  say: some,
  leaveOut: some,
  ifTooMuch: some,
  afterwards: some,
});

/** What an adjustment that reception can offer holds. */
export const adjustmentParts = z.strictObject({
  offer: some,
  say: some,
  sayQuietly: some,
  noNeedToAsk: some,
  nextTime: some,
});

/** Steps that a practice follows. */
export const guidanceParts = z.strictObject({
  steps: z
    .array(z.strictObject({ heading: plainText(limits.stepHeadingChars), lines }))
    .check(z.minLength(1), z.maxLength(limits.steps)),
});

/** When a pathway applies, how to follow it, and what to say. */
export const pathwayParts = z.strictObject({ when: some, how: some, whatToSay: some });

/** Words to leave, the words instead, and why. */
export const wordingParts = z
  .array(
    z.strictObject({
      insteadOf: plainText(limits.sentenceChars),
      say: plainText(limits.sentenceChars),
      why: sentence(),
    }),
  )
  .check(z.minLength(1), z.maxLength(limits.swaps));
