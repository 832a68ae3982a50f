import { accept, type Result, refuse } from '#lib/base/result.ts';
import { readSignerFile, type SignerFileRefusal } from '#lib/guidance/signer-file.ts';
import type { NewSigner } from '#lib/trust/publisher.ts';
import { isSignerRole, type Requirements } from '#lib/trust/requirements.ts';
import { publicKeyOf } from '#lib/tuf/key-file.ts';
import { fileRefusalInWords } from '#lib/words/lint.ts';
import { type Asked, textOf, textsOf } from '../command.ts';
import { type FileRefusal, readNamedFile } from '../read-named-file.ts';

/** A signer file that was not taken. */
export type SignersFileRefusal = FileRefusal | (SignerFileRefusal & { readonly file: string });

/** Reads the signer files that an option names, such as `--signer`. */
export async function readSignerFiles(
  asked: Asked,
  option: string,
): Promise<Result<readonly NewSigner[], SignersFileRefusal>> {
  const signers: NewSigner[] = [];
  for (const file of textsOf(asked, option)) {
    const text = await readNamedFile(asked.folder, file);
    if (!text.ok) return text;
    const signer = readSignerFile(text.value);
    if (!signer.ok) return refuse({ ...signer.refusal, file });
    const { role, name } = signer.value;
    signers.push({ role, name, key: publicKeyOf(signer.value) });
  }
  return accept(signers);
}

/** Why a signer file was not taken: what happened, what is safe, what to do. */
export function signersFileInWords(refusal: SignersFileRefusal): readonly string[] {
  switch (refusal.code) {
    case 'file-not-found':
    case 'file-not-readable':
    case 'file-not-utf8':
    case 'file-too-large':
      return fileRefusalInWords(refusal);
    case 'signer-file-secret':
      return [
        `${refusal.file} is a whole key, which only its holder may have.`,
        'Nothing was changed. Delete it here, and ask for the file that ends in .signer.json.',
      ];
    case 'signer-file-newer':
      return [`A newer Foreword made ${refusal.file}.`, 'Nothing was changed. Update Foreword.'];
    case 'signer-file-damaged':
      return [
        `${refusal.file} is damaged, or it names no signer.`,
        'Nothing was changed. Ask its holder for it again.',
      ];
  }
}

/** The mix of `--require`, such as `trainer=1,clinician=2`; nothing where it is not written so. */
export function requireOf(asked: Asked): Requirements | 'not-given' | undefined {
  const text = textOf(asked, 'require');
  if (text === undefined) return 'not-given';
  const pairs = text.split(',').map((pair) => pair.split('='));
  const good = pairs.every(
    ([role, count, ...rest]) => isSignerRole(role) && /^[1-9]$/.test(count ?? '') && !rest.length,
  );
  if (!good) return undefined;
  return Object.fromEntries(pairs.map(([role, count]) => [role, Number(count)]));
}

/** The whole number from 1 that an option gives, or what stands where it gives none. */
export function countOf<T>(asked: Asked, option: string, none: T): number | T | undefined {
  const text = textOf(asked, option);
  if (text === undefined) return none;
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}
