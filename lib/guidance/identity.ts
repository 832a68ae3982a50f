import { isDay } from '#lib/base/calendar.ts';
import { z } from './zod.ts';

/** A card's identity, such as `reception/quiet-place-to-wait`. */
export const cardId = z.string().check(z.regex(/^[a-z0-9./-]{3,80}$/));
/** The name of a situation, a source, a slot or a claim inside one bundle. */
export const localName = z.string().check(z.regex(/^[a-z0-9-]{2,60}$/));
/** A calendar day, `YYYY-MM-DD`. */
export const day = z.string().check(z.refine(isDay, { error: 'not-a-day' }));
/** A language tag of BCP 47, such as `en-GB`. */
export const language = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/));
/** Who a card or a situation is for. */
export const audience = z.enum(['consulting', 'reception', 'practice']);
/** The kinds of signer, a closed list. */
export const signerRole = z.enum([
  'trainer',
  'lived-experience',
  'clinician',
  'reception-lead',
  'clinical-safety',
]);
/** What a content note may state, a closed list. */
export const contentNote = z.enum([
  'abuse',
  'sexual-violence',
  'self-harm-or-suicide',
  'loss-of-a-child',
  'racism',
  'detention-or-torture',
  'control',
  'intimate-examination',
]);

/** Who a card is for. */
export type Audience = z.infer<typeof audience>;
/** What a content note states. */
export type ContentNote = z.infer<typeof contentNote>;
/** A kind of signer. */
export type SignerRole = z.infer<typeof signerRole>;
