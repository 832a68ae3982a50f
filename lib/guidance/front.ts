import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type Fault, faultsOf } from './faults.ts';
import { audience, cardId, day, language, localName } from './identity.ts';
import { limits } from './limits.ts';
import { plainText } from './text.ts';
import { z } from './zod.ts';

const bundle = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+){1,6}$/),
  title: plainText(limits.titleChars),
  publisher: plainText(80),
  contact: plainText(200),
  safetyContact: plainText(200),
  licence: plainText(80),
});

const situation = z.strictObject({
  id: localName,
  label: plainText(limits.cueChars),
  cue: plainText(limits.cueChars),
  discreetLabel: plainText(limits.discreetTitleChars),
  audience: z.array(audience).min(1).max(3),
  order: z.int().min(0).max(9_999),
  /** The cards that answer first, in the editor's order; the rest follow by title. */
  first: z.array(cardId).max(limits.situations).optional(),
});

const source = z.strictObject({
  id: localName,
  who: plainText(200),
  year: z.int().min(1900).max(2100).nullable(),
  title: plainText(300),
  publisher: plainText(200),
  address: z.string().max(600).refine(isWebAddress, { error: 'address-not-https' }).nullable(),
  checked: day,
  extent: z.enum(['full', 'abstract', 'opening', 'summary', 'not-read']),
});

const home = z.strictObject({
  consulting: cardId,
  reception: cardId,
  tiles: z.array(cardId).max(limits.tiles),
});

/** Front matter of a bundle: homes, situations, sources, synonyms. */
export const frontSchema = z.strictObject({
  schema: z.literal('foreword.front/1'),
  bundle,
  lang: language,
  home,
  situations: z.array(situation).max(limits.situationsInAll),
  sources: z.array(source).max(limits.sourcesInAll),
  synonyms: z
    .array(z.array(plainText(60)).min(2).max(limits.synonymsInGroup))
    .max(limits.synonymGroups),
});

/** Front matter of a bundle. */
export type Front = z.infer<typeof frontSchema>;
/** A situation in which cards are wanted. */
export type Situation = z.infer<typeof situation>;
/** Where a card's words come from. `address` is null where no page was opened. */
export type Source = z.infer<typeof source>;

/** Front matter that was not accepted, with every fault at once. */
export type FrontRefusal = {
  readonly code: 'front-not-valid';
  readonly faults: readonly Fault[];
};

/** Reads front matter from an unknown value. Refuses with every fault that it has. */
export function parseFront(value: unknown): Result<Front, FrontRefusal> {
  const parsed = frontSchema.safeParse(value, { reportInput: true });
  if (parsed.success) return accept(parsed.data);
  return refuse({ code: 'front-not-valid', faults: faultsOf(parsed.error.issues) });
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  return (
    protocol === 'https:' &&
    username === '' &&
    password === '' &&
    !/xn--|[^\x20-\x7e]/.test(hostname)
  );
}
