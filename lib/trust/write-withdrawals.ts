import { sha256, utf8 } from '#lib/base/bytes.ts';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import type { Edition } from '#lib/tuf/write-metadata.ts';
import { type Unsigned, writeTargets } from '#lib/tuf/write-roles.ts';

const withdrawnSchema = 'foreword.withdrawn/1';
/** The target path of the list. */
export const withdrawnPath = 'w/withdrawn.json';

/** Withdrawals metadata ready to be signed, and the file that they name, by its path. */
export type WrittenWithdrawals = {
  readonly unsigned: Unsigned;
  readonly file: readonly [path: string, bytes: Uint8Array<ArrayBuffer>];
};

/** Writes the whole list of what is withdrawn; what is not in it any more is lifted. */
export async function writeWithdrawals(
  edition: Edition,
  items: readonly WithdrawnItem[],
): Promise<WrittenWithdrawals> {
  const bytes = utf8(`${JSON.stringify({ schema: withdrawnSchema, items }, null, 1)}\n`);
  const hash = await sha256(bytes);
  const target = { length: bytes.length, hashes: { sha256: hash } };
  return {
    unsigned: await writeTargets(edition, { targets: { [withdrawnPath]: target } }),
    file: [`targets/w/${hash}.withdrawn.json`, bytes],
  };
}
