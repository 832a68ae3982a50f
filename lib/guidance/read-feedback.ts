import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type Fault, faultsOf } from './faults.ts';
import { type Feedback, feedbackChoices } from './feedback.ts';
import { cardId, day } from './identity.ts';
import { z } from './zod.ts';

const maxChars = 4_000_000;
const mostNotes = 2_000;

const fileSchema = z.strictObject({
  schema: z.literal('foreword.feedback/1'),
  practice: z.string().check(z.maxLength(200)),
  feedback: z
    .array(
      z.strictObject({
        card: cardId,
        rev: z.int().check(z.minimum(1)),
        choice: z.enum(feedbackChoices),
        note: z.string().check(z.maxLength(2_000)),
        role: z.enum(['consulting', 'reception']),
        day,
      }),
    )
    .check(z.maxLength(mostNotes)),
});

/** What a practice told of the cards. */
export type FeedbackFile = { readonly practice: string; readonly feedback: readonly Feedback[] };

/** Why a file was not taken as feedback. */
export type FeedbackRefusal =
  | { readonly code: 'feedback-file-damaged' }
  | { readonly code: 'feedback-file-newer' }
  | { readonly code: 'feedback-file-not-valid'; readonly faults: readonly Fault[] };

/** Reads a file of the panel's "Tell us". What its notes hold has still to be looked at. */
export function readFeedbackFile(text: string): Result<FeedbackFile, FeedbackRefusal> {
  const value = text.length > maxChars ? undefined : parse(text);
  const schema = typeof value === 'object' && value && 'schema' in value ? value.schema : undefined;
  if (typeof schema !== 'string' || !schema.startsWith('foreword.feedback/')) {
    return refuse({ code: 'feedback-file-damaged' });
  }
  if (schema !== 'foreword.feedback/1') return refuse({ code: 'feedback-file-newer' });
  const parsed = fileSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    return refuse({ code: 'feedback-file-not-valid', faults: faultsOf(parsed.error.issues) });
  }
  const { practice, feedback } = parsed.data;
  return accept({ practice, feedback });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
