import { sha256 } from '#lib/base/bytes.ts';
import { parseMetadata } from '#lib/tuf/parse-metadata.ts';
import type { OpenFiles } from './publisher-files.ts';

/**
 * What stands at an address beside the files that are open here: the same; an earlier edition; a
 * later one, that somebody else published; the files of another publisher; or it could not be told.
 */
export type HostEdition = 'same' | 'earlier' | 'later' | 'other-publisher' | 'unknown';

type Answers = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Tells which edition an address has, by what it answered. `address` ends in `/`. */
export async function hostEdition(
  address: string,
  answers: Answers,
  open: Pick<OpenFiles, 'files'> | undefined,
): Promise<HostEdition> {
  const [ourRoot, theirRoot] = pairOf('metadata/1.root.json', address, answers, open);
  const [ours, theirs] = pairOf('metadata/timestamp.json', address, answers, open);
  if (!ours || !theirs) return 'unknown';
  if (ourRoot && theirRoot && (await sha256(ourRoot)) !== (await sha256(theirRoot))) {
    return 'other-publisher';
  }
  if ((await sha256(ours)) === (await sha256(theirs))) return 'same';
  const [mine, there] = [versionOf(ours), versionOf(theirs)];
  if (mine === undefined || there === undefined) return 'unknown';
  return there < mine ? 'earlier' : 'later';
}

function pairOf(
  path: string,
  address: string,
  answers: Answers,
  open: Pick<OpenFiles, 'files'> | undefined,
) {
  return [open?.files.get(path), answers.get(address + path)] as const;
}

function versionOf(bytes: Uint8Array<ArrayBuffer>): number | undefined {
  const parsed = parseMetadata('timestamp', bytes);
  return parsed.ok ? parsed.value.signed.version : undefined;
}
