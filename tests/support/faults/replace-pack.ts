import { gunzipSync } from 'node:zlib';
import { sha256, utf8 } from '#lib/base/bytes.ts';
import { gzip } from '#lib/pack/gzip.ts';
import { packFile } from '#lib/pack/release.ts';
import { type Desk, editRole, pathOf, readFile } from './edit-role.ts';

/** What is said of a pack beside the truth, or put after its bytes. */
export type PackLies = {
  readonly after?: Uint8Array;
  /** The inflated size that is stated. */
  readonly size?: number;
};

const path = 'g/p000.ndjson.gz';

/** Changes the lines of a release's first pack, and signs for it: hash and size are true again. */
export async function replacePack(
  desk: Desk,
  change: (lines: string) => string | Buffer,
  { after = new Uint8Array(), size }: PackLies = {},
): Promise<void> {
  const { signed } = readFile(desk, pathOf(desk, 'guidance'));
  const target = signed.targets?.[path];
  if (!target) throw new Error('the release has no first pack');
  const file = (hash: string) => `targets/g/${packFile({ sha256: hash, seq: 0 })}`;
  const packed = desk.files.get(file(target.hashes['sha256'] ?? '')) ?? new Uint8Array();
  const changed = change(gunzipSync(packed).toString('utf8'));
  const lines = typeof changed === 'string' ? utf8(changed) : new Uint8Array(changed);
  const bytes = Uint8Array.from([...(await gzip(lines)), ...after]);
  const hash = await sha256(bytes);
  desk.files.set(file(hash), bytes);
  await editRole(desk, 'guidance', (guidance) => {
    const custom = { ...target.custom, size: size ?? lines.length };
    const named = { length: bytes.length, hashes: { sha256: hash }, custom };
    Object.assign(guidance.signed.targets ?? {}, { [path]: named });
  });
}
