import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isSameBytes } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type DraftFile, writeDraftFile } from '#lib/pack/draft-file.ts';
import { type DraftFileRefusal, readDraftFile } from '#lib/pack/read-draft-file.ts';
import { fileRefusalInWords } from '#lib/words/lint.ts';
import { draftFault } from '#lib/words/publish.ts';
import type { Asked } from '../command.ts';
import { codeOf, type WriteRefusal, writeWhole } from '../folder-files.ts';
import type { FileRefusal } from '../read-named-file.ts';
import { whileLocked } from './hold-lock.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A draft that could not be read. */
export type DraftReadRefusal = FileRefusal | (DraftFileRefusal & { readonly file: string });

async function readNamedBytes(asked: Asked, file: string): Promise<Result<Bytes, FileRefusal>> {
  try {
    return accept(new Uint8Array(await readFile(path.resolve(asked.folder, file))));
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'ENOENT') return refuse({ code: 'file-not-found', file });
    if (code !== '') return refuse({ code: 'file-not-readable', file });
    throw cause;
  }
}

/** Reads a `.foreword` draft. */
export async function readDraft(
  asked: Asked,
  file: string,
): Promise<Result<DraftFile, DraftReadRefusal>> {
  const read = await readDraftToChange(asked, file);
  return read.ok ? accept(read.value.draft) : read;
}

/** A draft that is to be written over, and its file as it was read. */
export type DraftToChange = {
  readonly file: string;
  readonly bytes: Bytes;
  readonly draft: DraftFile;
};

/** Reads a `.foreword` draft that is to be written over. */
export async function readDraftToChange(
  asked: Asked,
  file: string,
): Promise<Result<DraftToChange, DraftReadRefusal>> {
  const bytes = await readNamedBytes(asked, file);
  if (!bytes.ok) return bytes;
  const draft = await readDraftFile(bytes.value);
  if (!draft.ok) return refuse({ ...draft.refusal, file });
  return accept({ file, bytes: bytes.value, draft: draft.value });
}

/** Writes a new draft in one move. */
export async function writeDraft(
  asked: Asked,
  file: string,
  draft: DraftFile,
): Promise<Result<undefined, WriteRefusal>> {
  return writeWhole(path.resolve(asked.folder, file), await writeDraftFile(draft));
}

/** Why a draft was not written over: another run writes to it, or did since it was read. */
export type DraftWriteRefusal =
  | WriteRefusal
  | { readonly code: 'draft-in-use'; readonly draft: string; readonly file: string }
  | { readonly code: 'draft-changed'; readonly draft: string };

/**
 * Writes over a draft in one move, so that whoever stops it leaves the old one whole; and only while
 * it stands as it was read, since what somebody put into it meanwhile would be lost.
 */
export async function changeDraft(
  asked: Asked,
  { file: named, bytes }: DraftToChange,
  draft: DraftFile,
): Promise<Result<undefined, DraftWriteRefusal>> {
  const place = path.resolve(asked.folder, named);
  const lock = path.join(path.dirname(place), `.${path.basename(place)}.writing`);
  const inUse = { code: 'draft-in-use', draft: named, file: path.basename(lock) } as const;
  return whileLocked(lock, inUse, async (): Promise<Result<undefined, DraftWriteRefusal>> => {
    const stands = await readNamedBytes(asked, named);
    if (!stands.ok || !isSameBytes(stands.value, bytes)) {
      return refuse({ code: 'draft-changed', draft: named });
    }
    return writeDraft(asked, named, draft);
  });
}

/** Why a draft was not read: what happened, what is safe, what to do. */
export function draftRefusalInWords(refusal: DraftReadRefusal): readonly string[] {
  switch (refusal.code) {
    case 'file-not-found':
    case 'file-not-readable':
    case 'file-not-utf8':
    case 'file-too-large':
      return fileRefusalInWords(refusal);
    default:
      return [`${refusal.file} was not read.`, draftFault(refusal)];
  }
}
