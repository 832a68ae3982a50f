import { accept, type Result, refuse } from '#lib/base/result.ts';
import { openKeyFile } from '#lib/tuf/key-file.ts';
import { type KeyFile, type KeyFileRefusal, readKeyFile } from '#lib/tuf/read-key-file.ts';
import type { Signer } from '#lib/tuf/signer.ts';
import { type Asked, textOf, textsOf } from './command.ts';
import { type FileRefusal, readNamedFile } from './read-named-file.ts';

/** A key that was opened, and what its file says of its holder. */
export type OpenKey = { readonly signer: Signer; readonly file: KeyFile };

/** Why a key could not be used. `file` is the key file. */
export type KeyRefusal =
  | FileRefusal
  | (KeyFileRefusal & { readonly file: string })
  | { readonly code: 'passphrase-wrong' | 'passphrase-needed'; readonly file: string };

/** The options of every command that signs. */
export const keyOptions = {
  key: { type: 'string', multiple: true },
  'passphrase-file': { type: 'string' },
} as const;

/** Opens every key that `--key` names. A passphrase is never a word of the command. */
export async function openKeys(asked: Asked): Promise<Result<readonly OpenKey[], KeyRefusal>> {
  const keys: OpenKey[] = [];
  for (const file of textsOf(asked, 'key')) {
    const key = await openKey(asked, file);
    if (!key.ok) return key;
    keys.push(key.value);
  }
  return accept(keys);
}

/** Opens one key file with the passphrase of `--passphrase-file`, or one that is asked for. */
export async function openKey(asked: Asked, file: string): Promise<Result<OpenKey, KeyRefusal>> {
  const text = await readNamedFile(asked.folder, file);
  if (!text.ok) return text;
  const read = await readKeyFile(text.value);
  if (!read.ok) return refuse({ ...read.refusal, file });
  const passphrase = await passphraseFor(asked, `Passphrase for ${read.value.name} (${file}): `);
  if (!passphrase.ok) return passphrase;
  if (passphrase.value === undefined) return refuse({ code: 'passphrase-needed', file });
  const signer = await openKeyFile(read.value, passphrase.value);
  if (!signer.ok) return refuse({ code: signer.refusal.code, file });
  return accept({ signer: signer.value, file: read.value });
}

/** The passphrase: the first line of `--passphrase-file`, or what is typed unseen. */
export async function passphraseFor(
  asked: Asked,
  question: string,
): Promise<Result<string | undefined, FileRefusal>> {
  const file = textOf(asked, 'passphrase-file');
  if (file === undefined) return accept(await asked.terminal.askSecret(question));
  const text = await readNamedFile(asked.folder, file);
  if (!text.ok) return text;
  // Plain letters of UTF-16 without its mark pass for UTF-8, each with a zero that nobody can type.
  if (text.value.includes('\0')) return refuse({ code: 'file-not-utf8', file });
  // Some editors begin a file with a mark of its encoding, which nobody typed.
  return accept(text.value.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '');
}
