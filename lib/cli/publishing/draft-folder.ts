import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type DraftFile, writeDraftFile } from '#lib/pack/draft-file.ts';
import { type DraftFileRefusal, readDraftFile } from '#lib/pack/read-draft-file.ts';
import { fileRefusalInWords } from '#lib/words/lint.ts';
import { draftFault } from '#lib/words/publish.ts';
import type { Asked } from '../command.ts';
import { codeOf, type WriteRefusal, writeWhole } from '../folder-files.ts';
import type { FileRefusal } from '../read-named-file.ts';

/** A draft that could not be read. */
export type DraftReadRefusal = FileRefusal | (DraftFileRefusal & { readonly file: string });

async function readNamedBytes(
  asked: Asked,
  file: string,
): Promise<Result<Uint8Array<ArrayBuffer>, FileRefusal>> {
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
  const bytes = await readNamedBytes(asked, file);
  if (!bytes.ok) return bytes;
  const draft = await readDraftFile(bytes.value);
  return draft.ok ? draft : refuse({ ...draft.refusal, file });
}

/** Writes a draft in one move: whoever stops it leaves the old one whole. */
export async function writeDraft(
  asked: Asked,
  file: string,
  draft: DraftFile,
): Promise<Result<undefined, WriteRefusal>> {
  return writeWhole(path.resolve(asked.folder, file), await writeDraftFile(draft));
}

/** Why a draft was not read: what happened, what is safe, what to do. */
export function draftRefusalInWords(refusal: DraftReadRefusal): readonly string[] {
  switch (refusal.code) {
    case 'file-not-found':
    case 'file-not-readable':
    case 'file-not-utf8':
      return fileRefusalInWords(refusal);
    default:
      return [`${refusal.file} was not read.`, draftFault(refusal)];
  }
}
