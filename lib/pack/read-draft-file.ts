import { sha256, textOf } from '#lib/base/bytes.ts';
import { asRecord, type PlainRecord, recordOf } from '#lib/base/record.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { approvalSchema } from '#lib/guidance/approval.ts';
import { askSchema, namedSignerSchema } from '#lib/guidance/ask.ts';
import { cardId } from '#lib/guidance/identity.ts';
import { limits } from '#lib/guidance/limits.ts';
import { z } from '#lib/guidance/zod.ts';
import { readSignatureFile, type SignatureFile } from '#lib/tuf/signature-file.ts';
import { cardIdOf, type DraftFile, draftSchema, type PreparedRelease } from './draft-file.ts';
import { type Files, readZip, type ZipRefusal } from './zip.ts';

/** Why a file was not taken as a draft. `file` is the part of it that is wrong. */
export type DraftFileRefusal =
  | ZipRefusal
  | { readonly code: 'draft-file-newer' }
  | { readonly code: 'draft-file-damaged'; readonly file: string };

const megabyte = 1_000_000;
const zipLimits = { files: limits.cards + 1_200, fileBytes: 16 * megabyte, bytes: 256 * megabyte };

/** Reads a draft. Cards are not checked, only that every part is whole and listed. */
export async function readDraftFile(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<DraftFile, DraftFileRefusal>> {
  const zip = readZip(bytes, zipLimits);
  if (!zip.ok) return zip;
  const head = recordOf(textAt(zip.value, 'draft.json'));
  if (head['schema'] !== draftSchema) {
    const newer = String(head['schema']).startsWith('foreword.draft/');
    return refuse(newer ? { code: 'draft-file-newer' } : damaged('draft.json'));
  }
  const wrong = await firstWrong(zip.value, asRecord(head['files']));
  if (wrong !== undefined) return refuse(damaged(wrong));
  return readParts(zip.value, head);
}

function readParts(files: Files, head: PlainRecord): Result<DraftFile, DraftFileRefusal> {
  const { bundle, saved, basedOn } = head as Partial<Record<string, unknown>>;
  if (typeof bundle !== 'string' || typeof saved !== 'string') return refuse(damaged('draft.json'));
  const base = baseOf(basedOn);
  const front = valueAt(files, 'front.json');
  if (front === undefined) return refuse(damaged('front.json'));
  const cards = cardsUnder(files, '');
  if (!cards.ok) return cards;
  const before = cardsUnder(files, 'before/');
  if (!before.ok) return before;
  const approvals = z.array(approvalSchema).safeParse(valueAt(files, 'approvals.json'));
  if (!approvals.success) return refuse(damaged('approvals.json'));
  const frontBefore = valueAt(files, 'before/front.json');
  const overlay = valueAt(files, 'overlay.json');
  const people = peopleOf(files);
  if (!people.ok) return people;
  const signatures: SignatureFile[] = [];
  for (const path of under(files, 'signatures/')) {
    const signature = readSignatureFile(textAt(files, path));
    if (!signature.ok) return refuse(damaged(path));
    signatures.push(signature.value);
  }
  const release = releaseOf(files);
  return accept({
    ...{ bundle, saved, front, cards: cards.value, approvals: approvals.data, signatures },
    ...(before.value.size > 0 ? { before: before.value } : {}),
    ...(frontBefore !== undefined ? { frontBefore } : {}),
    ...(overlay !== undefined ? { overlay } : {}),
    ...people.value,
    ...(base ? { basedOn: base } : {}),
    ...(release ? { release } : {}),
  });
}

function cardsUnder(
  files: Files,
  folder: string,
): Result<ReadonlyMap<string, unknown>, DraftFileRefusal> {
  const cards = new Map<string, unknown>();
  for (const path of under(files, `${folder}cards/`)) {
    const card = valueAt(files, path);
    if (card === undefined) return refuse(damaged(path));
    cards.set(cardIdOf(path.slice(folder.length)), card);
  }
  return accept(cards);
}

function peopleOf(
  files: Files,
): Result<Pick<DraftFile, 'asks' | 'signers' | 'removed'>, DraftFileRefusal> {
  const removed = z.optional(z.array(cardId)).safeParse(valueAt(files, 'removed.json'));
  if (!removed.success) return refuse(damaged('removed.json'));
  const asks = z.optional(z.array(askSchema)).safeParse(valueAt(files, 'asks.json'));
  if (!asks.success) return refuse(damaged('asks.json'));
  const signers = z.optional(z.array(namedSignerSchema)).safeParse(valueAt(files, 'signers.json'));
  if (!signers.success) return refuse(damaged('signers.json'));
  return accept({
    ...(asks.data ? { asks: asks.data } : {}),
    ...(removed.data ? { removed: removed.data } : {}),
    ...(signers.data ? { signers: signers.data } : {}),
  });
}

function releaseOf(files: Files): PreparedRelease | undefined {
  const guidance = files.get('release/guidance.json');
  if (!guidance) return undefined;
  const before = files.get('release/before/guidance.json');
  return {
    ...{ guidance, files: filesUnder(files, 'release/') },
    ...(before
      ? { before: { guidance: before, files: filesUnder(files, 'release/before/') } }
      : {}),
  };
}

function filesUnder(files: Files, folder: string): Files {
  const named = [...files].filter(([path]) => path.startsWith(`${folder}g/`));
  return new Map(named.map(([path, bytes]) => [path.slice(folder.length), bytes]));
}

function baseOf(value: unknown): DraftFile['basedOn'] {
  const { version, state } = asRecord(value) as Partial<Record<string, unknown>>;
  if (typeof version !== 'number' || typeof state !== 'string') return undefined;
  return { version, state };
}

async function firstWrong(files: Files, listed: PlainRecord): Promise<string | undefined> {
  const missing = Object.keys(listed).find((path) => !files.has(path));
  if (missing !== undefined) return missing;
  for (const [path, bytes] of files) {
    if (path !== 'draft.json' && listed[path] !== (await sha256(bytes))) return path;
  }
  return undefined;
}

function under(files: Files, folder: string): string[] {
  return [...files.keys()].filter((path) => path.startsWith(folder));
}

function valueAt(files: Files, path: string): unknown {
  try {
    return JSON.parse(textAt(files, path));
  } catch {
    return undefined;
  }
}

function textAt(files: Files, path: string): string {
  const bytes = files.get(path);
  try {
    return bytes ? textOf(bytes) : '';
  } catch {
    return ''; // not UTF-8, so not JSON either
  }
}

function damaged(file: string): { readonly code: 'draft-file-damaged'; readonly file: string } {
  return { code: 'draft-file-damaged', file };
}
