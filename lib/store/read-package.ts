import type { KeyValue } from './key-value.ts';
import { type ReadFile, readPackaged } from './packaged.ts';
import { readFromMemory } from './read-from-memory.ts';
import { readWithdrawnBeside } from './read-withdrawn-beside.ts';
import type { GuidanceReader } from './reader.ts';

/** Where the package lies, and what was taken back of it. */
type PackageParts = { readonly readFile: ReadFile; readonly local: KeyValue };

/**
 * Reads the package held in memory, less what sources and the policy took back of it; nothing where
 * it is damaged.
 */
export async function readPackage({
  readFile,
  local,
}: PackageParts): Promise<GuidanceReader | undefined> {
  const [packaged, withdrawn] = await Promise.all([
    readPackaged(readFile),
    readWithdrawnBeside(local),
  ]);
  return packaged.ok ? readFromMemory(packaged.value, withdrawn) : undefined;
}
