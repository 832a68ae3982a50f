import { accept, type Result, refuse } from '#lib/base/result.ts';
import { day, language } from '#lib/guidance/identity.ts';
import { limits } from '#lib/guidance/limits.ts';
import { quickCheckOf } from '#lib/guidance/quick-check.ts';
import { plainText } from '#lib/guidance/text.ts';
import { z } from '#lib/guidance/zod.ts';
import { fieldOf, type TargetsSigned } from '#lib/tuf/metadata.ts';
import { packLimits } from './pack-limits.ts';
import type { PackEntry } from './release.ts';

const bundleId = z.string().check(z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+){1,6}$/));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const fieldsSchema = z.object({
  schema: z.literal('foreword.guidance/1'),
  bundle: bundleId,
  title: plainText(limits.titleChars),
  lang: language,
  released: day,
  minApp: z.string().check(z.regex(/^\d{1,4}(?:\.\d{1,4}){2}$/)),
  cards: z.int().check(z.minimum(0), z.maximum(limits.cards)),
  state: hash,
  supersedes: z.optional(z.array(bundleId).check(z.maxLength(8))),
});

/** The names of all that may stand there. */
export const guidanceFieldNames: readonly string[] = Object.keys(fieldsSchema.shape);

const targetSchema = z.object({
  length: z.int().check(z.minimum(1), z.maximum(packLimits.gzippedBytes)),
  hashes: z.object({ sha256: hash }),
  custom: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('pack'),
      seq: z.int().check(z.minimum(0), z.maximum(packLimits.packs - 1)),
      cards: z.int().check(z.minimum(1), z.maximum(limits.cards)),
      size: z.int().check(z.minimum(1), z.maximum(packLimits.bytes)),
    }),
    z.object({
      kind: z.literal('front'),
      size: z.int().check(z.minimum(1), z.maximum(packLimits.bytes)),
    }),
    z.object({
      kind: z.literal('approvals'),
      size: z.int().check(z.minimum(1), z.maximum(packLimits.bytes)),
    }),
    z.object({
      kind: z.literal('overlay'),
      size: z.int().check(z.minimum(1), z.maximum(packLimits.overlayBytes)),
    }),
  ]),
});

/** Says yes to nearly every target, of which a release of 10,000 cards lists a hundred. */
const isCertainlyTarget = quickCheckOf(targetSchema);

/** What `signed.x-foreword` of guidance metadata says of its release (the format's section 2). */
export type GuidanceFields = z.infer<typeof fieldsSchema>;

/** A file that guidance metadata name. `length` is what is fetched, `size` what it inflates to. */
export type ListedFile = {
  readonly sha256: string;
  readonly length: number;
  readonly size: number;
};

/** A release as its co-signed metadata list it. Packs stand in the order of their numbers. */
export type GuidanceListing = GuidanceFields & {
  readonly front: ListedFile;
  readonly packs: readonly (PackEntry & ListedFile)[];
  readonly approvals?: ListedFile;
  /** What a practice says of the cards; only a source of the practice layer may list one. */
  readonly overlay?: ListedFile;
};

/** Why guidance metadata, whoever signed them, are not a release that this Foreword can take. */
export type ListingRefusal =
  | { readonly code: 'guidance-newer' }
  | { readonly code: 'guidance-not-valid'; readonly at: string }
  | { readonly code: 'guidance-over-limit'; readonly limit: string; readonly most: number };

/** Reads the release that guidance metadata list. The metadata must have been verified. */
export function readListing(signed: TargetsSigned): Result<GuidanceListing, ListingRefusal> {
  const own = fieldOf(signed, 'x-foreword');
  const fields = fieldsSchema.safeParse(own);
  if (!fields.success) return refuse(refusalOf('x-foreword', own, fields.error.issues));
  const found: { front?: ListedFile; approvals?: ListedFile; overlay?: ListedFile } = {};
  const packs: (PackEntry & ListedFile)[] = [];
  for (const [path, target] of Object.entries(signed.targets)) {
    const read = readTarget(target);
    if (!read.success) return refuse(refusalOf(path, target.custom, read.error.issues));
    const { length, hashes, custom } = read.data;
    const file = { sha256: hashes.sha256, length, size: custom.size };
    if (custom.size > length * packLimits.inflation) {
      return refuse({
        code: 'guidance-over-limit',
        limit: 'inflation',
        most: packLimits.inflation,
      });
    }
    if (custom.kind === 'pack') packs.push({ ...file, seq: custom.seq, cards: custom.cards });
    else if (found[custom.kind]) return refuse({ code: 'guidance-not-valid', at: path });
    else found[custom.kind] = file;
  }
  const { front, ...more } = found;
  if (!front) return refuse({ code: 'guidance-not-valid', at: 'front' });
  packs.sort((one, other) => one.seq - other.seq);
  const refusal = wholeRefusal(fields.data, packs);
  if (refusal) return refuse(refusal);
  return accept({ ...fields.data, front, packs, ...more });
}

function readTarget(target: unknown) {
  if (!isCertainlyTarget(target)) return targetSchema.safeParse(target);
  return { success: true as const, data: target as z.infer<typeof targetSchema> };
}

function wholeRefusal(
  { cards }: GuidanceFields,
  packs: readonly (PackEntry & ListedFile)[],
): ListingRefusal | undefined {
  // A pack that is listed twice would be kept once, and the release have fewer cards than it says.
  for (const at of ['seq', 'sha256'] as const) {
    const distinct = new Set(packs.map((pack) => pack[at]));
    if (distinct.size !== packs.length) return { code: 'guidance-not-valid', at };
  }
  if (packs.reduce((sum, pack) => sum + pack.cards, 0) !== cards) {
    return { code: 'guidance-not-valid', at: 'cards' };
  }
  const totals = { gzippedBytesInAll: 0, bytesInAll: 0 };
  for (const { length, size } of packs) {
    totals.gzippedBytesInAll += length;
    totals.bytesInAll += size;
  }
  const over = (['gzippedBytesInAll', 'bytesInAll'] as const).find(
    (limit) => totals[limit] > packLimits[limit],
  );
  return over && { code: 'guidance-over-limit', limit: over, most: packLimits[over] };
}

/** An unknown kind or schema is from a newer Foreword; anything else is wrong in itself. */
function refusalOf(
  at: string,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): ListingRefusal {
  const path = issues[0]?.path.map(String) ?? [];
  const unknownKind = issues.some(({ code }) => code === 'invalid_union');
  const schema = new Map(Object.entries(value ?? {})).get('schema');
  const newer = unknownKind || (typeof schema === 'string' && path[0] === 'schema');
  if (newer) return { code: 'guidance-newer' };
  return { code: 'guidance-not-valid', at: [at, ...path].join('.') };
}
