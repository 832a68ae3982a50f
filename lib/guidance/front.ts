import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type Fault, faultsOf } from './faults.ts';
import { audience, cardId, day, language, localName } from './identity.ts';
import { limits } from './limits.ts';
import { quickCheckOf } from './quick-check.ts';
import { plainText } from './text.ts';
import { z } from './zod.ts';

const bundle = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+){1,6}$/)),
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
  audience: z.array(audience).check(z.minLength(1), z.maxLength(3)),
  order: z.int().check(z.minimum(0), z.maximum(9_999)),
  /** The cards that answer first, in the editor's order; the rest follow by title. */
  first: z.optional(z.array(cardId).check(z.maxLength(limits.situations))),
});

const source = z.strictObject({
  id: localName,
  who: plainText(200),
  year: z.nullable(z.int().check(z.minimum(1900), z.maximum(2100))),
  title: plainText(300),
  publisher: plainText(200),
  address: z.nullable(
    z.string().check(z.maxLength(600), z.refine(isWebAddress, { error: 'address-not-https' })),
  ),
  checked: day,
  extent: z.enum(['full', 'abstract', 'opening', 'summary', 'not-read']),
});

const home = z.strictObject({
  consulting: cardId,
  reception: cardId,
  tiles: z.array(cardId).check(z.maxLength(limits.tiles)),
});

/** Front matter of a bundle: homes, situations, sources, synonyms. */
export const frontSchema = z.strictObject({
  schema: z.literal('foreword.front/1'),
  bundle,
  lang: language,
  home,
  situations: z.array(situation).check(z.maxLength(limits.situationsInAll)),
  sources: z.array(source).check(z.maxLength(limits.sourcesInAll)),
  synonyms: z
    .array(z.array(plainText(60)).check(z.minLength(2), z.maxLength(limits.synonymsInGroup)))
    .check(z.maxLength(limits.synonymGroups)),
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

/** A source that was not accepted, with every fault at the name of its field. */
export type SourceRefusal = {
  readonly code: 'source-not-valid';
  readonly faults: readonly Fault[];
};

const isCertainly = quickCheckOf(frontSchema);

/** Whether a value is front matter at first sight. What is not may be so all the same. */
export function isPlainlyFront(value: unknown): value is Front {
  return isCertainly(value);
}

/**
 * Reads front matter from an unknown value, and gives its fields in the order of the schema: the
 * same front matter makes the same file. Refuses with every fault that it has.
 */
export function parseFront(value: unknown): Result<Front, FrontRefusal> {
  const parsed = frontSchema.safeParse(value, { reportInput: true });
  if (parsed.success) return accept(parsed.data);
  return refuse({ code: 'front-not-valid', faults: faultsOf(parsed.error.issues) });
}

/** Reads one source from an unknown value. Refuses with every fault that it has. */
export function parseSource(value: unknown): Result<Source, SourceRefusal> {
  const parsed = source.safeParse(value, { reportInput: true });
  if (parsed.success) return accept(parsed.data);
  return refuse({ code: 'source-not-valid', faults: faultsOf(parsed.error.issues) });
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
