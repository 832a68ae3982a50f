import { asRecord } from '#lib/base/record.ts';
import { saysTheSame } from '#lib/base/same.ts';
import { type Front, parseFront } from '#lib/guidance/front.ts';
import { audience, cardId, day, language, localName } from '#lib/guidance/identity.ts';
import { limits } from '#lib/guidance/limits.ts';
import { z } from '#lib/guidance/zod.ts';
import { type FrontField, frontFields } from './compare-fronts.ts';

/** Front matter out of a draft, and the parts of which something could not be taken. */
export type FrontTaken = { readonly front: Front; readonly lost: readonly FrontField[] };

/**
 * Front matter as somebody is writing it, out of a draft. What is not finished comes as it is: the
 * checks ask for it. What has not even the shape is left out, and `otherwise` stands for the part.
 */
export function frontFromValue(value: unknown, otherwise: Front): FrontTaken {
  const parsed = parseFront(value);
  if (parsed.ok) return { front: parsed.value, lost: [] };
  const own = asRecord(value);
  const front: Front = {
    schema: 'foreword.front/1',
    bundle: fieldsOf(text, own['bundle'], otherwise.bundle),
    lang: taken(language, own['lang']) ?? otherwise.lang,
    home: homeOf(own['home'], otherwise.home),
    situations: entriesOf(situation, own['situations']) ?? otherwise.situations,
    sources: entriesOf(source, own['sources']) ?? otherwise.sources,
    synonyms: entriesOf(z.array(text), own['synonyms']) ?? otherwise.synonyms,
  };
  const lost = frontFields.filter((field) =>
    placesOf[field].some((path) => !saysTheSame(at(value, path), at(front, path))),
  );
  return { front, lost };
}

const text = z.string().check(z.maxLength(limits.stringChars));

// Only the shape: an empty name, or an address without https, is something to finish.
const situation = z.object({
  ...{ id: localName, label: text, cue: text, discreetLabel: text },
  ...{ audience: z.array(audience), order: z.int(), first: z.optional(z.array(cardId)) },
});

const source = z.object({
  ...{ id: localName, who: text, title: text, publisher: text },
  year: z.catch(z.nullable(z.int()), null),
  address: z.catch(z.nullable(text.check(z.refine(isNoCode))), null),
  ...{ checked: day, extent: z.enum(['full', 'abstract', 'opening', 'summary', 'not-read']) },
});

const placesOf: { readonly [field in FrontField]: readonly (readonly string[])[] } = {
  bundle: [['bundle'], ['lang']],
  consulting: [['home', 'consulting']],
  reception: [['home', 'reception']],
  tiles: [['home', 'tiles']],
  situations: [['situations']],
  synonyms: [['synonyms']],
  sources: [['sources']],
};

function homeOf(value: unknown, otherwise: Front['home']): Front['home'] {
  const { tiles, ...glances } = otherwise;
  return {
    ...fieldsOf(text, value, glances),
    tiles: taken(z.array(text), asRecord(value)['tiles']) ?? tiles,
  };
}

function fieldsOf<T extends { readonly [name: string]: string }>(
  schema: z.ZodMiniType<string>,
  value: unknown,
  otherwise: T,
): T {
  const own = asRecord(value);
  const fields = Object.entries(otherwise).map(
    ([name, there]) => [name, taken(schema, own[name]) ?? there] as const,
  );
  return Object.fromEntries(fields) as T;
}

function entriesOf<T>(schema: z.ZodMiniType<T>, value: unknown): T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const entries = value.map((entry) => taken(schema, entry));
  return entries.filter((entry) => entry !== undefined);
}

function taken<T>(schema: z.ZodMiniType<T>, value: unknown): T | undefined {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce((inner, name) => asRecord(inner)[name], value);
}

// An address is shown as a link: one that would run something is not taken, whoever sent it.
function isNoCode(address: string): boolean {
  const known = ['http:', 'https:', 'doi:'];
  return !URL.canParse(address) || known.includes(new URL(address).protocol);
}
