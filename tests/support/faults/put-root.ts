import { utf8 } from '#lib/base/bytes.ts';
import { type Desk, type LooseFile, readFile, signAgain } from './edit-role.ts';

/** A root after the newest, changed as said and signed by whoever signed the one before. */
export async function putRoot(
  publisher: Desk,
  version: number,
  change: (file: LooseFile) => void = () => undefined,
): Promise<void> {
  const file = readFile(publisher, `metadata/${version - 1}.root.json`);
  Object.assign(file.signed, { version });
  change(file);
  await signAgain(publisher, file);
  publisher.files.set(`metadata/${version}.root.json`, utf8(JSON.stringify(file)));
}
