import { fileFault } from './check-file.ts';
import type { RootSigned, TargetMeta } from './metadata.ts';
import type { FileRefusal } from './refusal.ts';

/** Where a target lies in the targets folder: its name ready to stand in a URL (5.7.3). */
export function targetFile(root: RootSigned, path: string, { hashes }: TargetMeta): string {
  const parts = path.split('/').map(encodeURIComponent);
  const name = parts.pop() ?? '';
  const hash = hashes['sha256'] ?? Object.values(hashes)[0] ?? '';
  return [...parts, root.consistent_snapshot ? `${hash}.${name}` : name].join('/');
}

/** The refusal of bytes that are not the target described, or nothing. */
export function targetFault(
  bytes: Uint8Array<ArrayBuffer>,
  target: TargetMeta,
): Promise<FileRefusal | undefined> {
  // 5.7.3: the length, and every hash.
  return fileFault(bytes, target);
}
