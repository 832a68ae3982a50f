import { sha256, utf8 } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type Fault, faultsOf } from './faults.ts';
import { day, localName } from './identity.ts';
import { overlayEntry } from './overlay.ts';
import type { Practice } from './practice.ts';
import { plainText } from './text.ts';
import { z } from './zod.ts';

const schema = 'foreword.practice/1';
const maxChars = 8_000_000;
/** How deep objects and lists may lie in each other: an own card in a practice file is 9 deep. */
const maxDepth = 32;

const practiceSchema = z.strictObject({
  name: z.union([z.literal(''), plainText(80)]),
  sites: z.array(z.strictObject({ id: localName, name: plainText(60) })).check(z.maxLength(30)),
  entries: z.array(overlayEntry).check(z.maxLength(20_000)),
  adopted: z
    .array(z.strictObject({ situation: localName, by: plainText(80), role: plainText(60), day }))
    .check(z.maxLength(200)),
});

/**
 * Why a practice file was not taken. `practice-file-too-much`: what is here and what is in it can
 * each be kept, but are too many together.
 */
export type PracticeFileRefusal =
  | { readonly code: 'practice-file-damaged' }
  | { readonly code: 'practice-file-newer' }
  | { readonly code: 'practice-file-too-much' }
  | { readonly code: 'practice-file-not-valid'; readonly faults: readonly Fault[] }
  | { readonly code: 'practice-file-foreign'; readonly theirs: string; readonly ours: string };

/** Checks that what a practice wrote could be read again from its file. */
export function checkPractice(
  practice: Practice,
): Result<Practice, Extract<PracticeFileRefusal, { code: 'practice-file-not-valid' }>> {
  const parsed = practiceSchema.safeParse(practice, { reportInput: true });
  if (parsed.success) return accept(parsed.data);
  return refuse({ code: 'practice-file-not-valid', faults: faultsOf(parsed.error.issues) });
}

/** Writes a practice file: plain JSON that people can read, with a digest that shows damage. */
export async function writePracticeFile(practice: Practice): Promise<string> {
  const digest = await sha256(utf8(JSON.stringify(practice)));
  return `${JSON.stringify({ schema, digest, practice }, null, 1)}\n`;
}

/**
 * Reads a practice file. Refuses one that is damaged, of another kind, made for a newer
 * Foreword, or of another practice than `ours` (an empty name takes any).
 */
export async function readPracticeFile(
  text: string,
  ours: string,
): Promise<Result<Practice, PracticeFileRefusal>> {
  const file = text.length > maxChars ? undefined : parse(text);
  if (file === undefined) return refuse({ code: 'practice-file-damaged' });
  if (file.schema !== schema) {
    const newer = typeof file.schema === 'string' && file.schema.startsWith('foreword.practice/');
    return refuse({ code: newer ? 'practice-file-newer' : 'practice-file-damaged' });
  }
  if (file.digest !== (await sha256(utf8(JSON.stringify(file.practice))))) {
    return refuse({ code: 'practice-file-damaged' });
  }
  const checked = checkPractice(file.practice as Practice);
  if (!checked.ok) return checked;
  const { name } = checked.value;
  if (ours !== '' && !sameName(name, ours)) {
    return refuse({ code: 'practice-file-foreign', theirs: name, ours });
  }
  return checked;
}

type File = { readonly schema?: unknown; readonly digest?: unknown; readonly practice?: unknown };

function parse(text: string): File | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // What writes and checks values goes down into them, and would come to no end of it.
    return typeof value === 'object' && value !== null && isWithin(value, maxDepth)
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}

function isWithin(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((member) => isWithin(member, depth - 1));
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
