import { sha256 } from '#lib/base/bytes.ts';
import { type Desk, editRole } from './edit-role.ts';

/** A file in a target's place; `custom` is laid over what is said of it. */
export type NewTarget = {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly custom?: object;
};

/** Puts a file in a target's place, and signs for it: length and hash are true. */
export async function putTarget(
  desk: Desk,
  role: string,
  { path, bytes, custom }: NewTarget,
): Promise<void> {
  const hash = await sha256(bytes);
  desk.files.set(`targets/${path.replace(/[^/]+$/, (name) => `${hash}.${name}`)}`, bytes);
  await editRole(desk, role, ({ signed }) => {
    const before = signed.targets?.[path];
    const named = { length: bytes.length, hashes: { sha256: hash } };
    const said = custom ? { custom: { ...before?.custom, ...custom } } : {};
    Object.assign(signed.targets ?? {}, { [path]: { ...named, ...said } });
  });
}
