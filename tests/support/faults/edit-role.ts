import { utf8 } from '#lib/base/bytes.ts';
import { canonicalBytes } from '#lib/tuf/canonical.ts';
import type { Json } from '#lib/tuf/json.ts';
import type { TufKey } from '#lib/tuf/keys.ts';
import type { TestPublisher } from '../a-publisher.ts';

type Named<T> = { [name: string]: T };

/** What is signed in a metadata file of any role, for a test to change in place. */
export type LooseSigned = {
  version: number;
  expires: string;
  keys?: Named<TufKey>;
  roles?: Named<{ keyids: string[]; threshold: number }>;
  meta?: Named<{ version: number; length?: number; hashes?: Named<string> }>;
  targets?: Named<{ length: number; hashes: Named<string>; custom: Named<unknown> }>;
  delegations?: { keys: Named<TufKey>; roles: { name: string; keyids: string[] }[] };
  'x-foreword'?: Named<unknown>;
};

/** A metadata file that a test may change: what is signed, and by whom. */
export type LooseFile = { signed: LooseSigned; signatures: { keyid: string; sig: string }[] };

/** What a publisher's files are changed with. */
export type Desk = Pick<TestPublisher, 'files' | 'owner' | 'signers'>;

/** Reads a metadata file of a publisher. */
export function readFile({ files }: Pick<Desk, 'files'>, path: string): LooseFile {
  return JSON.parse(Buffer.from(files.get(path) ?? []).toString('utf8')) as LooseFile;
}

/** Where the newest file of a role lies. */
export function pathOf(desk: Pick<Desk, 'files'>, role: string): string {
  if (role === 'timestamp') return 'metadata/timestamp.json';
  const timestamp = readFile(desk, 'metadata/timestamp.json').signed;
  const snapshot = timestamp.meta?.['snapshot.json']?.version;
  if (role === 'snapshot') return `metadata/${snapshot}.snapshot.json`;
  const { meta } = readFile(desk, `metadata/${snapshot}.snapshot.json`).signed;
  return `metadata/${meta?.[`${role}.json`]?.version}.${role}.json`;
}

/**
 * Changes a role's newest metadata and signs them anew by the same keys, then whatever names them
 * up to the timestamp: what a publisher could do, or whoever stole all of its keys.
 */
export async function editRole(
  desk: Desk,
  role: string,
  change: (file: LooseFile) => void,
): Promise<void> {
  const file = readFile(desk, pathOf(desk, role));
  change(file);
  file.signed.version++;
  await signAgain(desk, file);
  await putRole(desk, role, { version: file.signed.version, bytes: utf8(JSON.stringify(file)) });
}

/** Puts a file in a role's place, be it metadata or not, and lets it be named up to the timestamp. */
export async function putRole(
  desk: Desk,
  role: string,
  { version, bytes }: { readonly version: number; readonly bytes: Uint8Array<ArrayBuffer> },
): Promise<void> {
  desk.files.set(
    role === 'timestamp' ? pathOf(desk, role) : `metadata/${version}.${role}.json`,
    bytes,
  );
  if (role === 'timestamp') return;
  if (role === 'snapshot')
    return editRole(desk, 'timestamp', ({ signed }) => name(signed, role, { version }));
  const named = { version, length: bytes.length };
  return editRole(desk, 'snapshot', ({ signed }) => name(signed, role, named));
}

function name(signed: LooseSigned, role: string, named: object): void {
  Object.assign(signed.meta ?? {}, { [`${role}.json`]: named });
}

/** Signs a file anew by whoever had signed it. */
export async function signAgain(desk: Desk, file: LooseFile): Promise<void> {
  const bytes = canonicalBytes(file.signed as unknown as Json);
  for (const signature of file.signatures) {
    const signer = signerOf(desk, signature.keyid);
    signature.sig = signer ? await signer.sign(bytes) : '00';
  }
}

function signerOf(desk: Desk, keyid: string) {
  const keys = [...desk.files.keys()]
    .filter((path) => /\.(?:root|targets)\.json$/.test(path))
    .flatMap((path) => {
      const { signed } = readFile(desk, path);
      return [signed.keys ?? {}, signed.delegations?.keys ?? {}];
    });
  const listed = keys.find((some) => Object.hasOwn(some, keyid))?.[keyid];
  const signers = [desk.owner, ...desk.signers];
  return signers.find(({ key }) => key.keyval['public'] === listed?.keyval['public']);
}
